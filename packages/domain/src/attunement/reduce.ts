import type { Day } from '../shared/day.ts'
import type { AttunementEvent } from './own.events.ts'

export type Attunement = {
  readonly id: string
  readonly moment: string
  readonly feeling: string
  readonly unknown?: string
  readonly day: Day
  readonly begunAt: number
}

/** `gone` once let go of. */
export type AttunementState = Attunement | 'gone'

export const reduce = (_was: AttunementState | undefined, event: AttunementEvent): AttunementState | undefined => {
  if (event.type === 'attunement/let-go') return 'gone'
  const { attunement: id, ...words } = event.payload
  return { id, ...words, day: event.day, begunAt: event.at }
}
