import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { block, coarse, pack, unpack } from './blocks.ts'
import { stretch } from './carried.ts'
import { grams } from './grams.ts'
import { signs } from './signs.ts'

describe('the file of weights', () => {
  it('gives back what was packed', () => {
    fc.assert(
      fc.property(fc.int8Array(), fc.float32Array({ noNaN: true }), fc.uint8Array(), (ints, floats, bytes) => {
        const packed = unpack(pack({ facts: { nets: 2 }, blocks: { ints, floats, bytes } }))
        expect(packed.facts).toEqual({ nets: 2 })
        expect(block(packed, 'i8', 'ints')).toEqual(ints)
        expect(block(packed, 'f32', 'floats')).toEqual(floats)
        expect(block(packed, 'u8', 'bytes')).toEqual(bytes)
      }),
    )
  })
  it('says so when an array is not there', () => {
    const packed = unpack(pack({ facts: {}, blocks: {} }))
    expect(() => block(packed, 'i8', 'linear')).toThrow('no i8 array "linear"')
  })
  it('loses no more than half a step by being made coarse', () => {
    const values = fc.float32Array({ noNaN: true, noDefaultInfinity: true, min: -50, max: 50, minLength: 6, maxLength: 60 })
    fc.assert(
      fc.property(values, fc.integer({ min: 1, max: 6 }), (values, columns) => {
        const { ints, scale } = coarse(values, columns)
        values.forEach((value, i) => {
          const step = scale[i % columns] ?? 0
          expect(Math.abs(value - (ints[i] ?? 0) * step)).toBeLessThanOrEqual(step * 0.5 + 1e-5)
        })
      }),
    )
  })
})

describe('what the model sees of a sentence Robin writes to Sam', () => {
  it('is words and tone, however they are typed', () => {
    const forms = (text: string): readonly string[] => signs(text).map(({ form }) => form)
    expect(forms('I didn’t!')).toEqual(['<s>', 'i', 'did', 'not', '!', '</s>'])
    expect(forms('i didnt!')).toEqual(forms('I didn’t!'))
  })
  it('stays inside the sentence, and is bounded', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 400 }), text => {
        const seen = signs(text)
        expect(seen.length).toBeLessThanOrEqual(82)
        for (const { start, end } of seen) expect(0 <= start && start <= end && end <= text.length).toBe(true)
      }),
    )
  })
  it('has each sentence know its neighbours, and only them', () => {
    const one = signs('I lied to you.')
    const two = signs('It was in March.')
    const far = signs('Dinner is at six.')
    expect(grams([one, two, far])[0]).toEqual(grams([one, two])[0])
    expect(grams([one, two])[0]).not.toEqual(grams([one])[0])
  })
})

describe('the words that carried a mark', () => {
  it('are the run that spoke most', () => {
    const sentence = 'Well, you are being ridiculous about Tuesday.'
    const seen = signs(sentence)
    const shares = Float32Array.from(seen, ({ form }) => ({ being: 1, ridiculous: 3 })[form] ?? -0.1)
    const { start, end } = stretch(seen, shares)
    expect(sentence.slice(start, end)).toBe('being ridiculous')
  })
  it('are the whole sentence when none spoke', () => {
    expect(stretch(signs('Well then.'), new Float32Array(4))).toEqual({ start: 0, end: 10 })
  })
})
