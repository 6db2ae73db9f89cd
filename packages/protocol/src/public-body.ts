import { concat, readU64, writeU64 } from './bytes.ts'
import { HASH_BYTES, type Kind } from './header.ts'
import { PROOF_BYTES, ROLES, type LaneRole } from './lane.ts'
import { err, ok, type Result } from './result.ts'

/** Every public body begins with the claimed time, milliseconds since 1970. */
type Dated = { readonly at: number }

/** Lets a lane in, on the side of the lane that writes this. */
export type AdmitBody = Dated & {
  readonly role: LaneRole
  readonly lane: Uint8Array
  readonly wrap: Uint8Array
  /** Signature of the new lane's head key over `admissionMessage`. */
  readonly proof: Uint8Array
}

/** Ends a lane: its first `count` events stand, nothing later does. */
export type CloseBody = Dated & {
  readonly lane: Uint8Array
  readonly count: number
  /** Event hash of the last that stands; the space id where none does. */
  readonly last: Uint8Array
}

/** Takes a body back for good. */
export type WithdrawBody = Dated & { readonly lane: Uint8Array; readonly seq: number; readonly bodyHash: Uint8Array }

/** The last event of a lane whose side goes. */
export type LeaveBody = Dated

export type PublicBodyRefusal = 'public-length' | 'public-field'

/** How many bytes the body of each public kind has; that of an epoch varies, see `decodeEpoch`. */
export const PUBLIC_BODY_BYTES = { admit: 9 + 2 * HASH_BYTES + PROOF_BYTES, close: 80, withdraw: 80, leave: 8 } as const satisfies Partial<
  Record<Kind, number>
>

/** The last moment that ECMAScript can tell. */
const MAX_TIME = 8_640_000_000_000_000

const u64 = (value: number): Uint8Array => {
  const out = new Uint8Array(8)
  writeU64(out, 0, value)
  return out
}

const put = (kind: keyof typeof PUBLIC_BODY_BYTES, at: number, ...fields: readonly Uint8Array[]): Uint8Array => {
  const out = concat(u64(at), ...fields)
  if (out.length !== PUBLIC_BODY_BYTES[kind] || at > MAX_TIME) throw new RangeError(`not the body of ${kind}`)
  return out
}

const dated = (kind: keyof typeof PUBLIC_BODY_BYTES, bytes: Uint8Array): Result<number, PublicBodyRefusal> => {
  if (bytes.length !== PUBLIC_BODY_BYTES[kind]) return err('public-length')
  const at = readU64(bytes, 0)
  return at === undefined || at > MAX_TIME ? err('public-field') : ok(at)
}

/** Exactly 137 bytes: time 8 ‖ role 1 ‖ lane 32 ‖ wrap key 32 ‖ proof 64. */
export const encodeAdmit = ({ at, role, lane, wrap, proof }: AdmitBody): Uint8Array =>
  put('admit', at, Uint8Array.of(ROLES[role]), lane, wrap, proof)

/** Reads the body of an admission; whether its proof holds is for membership to say. */
export const decodeAdmit = (bytes: Uint8Array): Result<AdmitBody, PublicBodyRefusal> => {
  const at = dated('admit', bytes)
  if (!at.ok) return at
  const role = bytes[8] === ROLES.device ? 'device' : bytes[8] === ROLES.recovery ? 'recovery' : undefined
  if (!role) return err('public-field')
  return ok({ at: at.value, role, lane: bytes.subarray(9, 41), wrap: bytes.subarray(41, 73), proof: bytes.subarray(73) })
}

/** Exactly 80 bytes: time 8 ‖ lane 32 ‖ count 8 ‖ last 32. */
export const encodeClose = ({ at, lane, count, last }: CloseBody): Uint8Array => put('close', at, lane, u64(count), last)

/** Reads the body of a close. */
export const decodeClose = (bytes: Uint8Array): Result<CloseBody, PublicBodyRefusal> => {
  const at = dated('close', bytes)
  if (!at.ok) return at
  const count = readU64(bytes, 40)
  return count === undefined ? err('public-field') : ok({ at: at.value, lane: bytes.subarray(8, 40), count, last: bytes.subarray(48) })
}

/** Exactly 80 bytes: time 8 ‖ lane 32 ‖ seq 8 ‖ body hash 32. */
export const encodeWithdraw = ({ at, lane, seq, bodyHash }: WithdrawBody): Uint8Array => put('withdraw', at, lane, u64(seq), bodyHash)

/** Reads the body of a withdrawal. */
export const decodeWithdraw = (bytes: Uint8Array): Result<WithdrawBody, PublicBodyRefusal> => {
  const at = dated('withdraw', bytes)
  if (!at.ok) return at
  const seq = readU64(bytes, 40)
  return seq === undefined ? err('public-field') : ok({ at: at.value, lane: bytes.subarray(8, 40), seq, bodyHash: bytes.subarray(48) })
}

/** Exactly 8 bytes: the time. */
export const encodeLeave = ({ at }: LeaveBody): Uint8Array => put('leave', at)

/** Reads the body of a leave. */
export const decodeLeave = (bytes: Uint8Array): Result<LeaveBody, PublicBodyRefusal> => {
  const at = dated('leave', bytes)
  return at.ok ? ok({ at: at.value }) : at
}
