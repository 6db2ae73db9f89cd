import type { Side } from '../shared/side.ts'
import type { PersonEvent } from './own.events.ts'

export type Person = {
  readonly side: Side | 'both'
  /** Which of the two homes opens. */
  readonly home: Side
  readonly myName: string
  readonly otherName: string
  readonly country: string
  readonly agreement?: string
}

export const reduce = (was: Person | undefined, event: PersonEvent): Person | undefined => {
  switch (event.type) {
    case 'person/introduced':
      return { ...event.payload, home: homeOf(event.payload.side, 'wayward') }
    case 'person/changed': {
      if (was === undefined) return was
      const changed = { ...was, ...event.payload }
      return { ...changed, home: homeOf(changed.side, changed.home) }
    }
  }
}

const homeOf = (side: Side | 'both', chosen: Side): Side => (side === 'both' ? chosen : side)
