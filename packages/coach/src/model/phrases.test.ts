import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { gramBits, grams } from './grams.ts'
import { outputs } from './head.ts'
import { hearPhrases, phraseLogits, type PhraseHead, phraseParts, phraseShares, readyPhrases, wide } from './phrases.ts'
import { known, named, packRows, unpackRows } from './rows.ts'
import { signs } from './signs.ts'

const [convincing, minimizing] = [1, 4]

/** A head that answers with the sum of the rows alone, from -3. */
const plainHead = (): PhraseHead => {
  const head = Object.fromEntries(Object.entries(phraseParts).map(([part, length]) => [part, new Float32Array(length)])) as PhraseHead
  head.lastBias.fill(-3)
  for (let o = 0; o < outputs; o++) head.straight[o * outputs + o] = 1
  return head
}
const knowing = (phrases: ReadonlyMap<number, Float32Array>) => {
  const all = [...phrases.keys()].toSorted((a, b) => a - b)
  const rows = Float32Array.from(all.flatMap(gram => [...(phrases.get(gram) ?? [])]))
  return readyPhrases({ known: named(Int32Array.from(all)), head: plainHead(), ...packRows(rows, wide) })
}
const saying = (move: number, much: number): Float32Array => Float32Array.from({ length: wide }, (_, d) => (d === move ? much : 0))

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

describe('the phrases of what Robin writes to Sam', () => {
  it('each have a row of their own, and those that were never learnt have none', () => {
    const gram = fc.integer({ min: 0, max: 2 ** gramBits - 1 })
    fc.assert(
      fc.property(fc.uniqueArray(gram, { maxLength: 60 }), fc.array(gram), (some, others) => {
        const all = Int32Array.from(some).toSorted()
        const rowOf = known(named(all))
        expect([...all].map(rowOf)).toEqual([...all.keys()])
        for (const other of others.filter(one => !some.includes(one))) expect(rowOf(other)).toBe(-1)
      }),
    )
  })
  it('move the answer only where they were learnt', () => {
    const message = grams([signs('It was only texting.'), signs('Dinner is at six.')])
    const phrases = knowing(new Map([[message[0]?.gram[5] ?? 0, saying(minimizing, 2)]]))
    const [said, other] = phraseLogits(phrases, hearPhrases(phrases, message))
    expect(said?.[minimizing]).toBeGreaterThan(-3)
    expect(said?.[convincing]).toBe(-3)
    expect(other?.[minimizing]).toBe(-3)
  })
  it('carry the mark where they stand', () => {
    const seen = signs('Please pass the salt and believe me.')
    const message = grams([seen])
    const at = seen.findIndex(({ form }) => form === 'believe')
    const own = message[0]?.gram.filter((_, i) => message[0]?.sign[i] === at) ?? new Int32Array()
    const phrases = knowing(new Map([...new Set(own)].map(gram => [gram, saying(convincing, 1)])))
    const heard = hearPhrases(phrases, message)
    const shares = message[0] && phraseShares(phrases, heard, message[0], { at: 0, move: convincing, signs: seen.length })
    expect(shares?.indexOf(Math.max(...(shares ?? [])))).toBe(at)
    expect(shares?.filter(share => share !== 0)).toHaveLength(1)
  })
})
