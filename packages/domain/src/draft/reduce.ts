import type { Day } from '../shared/day.ts'
import type { Side } from '../shared/side.ts'
import { isBlank } from '../shared/text.ts'
import type { DraftEvent } from './own.events.ts'

/** What it is being written out of. */
export type CameFrom = Omit<Extract<DraftEvent, { type: 'draft/came-from' }>['payload'], 'draft'>

export type Draft = {
  readonly id: string
  readonly text: string
  readonly act?: string
  readonly to?: string
  readonly as?: Side
  readonly cameFrom?: CameFrom
  readonly keptAt: number
  readonly keptOn: Day
}

/** `gone` once its owner let go of it: the words are nowhere any more. */
export type DraftState = Draft | 'gone'

export const reduce = (was: DraftState | undefined, event: DraftEvent): DraftState | undefined => {
  switch (event.type) {
    case 'draft/let-go':
      return 'gone'
    case 'draft/came-from': {
      if (was === undefined || was === 'gone') return was
      const { draft: _, ...cameFrom } = event.payload
      return { ...was, cameFrom }
    }
    case 'draft/kept': {
      const { draft: id, ...words } = event.payload
      // Whoever took every word away begins anew, out of nothing.
      const cameFrom = was === undefined || was === 'gone' || isBlank(words.text) ? undefined : was.cameFrom
      return { id, ...words, ...(cameFrom && { cameFrom }), keptAt: event.at, keptOn: event.day }
    }
  }
}
