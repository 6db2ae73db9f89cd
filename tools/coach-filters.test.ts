import { describe, expect, test } from 'vitest'
import { dense } from '../packages/coach/src/model/net.ts'
import { columns } from '../packages/coach/src/model/shape.ts'
import { dimensions } from '../packages/coach/src/model/table.ts'
import { projector } from '../packages/coach/tools/train/project.ts'
import { random } from '../packages/coach/tools/train/random.ts'

const next = random(7)
const numbers = (length: number): Float32Array => Float32Array.from({ length }, () => next() - 0.5)

describe('the quick ways through the coach’s nets are the slow ones', () => {
  test('a word through the filters, in WebAssembly', () => {
    const vectors = numbers(5 * dimensions)
    const quick = projector(vectors)
    quick.conv.set(numbers(dimensions * columns))
    for (const row of [4, 0, 2]) {
      const vector = vectors.subarray(row * dimensions, (row + 1) * dimensions)
      const slow = Array.from({ length: columns }, (_, c) => vector.reduce((sum, v, d) => sum + v * (quick.conv[d * columns + c] ?? 0), 0))
      quick.of(row).forEach((value, c) => expect(value).toBeCloseTo(slow[c] ?? 0, 4))
    }
  })
  test('a layer, passing over what is nought', () => {
    const input = numbers(41).map((value, i) => (i % 3 === 0 ? 0 : value))
    const [weights, bias] = [numbers(41 * 6), numbers(6)]
    const slow = Array.from(bias, (b, o) => input.reduce((sum, value, i) => sum + value * (weights[i * 6 + o] ?? 0), b))
    dense(input, weights, bias, new Float32Array(6)).forEach((value, o) => expect(value).toBeCloseTo(slow[o] ?? 0, 4))
  })
})
