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
export { err, ok, type Result } from './result.ts'
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
