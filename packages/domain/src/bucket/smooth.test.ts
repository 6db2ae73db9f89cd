import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { denseLevel } from './dense.contract.ts'
import { likeliest, logLikelihood } from './fit.ts'
import { robustLevel, TELLS, weighed } from './robust.ts'
import { smooth } from './smooth.ts'

type Vectors = {
  readonly smoothed: readonly Given[]
  readonly fitted: readonly Omit<Given, 'level' | 'variance'>[]
}
type Given = {
  readonly name: string
  readonly y: readonly (number | null)[]
  readonly noise: number
  readonly drift: number
  readonly level: readonly number[]
  readonly variance: readonly number[]
}
const reference = JSON.parse(readFileSync(join(import.meta.dirname, 'reference/level.vectors.json'), 'utf8')) as Vectors

const runOf = (answers: readonly (number | null)[]) => Float64Array.from(answers, answer => answer ?? Number.NaN)
const alike = (run: Float64Array) => new Float64Array(run.length).fill(1)

/** Relative to its size where large, absolute where small. */
const expectClose = (is: ArrayLike<number>, be: ArrayLike<number>, apart: number) => {
  expect(is.length).toBe(be.length)
  const off = Array.from(is, (value, t) => Math.abs(value - (be[t] ?? Number.NaN)) / Math.max(1, Math.abs(be[t] ?? 0)))
  expect(Math.max(...off)).toBeLessThan(apart)
}

const runs = fc
  .array(fc.option(fc.integer({ min: 0, max: 4 }), { nil: Number.NaN }), { minLength: 1, maxLength: 40 })
  .filter(answers => answers.some(answer => !Number.isNaN(answer)))
  .map(answers => Float64Array.from(answers))
const sizes = fc.record({ noise: fc.double({ min: 0.3, max: 2, noNaN: true }), drift: fc.double({ min: 0.02, max: 1, noNaN: true }) })
const weighted = (run: Float64Array) => run.map((_, t) => [1, 0.3, 1.25][t % 3] ?? 1)

describe('the smoother', () => {
  test.each(reference.smoothed)('[BU7] agrees with R on $name', ({ y, noise, drift, level, variance }) => {
    const run = runOf(y)
    const found = smooth(run, alike(run), { noise, drift })
    // R starts from a variance of 10⁹ where we start from nowhere at all.
    expectClose(found.level, level, 1e-4)
    expectClose(found.variance, variance, 1e-4)
  })

  test.each(reference.fitted)('[BU7] finds the noise and the drift of $name that R finds, or likelier ones', ({ y, noise, drift }) => {
    const run = runOf(y)
    const weights = [alike(run)]
    const wide = { noise: [1e-3, 1e6], ratio: [1e-3, 1e2] } as const
    const found = likeliest([run], weights, wide)
    expect(found.noise / noise).toBeCloseTo(1, 1)
    expect(found.drift / drift).toBeCloseTo(1, 1)
    expect(logLikelihood([run], weights, found)).toBeGreaterThan(logLikelihood([run], weights, { noise, drift }) - 1e-3)
  })

  test('[BU7] is what the whole matrix says, for any answers, gaps and weights', () => {
    fc.assert(
      fc.property(runs, sizes, (run, size) => {
        const weights = weighted(run)
        const [fast, slow] = [smooth(run, weights, size), denseLevel(run, weights, size)]
        expectClose(fast.level, slow.level, 1e-7)
        expectClose(fast.variance, slow.variance, 1e-7)
        expect(logLikelihood([run], [weights], size)).toBeCloseTo(slow.logLikelihood, 6)
      }),
    )
  })

  test('[BU7] the heavy-tailed level is what the whole matrix says under each of the sizes that could be', () => {
    fc.assert(
      fc.property(runs, run => {
        const { weights, runs: found } = robustLevel([run])
        const mine = weights[0]?.map(weight => TELLS * weight) ?? run
        const level = new Float64Array(run.length)
        for (const { sizes: size, share } of weighed([run], weights))
          denseLevel(run, mine, size).level.forEach((here, t) => (level[t] = (level[t] ?? 0) + share * here))
        expectClose(found[0]?.level ?? [], level, 1e-6)
      }),
    )
  })

  test('[BU7] a single hard day counts for less than a tenth of an ordinary one', () => {
    const steady = Float64Array.from({ length: 100 }, (_, day) => (day === 50 ? 0 : 3 + (day % 2) * 0.5))
    const [weights] = robustLevel([steady]).weights
    expect(weights?.[50]).toBeLessThan((weights?.[51] ?? 0) / 10)
  })
})
