import type { Day } from '../shared/day.ts'
import type { HardDateEvent } from './own.events.ts'

/** How it was on that day. */
export type Afterwards = { readonly day: Day; readonly line: string; readonly at: number }

export type HardDate = {
  readonly id: string
  readonly day: Day
  readonly yearly: boolean
  readonly text: string
  readonly away: boolean
  /** In the order of writing; of each day the last one counts. */
  readonly afterwards: readonly Afterwards[]
}

/** `gone` once let go of. */
export type HardDateState = HardDate | 'gone'

export const reduce = (was: HardDateState | undefined, event: HardDateEvent): HardDateState | undefined => {
  if (was === 'gone' || event.type === 'hard-date/let-go') return 'gone'
  if (event.type === 'hard-date/kept') {
    const { date: id, ...words } = event.payload
    return { away: false, afterwards: [], ...was, id, ...words }
  }
  if (was === undefined) return was
  if (event.type === 'hard-date/put-away') return { ...was, away: event.payload.away }
  const { day, line } = event.payload
  return { ...was, afterwards: [...was.afterwards.filter(note => note.day !== day), { day, line, at: event.at }] }
}
