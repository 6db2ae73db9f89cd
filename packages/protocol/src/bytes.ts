/// <reference lib="esnext.typedarrays" />

/** All parts, one after the other, in a new array. */
export const concat = (...parts: readonly Uint8Array[]): Uint8Array => {
  let length = 0
  for (const part of parts) length += part.length
  const out = new Uint8Array(length)
  let at = 0
  for (const part of parts) {
    out.set(part, at)
    at += part.length
  }
  return out
}

/** Whether two public values hold the same bytes. Not constant in time: never for secrets. */
export const sameBytes = (a: Uint8Array, b: Uint8Array): boolean => {
  if (a === b) return true
  if (a.length !== b.length) return false
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false
  return true
}

/** Negative, zero or positive as `a` sorts before, with or after `b`, byte by byte. */
export const compareBytes = (a: Uint8Array, b: Uint8Array): number => {
  const shared = Math.min(a.length, b.length)
  for (let i = 0; i < shared; i++) {
    const difference = (a[i] ?? 0) - (b[i] ?? 0)
    if (difference !== 0) return difference
  }
  return a.length - b.length
}

/** Lower-case hexadecimal. */
export const toHex = (bytes: Uint8Array): string => bytes.toHex()

/** The bytes of a hexadecimal text. Throws on anything else. */
export const fromHex = (text: string): Uint8Array => Uint8Array.fromHex(text)

/** A view for reading and writing big-endian numbers in place. */
export const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)

// Byte by byte, without a view: a view for each of ten thousand events costs more than what is read with it.

/** Reads an unsigned 32-bit big-endian number. */
export const readU32 = (bytes: Uint8Array, at: number): number =>
  (bytes[at] ?? 0) * 0x1_00_00_00 + (((bytes[at + 1] ?? 0) << 16) | ((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0))

/** Reads an unsigned 64-bit big-endian number; undefined when it is no safe integer. */
export const readU64 = (bytes: Uint8Array, at: number): number | undefined => {
  const value = readU32(bytes, at) * 0x1_0000_0000 + readU32(bytes, at + 4)
  return Number.isSafeInteger(value) ? value : undefined
}

/** Writes a safe, non-negative integer as unsigned 64-bit big-endian. Throws on any other number. */
export const writeU64 = (bytes: Uint8Array, at: number, value: number): void => {
  if (!Number.isSafeInteger(value) || value < 0) throw new RangeError(`not a safe unsigned integer: ${value}`)
  let left = value
  for (let i = at + 7; i >= at; i--) {
    bytes[i] = left % 256
    left = Math.floor(left / 256)
  }
}
