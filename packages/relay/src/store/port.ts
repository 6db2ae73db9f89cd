/** One event as the relay keeps it. Ids and hashes are 32 bytes; `header` is the 170 bytes of SPEC.md, `body` cannot be opened here. */
export type Entry = {
  readonly space: Uint8Array
  readonly lane: Uint8Array
  readonly seq: number
  readonly prev: Uint8Array
  readonly hash: Uint8Array
  readonly header: Uint8Array
  readonly body: Uint8Array
}

/**
 * What became of an append. `ack`: the event is durable, or was already. `gap`: the lane is known up to `have` (−1: not at all) and the
 * event does not follow. `fork`: another event stands in that place, or `prev` names another; `hash` is the one that is kept.
 */
export type Answer =
  | { readonly kind: 'ack'; readonly seq: number; readonly hash: Uint8Array }
  | { readonly kind: 'gap'; readonly have: number }
  | { readonly kind: 'fork'; readonly hash: Uint8Array }

/** An entry with its place in the space, counting from 1 in the order of arrival. A body that was withdrawn is undefined. */
export type Placed = Omit<Entry, 'prev' | 'body'> & { readonly place: number; readonly body: Uint8Array | undefined }

/** The newest event of a lane. */
export type LaneHead = { readonly lane: Uint8Array; readonly seq: number; readonly hash: Uint8Array }

/** How much a page may hold: at most so many events, and it ends after the event that passes so many bytes. */
export type PageLimit = { readonly events: number; readonly bytes: number }

/**
 * Where a relay keeps events. One contract suite (`store.contract.ts`) holds for every implementation. What was acknowledged is durable;
 * a rejected promise means that nothing is known and the sender asks again.
 */
export type RelayStore = {
  /** Compares and appends, in order; each answer stands for itself. */
  append(entries: readonly Entry[]): Promise<readonly Answer[]>
  /** Events of a space after a place, oldest first. */
  page(space: Uint8Array, after: number, limit: PageLimit): Promise<readonly Placed[]>
  /** The newest event of every lane: all that is needed to see who lacks what. */
  heads(space: Uint8Array): Promise<readonly LaneHead[]>
  /** The event hash at a place, so that a cursor from another history can be told to begin again. */
  hashAt(space: Uint8Array, place: number): Promise<Uint8Array | undefined>
  /** Drops the body of one event for good; the header stays, so that nobody can pretend that it never was. False: not there. */
  dropBody(space: Uint8Array, lane: Uint8Array, seq: number): Promise<boolean>
  /** Removes a space whole, when both have left. */
  purge(space: Uint8Array): Promise<void>
  close(): Promise<void>
}
