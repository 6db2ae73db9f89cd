import type { Commit } from '@dropwise/domain/side-by-side'
import type { Frontier, Now, Party } from '@dropwise/domain/shared'
import type { ownConcepts, sharedConcepts, Things } from './concepts.ts'

/** What a deed is judged by. */
export type Look = {
  readonly own: Things<typeof ownConcepts>
  readonly shared: Things<typeof sharedConcepts>
  readonly me: Party
  /** In which space the two share. */
  readonly space: string | undefined
  /** The name under which an item, or a pledge, waits to leave. */
  readonly waitingFor: (id: string) => string | undefined
  /** How many items of a kind wait to leave. */
  readonly onTheirWay: (kind: string) => number
  /** How far the other is let in now. */
  readonly heads: () => Frontier
  readonly ids: () => string
  /** Commits to a text; undefined where nobody has joined. */
  readonly commit: Commit | undefined
  readonly now: Now
}
