/** Named arrays of numbers: bytes for what was made coarse (int8), floats for the rest. */
type Blocks = Readonly<Record<string, Int8Array | Float32Array | Uint8Array>>
/** What a file of weights holds: its arrays, and plain facts about them, in ASCII. */
export type Packed = { readonly facts: Readonly<Record<string, unknown>>; readonly blocks: Blocks }

const kinds = { i8: Int8Array, u8: Uint8Array, f32: Float32Array } as const
type Kind = keyof typeof kinds
type Head = {
  readonly facts: Packed['facts']
  readonly blocks: readonly { readonly name: string; readonly kind: Kind; readonly length: number }[]
}

const kindOf = (array: Int8Array | Float32Array | Uint8Array): Kind =>
  array instanceof Float32Array ? 'f32' : array instanceof Int8Array ? 'i8' : 'u8'
const padded = (length: number): number => Math.ceil(length / 4) * 4

/** The bytes of `packed`: the length of a JSON head (4 bytes, little-endian), the head, then each array from a multiple of 4. Little-endian machines. */
export const pack = ({ facts, blocks }: Packed): Uint8Array => {
  const names = Object.entries(blocks)
  const head: Head = { facts, blocks: names.map(([name, array]) => ({ name, kind: kindOf(array), length: array.length })) }
  const text = Uint8Array.from(JSON.stringify(head), letter => letter.charCodeAt(0))
  const start = padded(4 + text.length)
  const out = new Uint8Array(names.reduce((sum, [, array]) => sum + padded(array.byteLength), start))
  new DataView(out.buffer).setUint32(0, text.length, true)
  out.set(text, 4)
  let at = start
  for (const [, array] of names) {
    out.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), at)
    at += padded(array.byteLength)
  }
  return out
}

/** What `pack` made. Throws a RangeError or SyntaxError when the bytes are not such a file, since weights come with the program. */
export const unpack = (bytes: Uint8Array): Packed => {
  const own = bytes.slice()
  const length = new DataView(own.buffer).getUint32(0, true)
  const head = JSON.parse(own.subarray(4, 4 + length).reduce((text, byte) => text + String.fromCharCode(byte), '')) as Head
  const blocks: Record<string, Int8Array | Float32Array | Uint8Array> = {}
  let at = padded(4 + length)
  for (const { name, kind, length } of head.blocks) {
    const array = new kinds[kind](own.buffer, at, length)
    blocks[name] = array
    at += padded(array.byteLength)
  }
  return { facts: head.facts, blocks }
}

/** The array called `name`. Throws when the file has none of that kind. */
export const block = <K extends Kind>({ blocks }: Packed, kind: K, name: string): InstanceType<(typeof kinds)[K]> => {
  const array = blocks[name]
  if (!(array instanceof kinds[kind])) throw new RangeError(`The weights hold no ${kind} array "${name}".`)
  return array as InstanceType<(typeof kinds)[K]>
}

/** `values` (rows of `columns`) as int8 with one scale a column: value ≈ coarse × scale. */
export const coarse = (values: Float32Array, columns: number): { readonly ints: Int8Array; readonly scale: Float32Array } => {
  const scale = new Float32Array(columns)
  values.forEach((value, i) => {
    scale[i % columns] = Math.max(scale[i % columns] ?? 0, Math.abs(value) / 127)
  })
  const ints = Int8Array.from(values, (value, i) => Math.round(value / (scale[i % columns] || 1)))
  return { ints, scale }
}

/** The floats behind the int8 array `name` and its scales. */
export const refined = (packed: Packed, name: string, columns: number): Float32Array => {
  const ints = block(packed, 'i8', name)
  const scale = block(packed, 'f32', `${name}.scale`)
  const out = new Float32Array(ints.length)
  for (let row = 0; row < ints.length; row += columns)
    for (let c = 0; c < columns; c++) out[row + c] = (ints[row + c] ?? 0) * (scale[c] ?? 0)
  return out
}
