import type { Day } from '../shared/day.ts'
import type { Party } from '../shared/event.ts'
import type { GivingEvent } from './shared.events.ts'

export type GivenVersion = { readonly text: string; readonly at: number; readonly day: Day }

/** One item. `versions` is oldest first; empty once withdrawn. */
export type Given = {
  readonly id: string
  readonly by: Party
  readonly kind: 'line' | 'learning' | 'told-first'
  readonly versions: readonly GivenVersion[]
  readonly givenAt: number
  readonly givenOn: Day
  readonly withdrawnOn?: Day
}

export const reduce = (was: Given | undefined, event: GivingEvent): Given | undefined => {
  if (event.type === 'giving/given') {
    const { item: id, kind, text } = event.payload
    return { id, by: event.by, kind, versions: [{ text, at: event.at, day: event.day }], givenAt: event.at, givenOn: event.day }
  }
  if (was === undefined) return was
  switch (event.type) {
    case 'giving/corrected':
      return { ...was, versions: [...was.versions, { text: event.payload.text, at: event.at, day: event.day }] }
    case 'giving/withdrawn':
      return { ...was, versions: [], withdrawnOn: event.day }
  }
}
