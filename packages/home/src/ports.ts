import type { Party } from '@dropwise/domain/shared'

/** The machine's clock and zone. */
export type Clock = {
  /** Milliseconds since 1970. */
  now(): number
  /** IANA name of the zone in which the person is. */
  zone(): string
}

/** Makes names for new things: unguessable in the app, scripted in tests. */
export type Ids = () => string

/** One event as a log keeps it: the vault's words, with a payload that nobody has checked yet. */
export type LogEntry = {
  readonly id: string
  readonly space: string
  readonly lane: string
  readonly seq: number
  readonly lamport: number
  /** Where it stands in the order in which entries reached this device; a log of one lane may leave it out, there it is seq. */
  readonly position?: number
  /** Claimed instant, milliseconds since 1970. */
  readonly at: number
  /** Claimed IANA zone. */
  readonly zone: string
  readonly type: string
  readonly version: number
  readonly payload: unknown
}

/** What is handed to a log; the log gives it its place. */
export type NewEntry = Pick<LogEntry, 'type' | 'version' | 'at' | 'zone' | 'payload'>

/** A log, wherever it lies. */
export type Log = {
  /** Resolves once all of them are durable, with the entries as they were written. Rejects with the store's fault; then none was. */
  append(entries: readonly NewEntry[]): Promise<readonly LogEntry[]>
  /** Everything so far, in batches of any size, each lane in order. */
  read(): AsyncIterable<readonly LogEntry[]>
  close(): void
}

/** What was made of the entries before position `next`, in bytes that the log does not look into. */
export type Snapshot = { readonly next: number; readonly bytes: Uint8Array }

/** A person's own log: the lanes of all their devices. One contract for the memory and for the vault: `log.contract.ts`. */
export type OwnLog = Omit<Log, 'read'> & {
  /** From position `from` on; everything where nothing is said. */
  read(from?: number): AsyncIterable<readonly LogEntry[]>
  /** Tells of entries that arrive from another device of the same person. Returns how to stop. */
  listen?(listener: (entries: readonly LogEntry[]) => void): () => void
  /** The snapshot that was kept last, as it was kept; undefined where there is none, or it is broken. */
  snapshot(): Promise<Snapshot | undefined>
  /** Keeps a snapshot in place of the one before. Rejects with the store's fault; then the one before may be there or none. */
  keepSnapshot(snapshot: Snapshot): Promise<void>
}

/** One round of the mutual yes, as this device opened it; bytes in hexadecimal. */
export type OpenedRound = { readonly secret: string; readonly share: string; readonly start: boolean }

/** Finds out whether both said start, and nothing else. One contract for the memory and for the vault: `yes.contract.ts`. */
export type MutualYes = {
  /** Whether this device is the one that plays for its person. */
  plays(): boolean
  open(round: number, start: boolean): OpenedRound
  /** The tag to send, once the other's share is there. */
  tag(round: number, opened: OpenedRound, theirShare: string): string
  /** What is sent in place of a tag by whoever took their start back. */
  blank(): string
  /** Whether both said start. */
  matches(round: number, opened: OpenedRound, theirShare: string, tags: { readonly mine: string; readonly theirs: string }): boolean
}

/** The log of two people, as one of them holds it. */
export type SharedLog = Log & {
  /** Names the space. Two who join anew have another. */
  readonly space: string
  /** Which of the two this home is. */
  readonly party: Party
  /** It lies in a copy that was opened: it is read, and nothing is written there. */
  readonly kept?: true
  /** Whose lane it is: fixed when the lane was admitted, never claimed by an event. */
  partyOf(lane: string): Party
  /** Tells of entries that arrive from elsewhere. Returns how to stop. */
  listen(listener: (entries: readonly LogEntry[]) => void): () => void
  /**
   * Drops the contents of one's own entries for good, here at once and with the other as soon as it is reached. What was dropped already,
   * or is not one's own, is passed over. Durable when it resolves.
   */
  withdraw(entries: readonly Pick<LogEntry, 'lane' | 'seq'>[]): Promise<void>
  /** Commits to a text in one direction, in hexadecimal; the same on both devices. */
  commit(text: string): string
  /**
   * Whether this device has heard what other devices of its holder wrote. Until it has, words that wait do not leave: they may have been
   * taken back there. Undefined where there is nothing to wait for.
   */
  readonly inStep?: () => boolean
  /** The mutual yes of the two; undefined where nothing can be written. */
  readonly yes?: MutualYes
  /** Leaves: nothing can be written afterwards. A second time it does nothing. */
  leave(): Promise<void>
  /** Tells when something that was read no longer counts: it is to be read anew. Returns how to stop. */
  whenChanged(listener: () => void): () => void
}
