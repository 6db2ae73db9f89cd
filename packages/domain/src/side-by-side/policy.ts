import { refuseLines } from '../sheet/index.ts'
import type { Laid } from './reduce.ts'
import type { SideBySideEvent } from './shared.events.ts'

export type SideBySideRefusal =
  | 'side-by-side/there-already'
  | 'side-by-side/not-there'
  | 'side-by-side/words-blank'
  | 'side-by-side/words-too-long'

/** Why this may not happen; undefined where it may. Taking back is never refused while something lies there. */
export const refuse = (was: Laid | undefined, event: SideBySideEvent): SideBySideRefusal | undefined => {
  switch (event.type) {
    case 'side-by-side/sealed':
      return was?.commitment === undefined ? undefined : 'side-by-side/there-already'
    case 'side-by-side/unsealed': {
      if (was?.commitment === undefined) return 'side-by-side/not-there'
      if (was.opened) return 'side-by-side/there-already'
      const refused = refuseLines(event.payload.lines)
      return refused && (refused === 'sheet/words-blank' ? 'side-by-side/words-blank' : 'side-by-side/words-too-long')
    }
    case 'side-by-side/withdrawn':
      return was?.commitment === undefined ? 'side-by-side/not-there' : undefined
  }
}
