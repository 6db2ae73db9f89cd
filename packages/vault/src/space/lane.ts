import {
  admissionMessage,
  authBindingMessage,
  foundingMacInput,
  PROOF_BYTES,
  TAGS,
  type LaneRole,
  type SharedFounding,
} from '@dropwise/protocol'
import type { SigningKeys, Suite } from '../crypto/suite.ts'
import { laneKeys } from '../room/founding.ts'

/** The secret of a lane's wrap key: what epochs are opened with. */
export const wrapSecret = (suite: Suite, laneSecret: Uint8Array): Uint8Array => suite.keyedHash(laneSecret, TAGS.laneWrap)

/** The key that a lane shows a relay. It signs challenges and never a head. */
export const authKeys = (suite: Suite, laneSecret: Uint8Array): SigningKeys => {
  const seed = suite.keyedHash(laneSecret, TAGS.laneAuth)
  const keys = suite.signingKeys(seed)
  suite.wipe(seed)
  return keys
}

/** The head key's word that an auth key is its lane's. */
export const bindAuth = (suite: Suite, head: SigningKeys, space: Uint8Array, auth: Uint8Array): Uint8Array =>
  suite.sign(head.secretKey, authBindingMessage({ space, lane: head.publicKey, auth }))

/** Who lets a lane in, and as what. */
export type Admission = {
  readonly space: Uint8Array
  /** The lane that will write the admission. */
  readonly by: Uint8Array
  readonly role: LaneRole
  /** Public wrap key of the new lane. */
  readonly wrap: Uint8Array
}

/** A new lane's proof that it wants to come in by exactly this lane, in exactly this role. */
export const proveAdmission = (suite: Suite, head: SigningKeys, admission: Admission): Uint8Array =>
  suite.sign(head.secretKey, admissionMessage(admission))

/** What a lane needs to be let in: its name, its wrap key, and its proof. Its secret head key is overwritten again. */
export const wantingIn = (
  suite: Suite,
  laneSecret: Uint8Array,
  into: Omit<Admission, 'wrap'>,
): { readonly lane: Uint8Array; readonly wrap: Uint8Array; readonly proof: Uint8Array; readonly role: LaneRole } => {
  const { head, wrap } = laneKeys(suite, laneSecret)
  const proof = proveAdmission(suite, head, { ...into, wrap })
  suite.wipe(head.secretKey)
  return { lane: head.publicKey, wrap, proof, role: into.role }
}

/** Whether the new lane itself made this proof. */
export const admissionHolds = (suite: Suite, admission: Admission & { readonly lane: Uint8Array; readonly proof: Uint8Array }): boolean =>
  admission.proof.length === PROOF_BYTES && suite.verify(admission.lane, admissionMessage(admission), admission.proof)

/** The MAC of a shared founding record under the bond. */
export const foundingMac = (suite: Suite, bond: Uint8Array, founding: Omit<SharedFounding, 'mac'>): Uint8Array =>
  suite.keyedHash(bond, foundingMacInput(founding))
