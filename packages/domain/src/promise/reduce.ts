import type { Day } from '../shared/day.ts'
import { backwards, withoutLast, type Trail } from '../shared/trail.ts'
import type { When } from '../shared/when.ts'
import type { PromiseEvent } from './own.events.ts'

/** What its maker said of the occurrence on `day`. */
export type Said = {
  readonly day: Day
  readonly as: 'done' | 'late' | 'not-done' | 'told-first'
  readonly line?: string
  readonly newDay?: Day
  readonly saidAt: number
  readonly saidOn: Day
}

/** One promise. `said` is in the order of saying; of each occurrence the last one is in force. */
export type Promised = {
  readonly id: string
  readonly text: string
  readonly when: When
  /** The promise that was ended so that this one could take its place. */
  readonly instead?: string
  readonly madeAt: number
  readonly madeOn: Day
  readonly said?: Trail<Said>
  /** Whether a new day was ever named, so that there are days beside the planned ones. */
  readonly moved: boolean
  /** What was said and taken back the same day, by day and instant: whoever was told hears of that, too. */
  readonly takenBack?: readonly { readonly day: Day; readonly saidAt: number }[]
  readonly endedOn?: Day
  readonly notFree: boolean
}

export const reduce = (was: Promised | undefined, event: PromiseEvent): Promised | undefined => {
  if (event.type === 'promise/made') {
    const { promise: id, text, when, instead } = event.payload
    return { id, text, when, ...(instead && { instead }), madeAt: event.at, madeOn: event.day, moved: false, notFree: false }
  }
  if (was === undefined) return was
  switch (event.type) {
    case 'promise/occurrence-said': {
      const { promise: _, ...words } = event.payload
      const last = { ...words, saidAt: event.at, saidOn: event.day }
      return { ...was, said: { last, before: was.said }, moved: was.moved || words.newDay !== undefined }
    }
    case 'promise/unsaid': {
      const { said, takenBack = [], ...rest } = was
      const ofThatDay = ({ day }: Said) => day === event.payload.day
      const gone = backwards(said).find(ofThatDay)
      const left = withoutLast(said, ofThatDay)
      return { ...rest, ...(left && { said: left }), takenBack: [...takenBack, ...(gone ? [{ day: gone.day, saidAt: gone.saidAt }] : [])] }
    }
    case 'promise/ended':
      return { ...was, endedOn: event.day }
    case 'promise/not-free-noted':
      return { ...was, notFree: true }
    case 'promise/not-free-taken-away':
      return { ...was, notFree: false }
  }
}
