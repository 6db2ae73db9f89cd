import { isBlank, LONGEST_TEXT } from '../shared/text.ts'
import type { TalkEvent } from './own.events.ts'
import type { PointState } from './reduce.ts'

export type TalkRefusal = 'talk/not-there' | 'talk/gone' | 'talk/text-blank' | 'talk/text-too-long'

/** Why this may not be done; undefined where it may. */
export const refuse = (was: PointState | undefined, event: TalkEvent): TalkRefusal | undefined => {
  if (was === 'gone') return 'talk/gone'
  if (event.type === 'talk/theirs-put-behind') return undefined
  if (event.type !== 'talk/point-written') return was === undefined ? 'talk/not-there' : undefined
  const { text } = event.payload
  if (isBlank(text)) return 'talk/text-blank'
  return text.length > LONGEST_TEXT ? 'talk/text-too-long' : undefined
}
