import { err, ok, type Result } from './result.ts'

/** How much a reader is willing to look at. */
export type CborLimits = { readonly bytes: number; readonly depth: number }
export type CborRefusal = 'cbor-size' | 'cbor-depth' | 'cbor-truncated' | 'cbor-form'

const ARGUMENT_BYTES = new Map([
  [24, 1],
  [25, 2],
  [26, 4],
  [27, 8],
])

/**
 * Walks the heads of one CBOR item without building anything, so that huge, deep or cut input costs next to nothing.
 * Refuses indefinite lengths, tags, simple values other than false, true and null, and counts that cannot fit.
 */
export const scanCbor = (bytes: Uint8Array, limits: CborLimits): Result<undefined, CborRefusal> => {
  if (bytes.length > limits.bytes) return err('cbor-size')
  /** For each open array or map: how many items are still to come. */
  const open: number[] = [1]
  let at = 0
  while (open.length > 0) {
    const left = open.at(-1) ?? 0
    if (left === 0) {
      open.pop()
      continue
    }
    open[open.length - 1] = left - 1
    const head = bytes[at]
    if (head === undefined) return err('cbor-truncated')
    at += 1
    const major = head >> 5
    const low = head & 31
    const width = ARGUMENT_BYTES.get(low) ?? 0
    if (low > 27 || major === 6) return err('cbor-form')
    if (at + width > bytes.length) return err('cbor-truncated')
    let argument = low
    if (width > 0) {
      argument = 0
      for (let i = 0; i < width; i++) argument = argument * 256 + (bytes[at + i] ?? 0)
      at += width
    }
    if (major === 7) {
      if (width === 0 ? low < 20 || low > 22 : width === 1) return err('cbor-form')
    } else if (major === 2 || major === 3) {
      if (argument > bytes.length - at) return err('cbor-truncated')
      at += argument
    } else if (major === 4 || major === 5) {
      const items = major === 5 ? argument * 2 : argument
      if (items > bytes.length - at) return err('cbor-truncated')
      if (open.length > limits.depth) return err('cbor-depth')
      open.push(items)
    }
  }
  return at === bytes.length ? ok(undefined) : err('cbor-form')
}
