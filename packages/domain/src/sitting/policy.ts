import { isBlank, LONGEST_LINE } from '../shared/text.ts'
import type { SittingEvent } from './own.events.ts'
import type { SittingState } from './reduce.ts'

export type SittingRefusal = 'sitting/there-already' | 'sitting/not-there' | 'sitting/gone' | 'sitting/text-blank' | 'sitting/text-too-long'

/** Why this may not happen; undefined where it may. */
export const refuse = (was: SittingState | undefined, event: SittingEvent): SittingRefusal | undefined => {
  if (was === 'gone') return 'sitting/gone'
  const { sitting: _, ...words } = event.payload
  if (Object.values(words).some(line => line.length > LONGEST_LINE)) return 'sitting/text-too-long'
  if (event.type !== 'sitting/begun') return was === undefined ? 'sitting/not-there' : undefined
  if (was !== undefined) return 'sitting/there-already'
  return isBlank(event.payload.what) ? 'sitting/text-blank' : undefined
}
