import type { Result, Side } from '@dropwise/protocol'
import type { AppendInput, LogEvent } from '../log/log-event.ts'
import type { LaneRefusal } from '../log/refusal.ts'
import type { CarriedEvent } from '../log/run.ts'
import type { SpaceYes } from '../yes/space-yes.ts'

export type { LaneRefusal, Side }

/** One lane of a space, as every device works it out from what it has. Names are hexadecimal. */
export type Member = {
  readonly lane: string
  readonly side: Side
  readonly role: 'device' | 'recovery'
  /** Whether it is this device's own lane. */
  readonly mine: boolean
  /** From the admission that let it in: claimed milliseconds since 1970; undefined for founding lanes. */
  readonly since: number | undefined
  /** How many of its events stand, where it was closed. */
  readonly closedAt: number | undefined
}

/** The newest kept event of a lane: its seq and hash. A vector of these is an exact reconciliation. */
export type LaneHead = { readonly lane: Uint8Array; readonly seq: number; readonly hash: Uint8Array }

/** A run of events of one lane as they go over the wire; it ends under a head. */
export type LaneRun = { readonly lane: Uint8Array; readonly first: number; readonly events: readonly CarriedEvent[] }

/** What became of a run that was received: kept (or known already), waiting for an admission that has not come, or refused by name. */
export type Received =
  | { readonly kind: 'kept'; readonly events: readonly LogEvent[] }
  | { readonly kind: 'waiting' }
  | { readonly kind: 'refused'; readonly lane: string; readonly refusal: LaneRefusal }

/** One log of one or two people, as this device keeps it. */
export type Space = {
  readonly id: string
  /** This device's lane. It changes once where the device turns out to be a copy of another: ask anew, do not remember it. */
  lane(): string
  readonly side: Side
  /** Whose a lane is; undefined for one that nobody admitted. */
  sideOf(lane: string): Side | undefined
  /** Keeps events on the own lane, in order, all or none; durable when it resolves. Throws `VaultFault`. */
  append(bodies: readonly AppendInput[]): Promise<readonly LogEvent[]>
  /** All contents from position `from` on, in the order in which they reached this device. */
  read(from?: number): AsyncIterable<readonly LogEvent[]>
  /** Tells of contents that came from elsewhere, once they are durable. Returns how to stop. */
  listen(listener: (events: readonly LogEvent[]) => void): () => void
  /** Tells when members changed, or when something that was read no longer counts: withdrawn, or behind a close. Read anew then. */
  whenChanged(listener: () => void): () => void
  members(): readonly Member[]
  /** Sides that have left. */
  left(): readonly Side[]
  /** What members of the space did wrong, by name: forged or futile admissions and closes, epochs that do not open, forks. */
  wrongs(): readonly { readonly lane: string; readonly seq: number; readonly reason: string }[]
  /**
   * Lanes of the other side that were taken off by their own before the newest that came from them here: what lies behind that end was read
   * on this device and counts no more (ME3). Names are hexadecimal.
   */
  cutOff(): readonly string[]
  /** Drops the bodies of own-side events for good, by events of kind withdraw in one commit. What is no content of the own side is passed over. */
  withdraw(events: readonly { readonly lane: string; readonly seq: number }[]): Promise<void>
  /** Lets a device or recovery lane in and opens an epoch with it. `proof` as in SPEC. */
  admit(lane: {
    readonly lane: Uint8Array
    readonly wrap: Uint8Array
    readonly proof: Uint8Array
    readonly role: 'device' | 'recovery'
  }): Promise<void>
  /** Closes lanes of the own side where they stand now, and opens an epoch without them. Throws `not-a-member` for any other lane. */
  close(lanes: readonly string[]): Promise<void>
  /** Where in this device's own lane it closed which others. Names are hexadecimal. */
  closes(): readonly { readonly lane: string; readonly seq: number }[]
  /** Closes the other lanes of this side and writes its last event. Nothing can be written afterwards. */
  leave(): Promise<void>
  /** Commits to a text in this space: 32 bytes in hexadecimal. What is hidden by it needs salt of its own in the text. */
  commit(text: string): string
  /** The mutual yes of the two; undefined in an own space. */
  readonly yes: SpaceYes | undefined
  /** Whether this device is the one of its side that plays the rounds of the mutual yes. */
  plays(): boolean
  /** Everything in one sealed file that only the two can open, for exchange without a relay. For a shared space. */
  parcel(): Promise<Uint8Array>
  /** Takes such a file in, verified like anything that comes from elsewhere; durable when it resolves. */
  takeParcel(bytes: Uint8Array): Promise<Result<'new' | 'nothing-new', 'not-a-parcel'>>
  /** Verifies everything that is kept, of all lanes, from the founding on. */
  audit(): Promise<Result<{ readonly events: number }, LaneRefusal>>
  readonly synced: SyncedSpace
}

/** What the sync client needs of a space; it never sees what is written there. */
export type SyncedSpace = {
  readonly space: Uint8Array
  /** This device's lane, as of now: ask on every connection. */
  lane(): Uint8Array
  readonly founding: Uint8Array
  /** Public auth key of the lane, the head key's binding of it, and how to sign a challenge with it. Ask on every connection. */
  auth(): { readonly key: Uint8Array; readonly binding: Uint8Array; sign(message: Uint8Array): Uint8Array }
  /** The newest kept event of every lane, own and others'. */
  heads(): readonly LaneHead[]
  /** Whether this side has left. What others wrote is then given before the own lane: a relay lets nobody on who has said so. */
  ended?(): boolean
  /** Kept events of any lane from a seq on, wire form made again, at most so many events and about so many bytes; ends under a head. */
  carried(lane: Uint8Array, from: number, limit: { readonly events: number; readonly bytes: number }): Promise<LaneRun>
  /**
   * Verifies and keeps, all in one commit; durable when it resolves. Runs may come in any order and more than once. What is `waiting`
   * is remembered in memory alone: a cursor that is kept must not go beyond it.
   */
  receive(runs: readonly LaneRun[]): Promise<readonly Received[]>
  /** Tells when there is something that may be pushed. Returns how to stop. */
  whenWritten(listener: () => void): () => void
  /** What sync remembers between sessions (its cursor), sealed; undefined at first. */
  cursor(): Promise<Uint8Array | undefined>
  keepCursor(bytes: Uint8Array): Promise<void>
}
