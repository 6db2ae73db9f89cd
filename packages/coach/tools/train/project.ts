import { columns } from '../../src/model/shape.ts'
import { dimensions } from '../../src/model/table.ts'

/** Words whose way through the columns can be kept at once; a step of training meets fewer. */
const most = 4096

const leb = (n: number): number[] => (n < 64 ? [n] : [(n & 0x7f) | 0x80, ...(n < 8192 ? [n >> 7] : leb(n >> 7))])
const get = (local: number): number[] => [0x20, local]
const set = (local: number): number[] => [0x21, local]
/** local += n */
const forward = (local: number, n: number): number[] => [...get(local), 0x41, ...leb(n), 0x6a, ...set(local)]
/** Back to the head of the loop while `local` lies before `end`. */
const again = (local: number, end: number): number[] => [...get(local), ...get(end), 0x49, 0x0d, 0]
const [vector, conv, out, convEnd, v, c, vectorEnd, sum, one] = [0, 1, 2, 3, 4, 5, 6, 7, 11] as const
const four = [0, 1, 2, 3]
const [widened, row] = [0xfd, columns * 4]

/** (vector, conv, out): sixteen columns at a time, out = vector × conv. The instructions one by one, since nothing else here needs an assembler. */
const body = [
  [2, 4, 0x7f, 5, 0x7b],
  [...get(conv), ...set(convEnd), ...forward(convEnd, row), ...get(vector), ...set(vectorEnd), ...forward(vectorEnd, dimensions * 4)],
  [0x03, 0x40],
  four.flatMap(k => [widened, 0x0c, ...Array.from({ length: 16 }, () => 0), ...set(sum + k)]),
  [...get(vector), ...set(v), ...get(conv), ...set(c), 0x03, 0x40, ...get(v), widened, 0x09, 2, 0, ...set(one)],
  four.flatMap(k => {
    const term = [...get(c), widened, 0x00, 2, 16 * k, ...get(one), widened, 0xe6, 1]
    return [...get(sum + k), ...term, widened, 0xe4, 1, ...set(sum + k)]
  }),
  [...forward(c, row), ...forward(v, 4), ...again(v, vectorEnd), 0x0b],
  four.flatMap(k => [...get(out), ...get(sum + k), widened, 0x0b, 2, 16 * k]),
  [...forward(out, 64), ...forward(conv, 64), ...again(conv, convEnd), 0x0b, 0x0b],
].flat()
const section = (id: number, bytes: readonly number[]): number[] => [id, ...leb(bytes.length), ...bytes]
const code = Uint8Array.from(
  [
    [0, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    section(1, [1, 0x60, 3, 0x7f, 0x7f, 0x7f, 0]),
    section(2, [1, 1, 0x6d, 1, 0x6d, 2, 0, 1]),
    section(3, [1, 0]),
    section(7, [1, 1, 0x70, 0, 0]),
    section(10, [1, ...leb(body.length), ...body]),
  ].flat(),
)

/** The way of word vectors to the gates in WebAssembly, four numbers at once. */
export type Projector = {
  /** What words do to the gates, to be trained in place. */
  readonly gate: Float32Array
  /** Row `row` of the vectors through the columns, as they are now. It stays until `forget`. */
  readonly of: (row: number) => Float32Array
  readonly forget: () => void
}

/** For `vectors` (rows of `dimensions`), and columns that are nought at first. The same numbers on every machine. */
export const projector = (vectors: Float32Array): Projector => {
  const atConv = vectors.byteLength
  const atOut = atConv + dimensions * row
  const memory = new WebAssembly.Memory({ initial: Math.ceil((atOut + most * row) / 65_536) })
  new Float32Array(memory.buffer, 0, vectors.length).set(vectors)
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(code), { m: { m: memory } })
  const project = exports['p'] as (vector: number, conv: number, out: number) => void
  let kept = 0
  return {
    gate: new Float32Array(memory.buffer, atConv, dimensions * columns),
    of: at => {
      if (kept === most) throw new RangeError(`More than ${most} words in one step.`)
      const into = atOut + row * kept++
      project(at * dimensions * 4, atConv, into)
      return new Float32Array(memory.buffer, into, columns)
    },
    forget: () => {
      kept = 0
    },
  }
}
