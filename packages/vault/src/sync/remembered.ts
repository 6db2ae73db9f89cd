import { fromHex } from '@dropwise/protocol'

/** The newest event of a lane that a relay is known to have. */
export type RelayHead = { readonly seq: number; readonly hash: string }

/** What sync remembers of a relay between sessions; names and hashes are hexadecimal. */
export type Remembered = {
  /** Which history it was. */
  readonly instance: string
  readonly place: number
  readonly hash: string
  readonly heads: ReadonlyMap<string, RelayHead>
}

const FORM = 1
const ZERO = '00'.repeat(32)
export const NOTHING: Remembered = { instance: ZERO, place: 0, hash: ZERO, heads: new Map() }

/** The bytes for `keepCursor`: JSON, since the device store seals them and nobody else reads them. */
export const encodeRemembered = ({ instance, place, hash, heads }: Remembered): Uint8Array =>
  new TextEncoder().encode(JSON.stringify([FORM, instance, place, hash, [...heads].map(([lane, head]) => [lane, head.seq, head.hash])]))

const isName = (value: unknown): value is string => typeof value === 'string' && /^[0-9a-f]{64}$/u.test(value)
const isHead = (value: unknown): value is [string, number, string] =>
  Array.isArray(value) && isName(value[0]) && Number.isSafeInteger(value[1]) && isName(value[2])

/** Reads them again; what cannot be read counts as nothing, and sync begins again. */
export const decodeRemembered = (bytes: Uint8Array | undefined): Remembered => {
  if (!bytes) return NOTHING
  try {
    const [form, instance, place, hash, heads] = JSON.parse(new TextDecoder().decode(bytes)) as unknown[]
    const whole =
      form === FORM && isName(instance) && isName(hash) && Number.isSafeInteger(place) && Array.isArray(heads) && heads.every(isHead)
    if (!whole) return NOTHING
    return { instance, place: Number(place), hash, heads: new Map(heads.map(([lane, seq, of]) => [lane, { seq, hash: of }])) }
  } catch {
    return NOTHING
  }
}

/** The cursor on the wire. */
export const cursorOf = ({ place, hash }: Remembered): { place: number; hash: Uint8Array } => ({ place, hash: fromHex(hash) })
