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

/** Reads an unsigned 64-bit big-endian number; undefined when it is no safe integer. */
export const readU64 = (view: DataView, at: number): number | undefined => {
  const value = view.getUint32(at) * 0x1_0000_0000 + view.getUint32(at + 4)
  return Number.isSafeInteger(value) ? value : undefined
}

/** Writes a safe, non-negative integer as unsigned 64-bit big-endian. Throws on any other number. */
export const writeU64 = (view: DataView, at: number, value: number): void => {
  if (!Number.isSafeInteger(value) || value < 0) throw new RangeError(`not a safe unsigned integer: ${value}`)
  view.setUint32(at, Math.floor(value / 0x1_0000_0000))
  view.setUint32(at + 4, value % 0x1_0000_0000)
}
