import type { Day } from '../shared/day.ts'
import type { SideBySideEvent } from './shared.events.ts'

type Lines = Extract<SideBySideEvent, { readonly type: 'side-by-side/unsealed' }>['payload']['lines']

/** What one of the two laid down. */
export type Laid = {
  readonly commitment?: string
  readonly opened?: { readonly sheet: string; readonly lines: Lines; readonly to: string; readonly day: Day }
  /** The day on which words that had been opened were taken back. */
  readonly goneOn?: Day
}

export const reduce = (was: Laid | undefined, { type, payload, day }: SideBySideEvent): Laid | undefined => {
  switch (type) {
    case 'side-by-side/sealed':
      return { ...(was?.goneOn !== undefined && { goneOn: was.goneOn }), commitment: payload.commitment }
    case 'side-by-side/unsealed':
      return { ...was, opened: { ...payload, day } }
    case 'side-by-side/withdrawn':
      return payload.opened === undefined && was?.opened === undefined
        ? was?.goneOn
          ? { goneOn: was.goneOn }
          : undefined
        : { goneOn: day }
  }
}
