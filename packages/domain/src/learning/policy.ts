import { isBlank, LONGEST_TEXT } from '../shared/text.ts'
import type { LearningEvent } from './own.events.ts'
import type { Learning } from './reduce.ts'

export type LearningRefusal = 'learning/not-there' | 'learning/removed-already' | 'learning/text-blank' | 'learning/text-too-long'

/** Why this may not be written; undefined where it may. */
export const refuse = (was: Learning | undefined, event: LearningEvent): LearningRefusal | undefined => {
  if (was?.versions.length === 0) return 'learning/removed-already'
  if (event.type === 'learning/removed') return was === undefined ? 'learning/not-there' : undefined
  const { text } = event.payload
  if (isBlank(text)) return 'learning/text-blank'
  return text.length > LONGEST_TEXT ? 'learning/text-too-long' : undefined
}
