import { withVersion, type Dated } from '../shared/versions.ts'
import type { LearningEvent } from './own.events.ts'

export type LearningVersion = Dated & { readonly text: string }

/** One entry. `versions` is oldest first, one a day; empty once removed. */
export type Learning = { readonly id: string; readonly begunAt: number; readonly versions: readonly LearningVersion[] }

export const reduce = (was: Learning | undefined, event: LearningEvent): Learning | undefined => {
  if (event.type === 'learning/removed') return was && { ...was, versions: [] }
  const { learning: id, text } = event.payload
  const { at, day } = event
  const learning = was ?? { id, begunAt: at, versions: [] }
  return { ...learning, versions: withVersion(learning.versions, { text, at, day }) }
}
