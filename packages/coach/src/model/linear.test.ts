import { expect, test } from 'vitest'
import { grams } from './grams.ts'
import { outputs } from './head.ts'
import { linearLogits, linearShares, readyLinear } from './linear.ts'
import { named, packRows } from './rows.ts'
import { signs } from './signs.ts'

const bias = new Float32Array(outputs).fill(-3)
const seen = signs('It was only texting.')
const [said] = grams([seen])
const [other] = grams([signs('Dinner is at six.')])
const at = seen.findIndex(({ form }) => form === 'only')
const only = said?.gram.find((_, i) => said.sign[i] === at) ?? 0
const linear = readyLinear({ known: named(Int32Array.of(only)), bias, ...packRows(new Float32Array(outputs).fill(2), outputs) })

test('a phrase moves the answer about what Robin writes to Sam only where it was learnt', () => {
  expect(said && linearLogits(linear, said)[0]).toBeGreaterThan(-3)
  expect(other && linearLogits(linear, other)).toEqual(bias)
})
test('what it moved is told of the word at which it begins', () => {
  const shares = said && linearShares(linear, said, 0, seen.length)
  expect(shares?.findIndex(share => share > 0)).toBe(at)
})
