import type { Day } from '../shared/day.ts'
import type { Side } from '../shared/side.ts'
import type { DraftEvent } from './own.events.ts'

export type Draft = {
  readonly id: string
  readonly text: string
  readonly act?: string
  readonly to?: string
  readonly as?: Side
  readonly keptAt: number
  readonly keptOn: Day
}

/** `gone` once its owner let go of it: the words are nowhere any more. */
export type DraftState = Draft | 'gone'

export const reduce = (_: DraftState | undefined, event: DraftEvent): DraftState => {
  if (event.type === 'draft/let-go') return 'gone'
  const { draft: id, ...words } = event.payload
  return { id, ...words, keptAt: event.at, keptOn: event.day }
}
