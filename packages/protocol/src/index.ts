export { compareBytes, concat, fromHex, sameBytes, toHex } from './bytes.ts'
export { decodeCanonical, decodeTrusted, encodeCanonical } from './cbor.ts'
export { scanCbor, type CborLimits, type CborRefusal } from './cbor-scan.ts'
export {
  commitmentInput,
  contentKeyInput,
  decodeFounding,
  encodeFounding,
  FOUNDING_BYTES,
  spaceIdInput,
  type OwnFounding,
} from './founding.ts'
export {
  decodeSharedFounding,
  encodeSharedFounding,
  foundingMacInput,
  readFounding,
  SHARED_FOUNDING_BYTES,
  type FoundingLane,
  type FoundingRefusal,
  type SharedFounding,
} from './shared-founding.ts'
export { admissionMessage, authBindingMessage, PROOF_BYTES, ROLES, SIDES, type LaneRole, type Side } from './lane.ts'
export {
  decodeAdmit,
  decodeClose,
  decodeLeave,
  decodeWithdraw,
  encodeAdmit,
  encodeClose,
  encodeLeave,
  encodeWithdraw,
  PUBLIC_BODY_BYTES,
  type AdmitBody,
  type CloseBody,
  type LeaveBody,
  type PublicBodyRefusal,
  type WithdrawBody,
} from './public-body.ts'
export {
  decodeEpoch,
  encodeEpoch,
  MAX_PARENTS,
  MAX_WRAPS,
  parentInput,
  SEALED_KEY_BYTES,
  wrapInput,
  type EpochBody,
  type EpochBodyRefusal,
} from './epoch.ts'
export {
  bodyHashInput,
  BOUND_BYTES,
  boundData,
  decodeHeader,
  encodeHeader,
  eventHashInput,
  HASH_BYTES,
  HEADER_BYTES,
  headMessage,
  KINDS,
  LANE_BYTES,
  VERSION,
  type Header,
  type HeaderRefusal,
  type Kind,
} from './header.ts'
export { decodeInner, decodeTrustedInner, encodeInner, INNER_LIMITS, MAX_SEEN, type Inner, type InnerRefusal } from './inner.ts'
export { MAX_CONTENT, MAX_PADDED, pad, paddedLength, unpad, type PaddingRefusal } from './padding.ts'
export { foundersOf, memberFact, type AdmitFact, type CloseFact, type Founders, type LeaveFact, type MemberFact } from './members/fact.ts'
export type { Limit } from './members/limits.ts'
export { membership, type FactRefusal, type LaneMember, type Membership, type RefusedFact } from './members/membership.ts'
export { MAX_LANES } from './members/walk.ts'
export { err, ok, type Result } from './result.ts'
export { hashInputs } from './scratch.ts'
export {
  decodeSegment,
  encodeSegment,
  NONCE_BYTES,
  SEGMENT_EVENTS,
  SIGNATURE_BYTES,
  type Entry,
  type Segment,
  type SegmentRefusal,
} from './segment.ts'
export { tag, TAG_BYTES, TAGS } from './tags.ts'
