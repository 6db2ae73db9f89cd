import type { Day } from '../shared/day.ts'
import type { SittingEvent } from './own.events.ts'

export type Sitting = {
  readonly id: string
  readonly what: string
  readonly urge?: string
  readonly begunAt: number
  readonly begunOn: Day
  readonly after?: string
  readonly helped?: string
}

/** `gone` once let go of. */
export type SittingState = Sitting | 'gone'

export const reduce = (was: SittingState | undefined, event: SittingEvent): SittingState | undefined => {
  switch (event.type) {
    case 'sitting/begun': {
      const { sitting: id, ...words } = event.payload
      return { id, ...words, begunAt: event.at, begunOn: event.day }
    }
    case 'sitting/looked-back': {
      const { sitting: _, ...words } = event.payload
      return was === undefined || was === 'gone' ? was : { ...was, ...words }
    }
    case 'sitting/let-go':
      return 'gone'
  }
}
