import type { End } from '@dropwise/domain/origin'
import type { Viewing } from '../views.ts'
import { labelled, oneLine, type Stands } from './section.ts'
import type { Voice } from './voice.ts'
import { fill, type ExportWords } from './words.ts'

/** The part of the paper in which one end of an origin stands. */
export const PART_OF = {
  promise: 'promises',
  dig: 'digs',
  scenario: 'scenarios',
  learning: 'learnings',
  shame: 'shames',
  rehearsal: 'drafts',
} as const satisfies { readonly [K in End['is']]: keyof ExportWords }

/**
 * What a thing came from, in the words that it has now, where that stands on the same paper: who was to read a promise alone is not handed
 * the words of the dig. Of what was let go of, its kind is all that is left.
 */
export const cameFrom = (home: Viewing, { words, day }: Voice, stands: Stands, id: string): string[] => {
  const { from } = home.view('origin', { id })
  if (!from || !stands(from.is, from.id)) return []
  const label = fill(words.cameFrom, { part: words[PART_OF[from.is]], day: day(from.on) })
  return labelled(label, from.words === undefined ? words.letGo : oneLine(from.words))
}
