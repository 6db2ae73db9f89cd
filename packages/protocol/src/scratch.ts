import { concat } from './bytes.ts'
import { BOUND_BYTES, HEADER_BYTES } from './header.ts'
import { MAX_PADDED } from './padding.ts'
import { TAG_BYTES, TAGS } from './tags.ts'

/**
 * `eventHashInput`, `bodyHashInput` and `boundData` into memory that is used again: each answer holds until the next call. For runs of
 * many thousand events, where making room for each is what takes the time.
 */
export const hashInputs = (): {
  readonly event: (encodedHeader: Uint8Array) => Uint8Array
  readonly body: (body: Uint8Array) => Uint8Array
  readonly bound: (encodedHeader: Uint8Array) => Uint8Array
} => {
  const room = (tag: Uint8Array, bytes: number): Uint8Array => {
    const made = new Uint8Array(TAG_BYTES + bytes)
    made.set(tag)
    return made
  }
  const event = room(TAGS.event, HEADER_BYTES)
  const bound = room(TAGS.bound, BOUND_BYTES)
  const body = room(TAGS.body, MAX_PADDED + 40)
  return {
    event: header => {
      event.set(header, TAG_BYTES)
      return event
    },
    bound: header => {
      bound.set(header.subarray(0, BOUND_BYTES), TAG_BYTES)
      return bound
    },
    body: bytes => {
      if (bytes.length > body.length - TAG_BYTES) return concat(TAGS.body, bytes)
      body.set(bytes, TAG_BYTES)
      return body.subarray(0, TAG_BYTES + bytes.length)
    },
  }
}
