// The second reader of contents, for tests: shares no line with `packages/protocol`. Slow and obvious on purpose.

/** A value, and where it ended. Throws the name of the refusal. */
type Read = { value: unknown; end: number }

type TwinRefusal = 'cbor-size' | 'cbor-depth' | 'cbor-truncated' | 'cbor-form'
/** What the second reader throws. */
export class Refused extends Error {
  readonly reason: string
  constructor(reason: string) {
    super(reason)
    this.reason = reason
  }
}

const no = (reason: TwinRefusal): never => {
  throw new Refused(reason)
}

const argumentOf = (bytes: Uint8Array, at: number): { major: number; low: number; argument: bigint; end: number } => {
  const head = bytes[at] ?? no('cbor-truncated')
  const major = head >> 5
  const low = head & 31
  if (low > 27 || major === 6) no('cbor-form')
  if (low < 24) return { major, low, argument: BigInt(low), end: at + 1 }
  const width = 2 ** (low - 24)
  if (at + 1 + width > bytes.length) no('cbor-truncated')
  let argument = 0n
  for (const byte of bytes.subarray(at + 1, at + 1 + width)) argument = argument * 256n + BigInt(byte)
  return { major, low, argument, end: at + 1 + width }
}

/** First walk: is there enough, is it shallow enough? In the order in which the bytes lie. */
const walk = (bytes: Uint8Array, at: number, depth: number): number => {
  const { major, low, argument, end } = argumentOf(bytes, at)
  const left = BigInt(bytes.length - end)
  if (major === 7 && (low < 24 ? low < 20 || low > 22 : low === 24)) no('cbor-form')
  if (major === 2 || major === 3) return argument > left ? no('cbor-truncated') : end + Number(argument)
  if (major !== 4 && major !== 5) return end
  const items = major === 5 ? argument * 2n : argument
  if (items > left) no('cbor-truncated')
  if (depth > 32) no('cbor-depth')
  let next = end
  for (let i = 0n; i < items; i++) next = walk(bytes, next, depth + 1)
  return next
}

/** What takes four bytes though two would hold it: too small for a normal half, and no power of two. */
const tiny = (value: number): boolean => {
  const multiple = Math.abs(value) * 2 ** 24
  return multiple < 1024 && Number.isInteger(multiple) && (multiple & (multiple - 1)) !== 0
}

const float = (bytes: Uint8Array, low: number, end: number): number => {
  const view = new DataView(bytes.buffer, bytes.byteOffset)
  if (low === 27) {
    const value = view.getFloat64(end - 8)
    if (Math.fround(value) === value) no('cbor-form')
    return value
  }
  if (low === 26) {
    const value = view.getFloat32(end - 4)
    return new Float64Array(new Float16Array([value]))[0] === value && !tiny(value) ? no('cbor-form') : value
  }
  const value = view.getFloat16(end - 2)
  return tiny(value) ? no('cbor-form') : value
}

const text = (bytes: Uint8Array): string => {
  try {
    const read = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
    return read.startsWith('\ufeff') ? no('cbor-form') : read
  } catch {
    return no('cbor-form')
  }
}

const item = (bytes: Uint8Array, at: number): Read => {
  const { major, low, argument, end } = argumentOf(bytes, at)
  if (major === 7) {
    if (low < 24) return { value: low === 20 ? false : low === 21 ? true : null, end }
    const value = float(bytes, low, end)
    if (!Number.isFinite(value) || Number.isSafeInteger(value)) no('cbor-form')
    return { value, end }
  }
  const least = low < 24 ? 0n : low === 24 ? 24n : 256n ** BigInt(2 ** (low - 25))
  if (argument < least) no('cbor-form')
  const size = Number(argument)
  if (major === 0) return { value: argument < 2n ** 53n ? size : no('cbor-form'), end }
  if (major === 1) return { value: argument < 2n ** 53n - 1n ? -1 - size : no('cbor-form'), end }
  if (major === 2) return { value: bytes.subarray(end, end + size), end: end + size }
  if (major === 3) {
    return { value: text(bytes.subarray(end, end + size)), end: end + size }
  }
  const values: unknown[] = []
  let next = end
  let lastKey = ''
  for (let i = 0; i < size; i++) {
    if (major === 5) {
      const key = item(bytes, next)
      const spelled = bytes.subarray(next, key.end).toHex()
      if (typeof key.value !== 'string' || spelled <= lastKey) no('cbor-form')
      lastKey = spelled
      next = key.end
    }
    const read = item(bytes, next)
    values.push(read.value)
    next = read.end
  }
  return { value: major === 4 ? values : new Map(values.entries()), end: next }
}

/** Reads one canonical item; maps come back as their values only, which is all that the verifier looks at. */
export const twinCbor = (bytes: Uint8Array): unknown => {
  if (bytes.length > 63_484) no('cbor-size')
  if (walk(bytes, 0, 1) !== bytes.length) no('cbor-form')
  return item(bytes, 0).value
}
