import { concat } from './bytes.ts'
import { SIGNATURE_BYTES } from './segment.ts'
import { TAGS } from './tags.ts'

/** Which of the two a lane belongs to, in the order of the founding record; in an own space everybody is `first`. */
export const SIDES = { first: 1, second: 2 } as const
export type Side = keyof typeof SIDES

/** What a lane is for. A recovery lane may admit, close and open epochs, nothing else. */
export const ROLES = { device: 1, recovery: 2 } as const
export type LaneRole = keyof typeof ROLES

/** Width of an admission proof: an Ed25519 signature. */
export const PROOF_BYTES: number = SIGNATURE_BYTES

/**
 * What a new lane's head key signs, so that nobody can admit a lane that does not want to come: tag ‖ space ‖ admitting lane ‖ role 1 ‖
 * the new lane's wrap key.
 */
export const admissionMessage = (admission: { space: Uint8Array; by: Uint8Array; role: LaneRole; wrap: Uint8Array }): Uint8Array =>
  concat(TAGS.admission, admission.space, admission.by, Uint8Array.of(ROLES[admission.role]), admission.wrap)

/** What a lane's head key signs once, so that a relay knows whose auth key it sees: tag ‖ space ‖ lane ‖ public auth key. */
export const authBindingMessage = (binding: { space: Uint8Array; lane: Uint8Array; auth: Uint8Array }): Uint8Array =>
  concat(TAGS.authBinding, binding.space, binding.lane, binding.auth)
