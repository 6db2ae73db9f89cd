import { withVersion, type Dated } from '../shared/versions.ts'
import type { WoundEvent } from './own.events.ts'

export type WoundVersion = Dated & { readonly text: string; readonly setsOff?: string; readonly helps?: string }

/** One wound. `versions` is oldest first, one a day; empty once removed. */
export type Wound = { readonly id: string; readonly begunAt: number; readonly versions: readonly WoundVersion[] }

export const reduce = (was: Wound | undefined, event: WoundEvent): Wound | undefined => {
  if (event.type === 'wound/removed') return was && { ...was, versions: [] }
  const { wound: id, ...words } = event.payload
  const { at, day } = event
  const wound = was ?? { id, begunAt: at, versions: [] }
  return { ...wound, versions: withVersion(wound.versions, { ...words, at, day }) }
}
