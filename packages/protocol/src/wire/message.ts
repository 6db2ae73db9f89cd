import type { Run } from './run.ts'

/** Where a reader stands in a space as one relay counts it: so many events, and the hash of the last. Nothing yet is (0, zeros). */
export type Cursor = { readonly place: number; readonly hash: Uint8Array }

/** The newest event of a lane. */
export type FrontierRow = { readonly lane: Uint8Array; readonly seq: number; readonly hash: Uint8Array }

/** `quiet`: one frame of 4 KiB for each of the device's; `eager`: as they come. */
export type Pace = 'quiet' | 'eager'

/** Why the relay does not do what was asked. Numbers are never used again. */
export const NACKS = {
  /** The events do not follow; `number` is how many of the lane there are. */
  gap: 1,
  /** Another event stands there, or before; `number` is its seq + 1, `hash` is its hash. */
  fork: 2,
  /** The lane is closed, or its side has left; `number` is how many of its events stand. */
  closed: 3,
  /** Too many or too large at once. */
  size: 4,
  /** The lane has pushed too much in too short a time; `number` is seconds until it may again. */
  'quota-events': 5,
  /** The side has no room left at this relay. */
  'quota-bytes': 6,
  /** The side has eight open lanes. */
  'quota-lanes': 7,
  /** Too many spaces were founded, or letters put, from there; `number` is seconds until it may again. */
  'quota-address': 8,
  /** Nothing is known about what was asked; ask again. */
  busy: 9,
  /** The cursor is not of this history: begin again. */
  reset: 10,
  /** The lane is not one of the space's. */
  stranger: 11,
  /** A signature that does not hold. */
  signature: 12,
  /** No such space, lane or letter here. */
  absent: 13,
  /** A message or frame that cannot be read, or that may not come here. */
  malformed: 14,
  /** A letter lies there already, and it is another. */
  taken: 15,
} as const
export type NackReason = keyof typeof NACKS

/** Letters that wait for somebody in a mailbox. */
export const MAX_LETTERS = 4
/** All letters of a mailbox together. */
export const MAX_MAILBOX = 16_384
/** A push has at most so many events … */
export const MAX_PUSH_EVENTS = 256
/** … and so many bytes of bodies. */
export const MAX_PUSH_BYTES = 1_048_576
/** Header and body of one event together. */
export const MAX_EVENT_BYTES = 65_536

/** From a device to the relay. Names and hashes are 32 bytes. */
export type DeviceMessage =
  | { readonly kind: 'hello'; readonly space: Uint8Array; readonly lane: Uint8Array; readonly pace: Pace }
  | { readonly kind: 'auth'; readonly key: Uint8Array; readonly binding: Uint8Array; readonly signature: Uint8Array }
  | { readonly kind: 'found'; readonly founding: Uint8Array }
  | { readonly kind: 'sub'; readonly cursor: Cursor }
  | { readonly kind: 'push'; readonly run: Run }
  | { readonly kind: 'want'; readonly lane: Uint8Array; readonly from: number }
  | { readonly kind: 'pace'; readonly pace: Pace }
  | { readonly kind: 'find' }
  | { readonly kind: 'put'; readonly name: Uint8Array; readonly index: number; readonly letter: Uint8Array }
  | { readonly kind: 'get'; readonly name: Uint8Array }

/** From the relay to a device. */
export type RelayMessage =
  | { readonly kind: 'challenge'; readonly instance: Uint8Array; readonly nonce: Uint8Array; readonly known: boolean }
  | { readonly kind: 'frontier'; readonly rows: readonly FrontierRow[] }
  | { readonly kind: 'page'; readonly cursor: Cursor; readonly more: boolean; readonly runs: readonly Run[] }
  | { readonly kind: 'lane'; readonly more: boolean; readonly run: Run }
  | { readonly kind: 'ack'; readonly lane: Uint8Array; readonly seq: number; readonly hash: Uint8Array }
  | {
      readonly kind: 'nack'
      readonly reason: NackReason
      /** The lane it is about; zeros where it is about none. */
      readonly lane: Uint8Array
      /** Seq of the first event of the push that is refused. */
      readonly first: number
      readonly number: number
      readonly hash: Uint8Array
    }
  | { readonly kind: 'founding'; readonly founding: Uint8Array }
  | {
      readonly kind: 'letters'
      readonly name: Uint8Array
      readonly letters: readonly { readonly index: number; readonly letter: Uint8Array }[]
    }
  | { readonly kind: 'kept'; readonly name: Uint8Array; readonly index: number }

export type Message = DeviceMessage | RelayMessage
export type MessageKind = Message['kind']

const MAX_RUNS = 1_114_112
/** The type byte of each message, and the fewest and most bytes that follow it. Type bytes are never used again. */
export const FORMS: { readonly [K in MessageKind]: { readonly type: number; readonly least: number; readonly most: number } } = {
  hello: { type: 1, least: 65, most: 65 },
  auth: { type: 2, least: 160, most: 160 },
  found: { type: 3, least: 1, most: 512 },
  sub: { type: 4, least: 40, most: 40 },
  push: { type: 5, least: 140, most: MAX_RUNS },
  want: { type: 6, least: 40, most: 40 },
  pace: { type: 7, least: 1, most: 1 },
  find: { type: 8, least: 0, most: 0 },
  put: { type: 9, least: 34, most: 33 + MAX_MAILBOX },
  get: { type: 10, least: 32, most: 32 },
  challenge: { type: 33, least: 65, most: 65 },
  frontier: { type: 34, least: 0, most: 72 * 4096 },
  page: { type: 35, least: 41, most: MAX_RUNS },
  lane: { type: 36, least: 140, most: MAX_RUNS },
  ack: { type: 37, least: 72, most: 72 },
  nack: { type: 38, least: 81, most: 81 },
  founding: { type: 39, least: 1, most: 512 },
  letters: { type: 40, least: 32, most: 32 + MAX_MAILBOX + 3 * MAX_LETTERS },
  kept: { type: 41, least: 33, most: 33 },
}
