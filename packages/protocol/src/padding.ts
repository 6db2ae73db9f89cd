import { readU32, viewOf } from './bytes.ts'
import { err, ok, type Result } from './result.ts'

const LENGTH_BYTES = 4
/** The longest padded content; with header, nonce and tag it stays under the relay's 64 KiB. */
export const MAX_PADDED = 63_488
/** The longest content that fits, in bytes. */
export const MAX_CONTENT = MAX_PADDED - LENGTH_BYTES

export type PaddingRefusal = 'padding-length' | 'padding-bytes'

/** The size that a length is padded to: 256, 512, 1,024, then Padmé (Nikitin et al. 2019: at most 12 % more, few sizes). */
export const paddedLength = (length: number): number => {
  if (length <= 256) return 256
  if (length <= 512) return 512
  if (length <= 1024) return 1024
  const exponent = 31 - Math.clz32(length)
  const kept = 32 - Math.clz32(exponent)
  const step = 2 ** (exponent - kept)
  return Math.ceil(length / step) * step
}

/** Length (u32 big-endian) ‖ content ‖ zero bytes. Throws when the content is longer than `MAX_CONTENT`. */
export const pad = (content: Uint8Array): Uint8Array => {
  if (content.length > MAX_CONTENT) throw new RangeError(`content of ${content.length} bytes; ${MAX_CONTENT} fit`)
  const out = new Uint8Array(paddedLength(LENGTH_BYTES + content.length))
  viewOf(out).setUint32(0, content.length)
  out.set(content, LENGTH_BYTES)
  return out
}

/** The content again. One content has one padded form: any other size and any byte that is not zero are refused. */
export const unpad = (padded: Uint8Array): Result<Uint8Array, PaddingRefusal> => {
  if (padded.length < LENGTH_BYTES || padded.length > MAX_PADDED) return err('padding-length')
  const end = LENGTH_BYTES + readU32(padded, 0)
  if (end > padded.length || paddedLength(end) !== padded.length) return err('padding-length')
  for (let i = end; i < padded.length; i++) if (padded[i] !== 0) return err('padding-bytes')
  return ok(padded.subarray(LENGTH_BYTES, end))
}
