import type { AdmitBody, CloseBody, EpochBody, Entry, Header, Inner, LaneRole, LeaveBody, Limit, WithdrawBody } from '@dropwise/protocol'
import type { LaneRefusal } from './refusal.ts'

/** One event as it came, with the head signature over it where there is one. */
export type CarriedEvent = {
  readonly header: Uint8Array
  readonly body: Uint8Array | undefined
  readonly signature: Uint8Array | undefined
  /** Where this device itself made the header from the body that came (`wholeEvents`): then it need not be read and hashed again. */
  readonly made?: Header & { readonly hash: Uint8Array }
}

/** How far a lane is verified: everything before `next` is true and kept. */
export type LaneFrontier = {
  readonly lane: Uint8Array
  /** Seq of the next event. */
  readonly next: number
  /** Hash of the newest event; the space id while there is none. */
  readonly head: Uint8Array
  /** Greatest Lamport so far. */
  readonly lamport: number
  /** True where the body of the newest content is gone, so that `lamport` is only the least that is possible. */
  readonly loose?: boolean
}

/** The Lamport of an event; `loose` where its body is gone and this is only the least that is possible. */
export type KnownLamport = { readonly lamport: number; readonly loose: boolean }

/** What a member knows when it verifies events of one lane. */
export type RunFacts = {
  readonly space: Uint8Array
  readonly lane: Uint8Array
  readonly role: LaneRole
  /** By the epoch's hexadecimal name. */
  readonly contentKeys: ReadonlyMap<string, Uint8Array>
  /** From `membership`. */
  readonly limit: Limit | undefined
  /** The Lamport of an event of another lane; undefined for one that is not known. */
  readonly known: (hash: Uint8Array) => KnownLamport | undefined
  /** The hash of the event of this lane that is kept at a seq before the frontier; undefined where it is not at hand. */
  readonly kept: (seq: number) => Uint8Array | undefined
  /** The body hash that a withdrawal in another lane of this side names for a seq of this lane; undefined where none does. */
  readonly withdrawn: (seq: number) => Uint8Array | undefined
}

/** An event as it is kept, with the head signature over it where there is one. */
export type SignedEntry = Entry & { readonly signature: Uint8Array | undefined }

type At = { readonly seq: number; readonly hash: Uint8Array; readonly entry: SignedEntry }

/** An event that holds, in the form in which a device keeps it (`entry`) and read. */
export type RunEvent =
  | (At & { readonly kind: 'content'; readonly inner: Inner })
  /** Content whose body was withdrawn before it came here. */
  | (At & { readonly kind: 'withdrawn'; readonly lamport: number })
  | (At & { readonly kind: 'epoch'; readonly body: EpochBody })
  | (At & { readonly kind: 'admit'; readonly body: AdmitBody })
  | (At & { readonly kind: 'close'; readonly body: CloseBody })
  | (At & { readonly kind: 'withdraw'; readonly body: WithdrawBody })
  | (At & { readonly kind: 'leave'; readonly body: LeaveBody })

/** What a run brought. `refused` says where the lane's end lies, when the run went on behind it. */
export type VerifiedRun = {
  readonly frontier: LaneFrontier
  readonly events: readonly RunEvent[]
  readonly refused: LaneRefusal | undefined
}
