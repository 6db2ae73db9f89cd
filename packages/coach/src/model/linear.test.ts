import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { gramBits, grams } from './grams.ts'
import { linearLogits, named, ready } from './linear.ts'
import { packRows, unpackRows } from './rows.ts'
import { outputs } from './shape.ts'
import { signs } from './signs.ts'

const bias = new Float32Array(outputs).fill(-3)

describe('rows of four bits', () => {
  it('lose no more than half a step of their row', () => {
    const values = fc.float32Array({ noNaN: true, noDefaultInfinity: true, min: -50, max: 50, minLength: 15, maxLength: 15 })
    fc.assert(
      fc.property(values, values => {
        const { ints, steps } = unpackRows(packRows(values, 5), 5)
        values.forEach((value, i) => {
          const step = steps[Math.floor(i / 5)] ?? 0
          expect(Math.abs(value - (ints[i] ?? 0) * step)).toBeLessThanOrEqual(step * 0.5 + 1e-4)
        })
      }),
    )
  })
})

describe('the grams of what Robin writes to Sam', () => {
  it('each have a row of their own, and those that were never learnt have none', () => {
    const gram = fc.integer({ min: 0, max: 2 ** gramBits - 1 })
    fc.assert(
      fc.property(fc.uniqueArray(gram, { maxLength: 60 }), fc.array(gram), (known, others) => {
        const { rowOf } = ready({
          known: named(Int32Array.from(known)),
          bias,
          ...packRows(new Float32Array(known.length * outputs), outputs),
        })
        expect(known.map(rowOf)).toEqual([...known.keys()])
        for (const other of others.filter(one => !known.includes(one))) expect(rowOf(other)).toBe(-1)
      }),
    )
  })
  it('move the answer only where they were learnt', () => {
    const [said] = grams([signs('It was only texting.')])
    const [other] = grams([signs('Dinner is at six.')])
    const first = said?.gram[1] ?? 0
    const linear = ready({ known: named(Int32Array.of(first)), bias, ...packRows(new Float32Array(outputs).fill(2), outputs) })
    expect(said && linearLogits(linear, said)[0]).toBeGreaterThan(-3)
    expect(other && linearLogits(linear, other)).toEqual(bias)
  })
})
