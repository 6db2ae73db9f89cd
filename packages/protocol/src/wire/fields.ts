import { readU64, viewOf, writeU64 } from '../bytes.ts'

/** Bytes ended before a field did, or a field has no value of its kind. Never leaves this folder: decoders turn it into a refusal. */
export class Misread extends Error {}

/** Reads fields one after the other; every width is checked. Byte fields are views. Throws `Misread`. */
export const reading = (bytes: Uint8Array) => {
  const view = viewOf(bytes)
  let at = 0
  const step = (width: number): number => {
    const from = at
    at += width
    if (at > bytes.length) throw new Misread()
    return from
  }
  return {
    u8: (): number => view.getUint8(step(1)),
    u16: (): number => view.getUint16(step(2)),
    u64: (): number => {
      const value = readU64(bytes, step(8))
      if (value === undefined) throw new Misread()
      return value
    },
    /** One byte that is 0 or 1. */
    flag: (): boolean => {
      const value = view.getUint8(step(1))
      if (value > 1) throw new Misread()
      return value === 1
    },
    take: (width: number): Uint8Array => {
      const from = step(width)
      return bytes.subarray(from, at)
    },
    /** How many bytes are still to come. */
    left: (): number => bytes.length - at,
    rest: (): Uint8Array => bytes.subarray(step(bytes.length - at)),
    /** Nothing may follow. */
    end: (): void => {
      if (at !== bytes.length) throw new Misread()
    },
  }
}

export type Reading = ReturnType<typeof reading>

/** Big-endian bytes of small numbers, for writing. Throws `RangeError` on one that does not fit. */
export const u8 = (value: number): Uint8Array => {
  if (!Number.isInteger(value) || value < 0 || value > 255) throw new RangeError(`not a byte: ${value}`)
  return Uint8Array.of(value)
}

/** Two bytes. */
export const u16 = (value: number): Uint8Array => {
  if (!Number.isInteger(value) || value < 0 || value > 65_535) throw new RangeError(`not two bytes: ${value}`)
  return Uint8Array.of(value >> 8, value & 255)
}

/** Eight bytes. */
export const u64 = (value: number): Uint8Array => {
  const out = new Uint8Array(8)
  writeU64(out, 0, value)
  return out
}

/** The field, once it has this width. Throws `RangeError`. */
export const wide = (field: Uint8Array, width: number): Uint8Array => {
  if (field.length !== width) throw new RangeError(`a field of ${field.length} bytes, not ${width}`)
  return field
}
