import type { Shapes } from './event.ts'

/**
 * What a fold needs to know of a concept; its folder's `index.ts` has exactly this, and its views beside it. (The parameters
 * are `never` because each concept takes its own thing and its own events; the fold brings the right ones by prefix.)
 *
 * A concept folds one thing at a time (one promise, one entry). `refuse` is asked before an event is written and again when it
 * is folded: a modified client can write anything, but nobody has to believe it.
 */
export type Concept = {
  readonly shapes: Shapes
  /** By type: the ways from version 1 to 2, from 2 to 3, and so on, once a shipped payload had to change. */
  readonly upcasts?: { readonly [type: string]: readonly Upcast[] }
  /** The id of the one thing that this event happened to. */
  readonly thingOf: (event: never) => string
  readonly reduce: (was: never, event: never) => unknown
  /** Why this may not happen to that thing, or undefined where it may. */
  readonly refuse: (was: never, event: never) => string | undefined
}

/** Makes a payload of one version from that of the version before. */
export type Upcast = (older: unknown) => unknown
