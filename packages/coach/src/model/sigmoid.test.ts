import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { sigmoid } from './sigmoid.ts'

it('the curve that opens gates is drawn to within 3 millionths, and never falls', () => {
  fc.assert(
    fc.property(fc.double({ min: -40, max: 40, noNaN: true }), fc.double({ min: 0, max: 5, noNaN: true }), (x, more) => {
      expect(Math.abs(sigmoid(x) - 1 / (1 + Math.exp(-x)))).toBeLessThan(3.2e-6)
      expect(sigmoid(x + more)).toBeGreaterThanOrEqual(sigmoid(x))
    }),
    { numRuns: 2000 },
  )
})
