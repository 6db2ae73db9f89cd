import type { Day } from '../shared/day.ts'
import { dayAlone } from '../shared/now.ts'
import { backwards, withoutLast, type Trail } from '../shared/trail.ts'
import type { When } from '../shared/when.ts'
import type { PromiseEvent } from './own.events.ts'

/** What its maker said of the occurrence on `day`. */
export type Said = {
  readonly day: Day
  readonly as: 'done' | 'late' | 'not-done' | 'told-first'
  readonly line?: string
  readonly newDay?: Day
  /** Its day, and which word of that day it is: what whoever is told hears of when, and what tells one word from another. */
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
  /** What was said and taken back the same day: whoever was told hears of that, too. */
  readonly takenBack?: readonly Said[]
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
      const last = { ...words, saidAt: momentOf(was, event.day), saidOn: event.day }
      return { ...was, said: { last, before: was.said }, moved: was.moved || words.newDay !== undefined }
    }
    case 'promise/unsaid': {
      const { said, takenBack = [], ...rest } = was
      const ofThatDay = ({ day }: Said) => day === event.payload.day
      const gone = backwards(said).find(ofThatDay)
      const left = withoutLast(said, ofThatDay)
      return { ...rest, ...(left && { said: left }), takenBack: [...takenBack, ...(gone ? [gone] : [])] }
    }
    case 'promise/ended':
      return { ...was, endedOn: event.day }
    case 'promise/not-free-noted':
      return { ...was, notFree: true }
    case 'promise/not-free-taken-away':
      return { ...was, notFree: false }
  }
}

const HOUR = 3_600_000
/** How far back words of the same day are looked for: nobody says more than these of one promise in a day. */
const FAR_ENOUGH = 64

/** The moment under which a word of this day is told: later than every other of the day, also than what was taken back. */
const momentOf = ({ said, takenBack = [] }: Promised, day: Day): number => {
  const [begins, ends] = [dayAlone(day).at, dayAlone(day).at + HOUR]
  const earlier = [...backwards(said).take(FAR_ENOUGH), ...takenBack].map(({ saidAt }) => saidAt)
  return Math.max(begins, ...earlier.filter(at => at >= begins && at < ends).map(at => at + 1))
}
