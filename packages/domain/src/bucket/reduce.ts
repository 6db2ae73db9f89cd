import type { Day } from '../shared/day.ts'
import type { BucketEvent, DROPS } from './own.events.ts'

/** What its owner says that a day was. */
export type MeantDay = { readonly kind: 'day'; readonly day: Day; readonly means: 'hard-day' | 'broke-again' }

/** What somebody saw the other do. */
export type Poured = {
  readonly kind: 'drop'
  readonly drop: string
  readonly day: Day
  readonly saw: string
  readonly as: (typeof DROPS)[number]
  readonly promise?: string
}

export type BucketState = MeantDay | Poured

export const reduce = (_was: BucketState | undefined, event: BucketEvent): BucketState | undefined => {
  switch (event.type) {
    case 'bucket/day-meant': {
      const { day, means } = event.payload
      return means === 'nothing' ? undefined : { kind: 'day', day, means }
    }
    case 'bucket/drop-poured': {
      const { promise } = event.payload
      return { kind: 'drop', as: promise === undefined ? 'unpromised' : 'kept', ...event.payload }
    }
    case 'bucket/drop-taken-back':
      return undefined
  }
}
