import type { DecisionEvent } from './own.events.ts'
import type { Decided } from './reduce.ts'

export type DecisionRefusal = 'decision/nothing-sealed' | 'decision/opened-already'

/** Why this may not happen; undefined where it may. Sealing is never refused: what was sealed before is never told. */
export const refuse = (was: Decided | undefined, event: DecisionEvent): DecisionRefusal | undefined => {
  switch (event.type) {
    case 'decision/sealed':
      return undefined
    case 'decision/removed':
      return was === undefined ? 'decision/nothing-sealed' : undefined
    case 'decision/round-opened':
      return was === undefined ? undefined : 'decision/opened-already'
  }
}
