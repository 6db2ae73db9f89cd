import type { NackReason } from '@dropwise/protocol/wire'
import type { LaneReason } from '../log/verify.ts'

/** Milliseconds in which a relay has to answer the first frame, and whatever is pushed eagerly. */
export const PATIENCE = 31_000

/** An open or opening connection to a relay. */
export type Wire = { send(frame: Uint8Array): void; close(): void }

/** Opens a connection. Each callback comes on a turn of its own; `closed` comes once, also when it could not be opened. */
export type Connect = (heard: { opened(): void; frame(bytes: Uint8Array): void; closed(): void }) => Wire

/** What sync stands on, so that a test decides how time goes and what chance brings. */
export type SyncPorts = {
  readonly connect: Connect
  /** The relay as this device reaches it, as `URL.origin` has it: it goes into the answer to the relay's challenge. */
  readonly origin: string
  /** Calls once after so many milliseconds; returns how to stop it. */
  readonly after: (ms: number, act: () => void) => () => void
  /** From 0 to less than 1. */
  readonly chance: () => number
  /** BLAKE2b-256. */
  readonly hash: (message: Uint8Array) => Uint8Array
}

/** `offline`: no connection. `syncing`: there is something to send or to read. `resting`: both have everything. */
export type SyncStatus = 'offline' | 'syncing' | 'resting'

/** What sync noticed about a relay or a lane; names of lanes are hexadecimal. */
export type Finding =
  /** Events that do not hold: changed, cut out, moved or made up on the way, or by the lane's writer. */
  | { readonly kind: 'refused'; readonly lane: string; readonly reason: LaneReason; readonly seq: number }
  /** The relay holds another past of this lane than this device. */
  | { readonly kind: 'fork'; readonly lane: string }
  /** The own lane is longer at the relay than here: this device was restored or cloned, and has to open another lane. */
  | { readonly kind: 'own-lane-longer'; readonly seq: number }
  /** The relay says that it has more of a lane, and does not give it. */
  | { readonly kind: 'withheld'; readonly lane: string; readonly seq: number }
  /** The relay lost what it had acknowledged; it is given again. */
  | { readonly kind: 'relay-lost'; readonly lane: string }
  /** What the relay says makes no sense. */
  | { readonly kind: 'malformed' }
  /** The relay does not take a lane's events, or this device at all (lane undefined). `number`: seconds, or how many events stand. */
  | { readonly kind: 'turned-away'; readonly reason: NackReason; readonly lane: string | undefined; readonly number: number }

export type SyncOptions = {
  /** First sync, joining, import: everything at once, without the random delay and the regular frames. */
  readonly eager?: boolean
  readonly found?: (finding: Finding) => void
  readonly changed?: (status: SyncStatus) => void
}
