/** One event as the relay keeps it. Ids and hashes are 32 bytes; `header` is the 170 bytes of SPEC.md, `body` cannot be opened here. */
export type Entry = {
  readonly space: Uint8Array
  readonly lane: Uint8Array
  readonly seq: number
  readonly prev: Uint8Array
  readonly hash: Uint8Array
  readonly header: Uint8Array
  /** Undefined where it was withdrawn before it came here. */
  readonly body: Uint8Array | undefined
  /** The kind byte of the header. */
  readonly kind: number
  /** The head over this event, where a push ended with it. */
  readonly signature: Uint8Array | undefined
}

/**
 * What became of an append. `ack`: the event is durable, or was already. `gap`: the lane is known up to `have` (−1: not at all) and the
 * event does not follow. `fork`: another event stands in that place, or `prev` names another; `hash` is the one that is kept.
 */
export type Answer =
  | { readonly kind: 'ack'; readonly seq: number; readonly hash: Uint8Array }
  | { readonly kind: 'gap'; readonly have: number }
  | { readonly kind: 'fork'; readonly seq: number; readonly hash: Uint8Array }

/** An entry with its place in the space, counting from 1 in the order of arrival. A body that was withdrawn is undefined. */
export type Placed = Omit<Entry, 'prev'> & { readonly place: number }

/** The newest event of a lane, and how many bytes of headers and bodies are kept of it. */
export type LaneHead = { readonly lane: Uint8Array; readonly seq: number; readonly hash: Uint8Array; readonly bytes: number }

/** How much a page may hold: at most so many events, and it ends after the event that passes so many bytes. */
export type PageLimit = { readonly events: number; readonly bytes: number }

/** A letter in a mailbox. */
export type Letter = { readonly index: number; readonly letter: Uint8Array }

/** The kind of events that people write; only their bodies can be dropped. */
export const CONTENT = 1
/** Kinds of events that say who is a member: admit, close, leave. */
export const FACT_KINDS = [3, 4, 6] as const

/**
 * Where a relay keeps events. One contract suite (`store.contract.ts`) holds for every implementation. What was acknowledged is durable;
 * a rejected promise means that nothing is known and the sender asks again.
 */
export type RelayStore = {
  /** 32 random bytes from when the store was made: another history has another. */
  instance(): Promise<Uint8Array>
  /** Keeps the founding record of a space; the first one stays. */
  found(space: Uint8Array, founding: Uint8Array): Promise<void>
  /** Undefined where nobody founded the space here; empty once it was purged. */
  founding(space: Uint8Array): Promise<Uint8Array | undefined>
  /** Compares and appends, in order; each answer stands for itself. A body that was withdrawn is not kept. */
  append(entries: readonly Entry[]): Promise<readonly Answer[]>
  /** Events of a space after a place, oldest first. */
  page(space: Uint8Array, after: number, limit: PageLimit): Promise<readonly Placed[]>
  /** Events of one lane from a seq on, in order. */
  lane(space: Uint8Array, lane: Uint8Array, from: number, limit: PageLimit): Promise<readonly Placed[]>
  /** All events that say who is a member (`FACT_KINDS`), in the order of arrival. */
  facts(space: Uint8Array): Promise<readonly Placed[]>
  /** The newest event of every lane: all that is needed to see who lacks what. */
  heads(space: Uint8Array): Promise<readonly LaneHead[]>
  /** The event hash at a place, so that a cursor from another history can be told to begin again. */
  hashAt(space: Uint8Array, place: number): Promise<Uint8Array | undefined>
  /** The newest place of each of these spaces, by hexadecimal name; none where nothing is kept. What another node wrote is found by it. */
  newest(spaces: readonly Uint8Array[]): Promise<ReadonlyMap<string, number>>
  /** Drops the body of one event of content for good, also when it comes later; the header stays: nobody can pretend that it never was. */
  dropBody(space: Uint8Array, lane: Uint8Array, seq: number): Promise<void>
  /** Remembers in which space a lane was admitted. */
  settle(lane: Uint8Array, space: Uint8Array): Promise<void>
  /** The space in which a lane was admitted. */
  spaceOf(lane: Uint8Array): Promise<Uint8Array | undefined>
  /** Removes a space whole, when both have left; that it was there stays, so that it does not come back. */
  purge(space: Uint8Array): Promise<void>
  /**
   * Lays a letter into a mailbox until a time (milliseconds since 1970). `kept` also for the same letter again; `taken`: another lies
   * there; `full`: more than `most` bytes with it.
   */
  putLetter(name: Uint8Array, letter: Letter, until: number, most: number): Promise<'kept' | 'taken' | 'full'>
  /** The letters of a mailbox by index, without those whose time has passed. */
  letters(name: Uint8Array, now: number): Promise<readonly Letter[]>
  /** Forgets letters whose time has passed. */
  sweep(now: number): Promise<void>
  close(): Promise<void>
}
