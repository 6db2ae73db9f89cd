import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { promptFor, read, withLocalModel } from '../index.ts'

const text = 'Sixty years are sixty years. It was only texting.'
const reading = read(text, { author: 'wayward' })

describe('what a model on this machine says of the draft of Robin', () => {
  test('[CO23] is asked for moves by sentence, with the draft as data', () => {
    const { user, system, schema } = promptFor(text, 'wayward')
    expect(user.split('\n').map(line => JSON.parse(line) as unknown)).toHaveLength(2)
    expect(system).toContain('rushing')
    expect(JSON.stringify(schema)).toContain('minimizing')
  })
  test('[CO23] is merged under its own name, and marks nothing twice', () => {
    const answer = {
      marks: [
        { sentence: 1, move: 'dismissing', words: 'sixty years' },
        { sentence: 2, move: 'minimizing', words: 'only texting' },
      ],
    }
    expect(withLocalModel(text, 'wayward', reading, answer).findings).toMatchObject([
      { move: 'dismissing', rule: 'local-model', start: 16, end: 27 },
      { move: 'minimizing', rule: 'it-was-only' },
    ])
  })
  test('[CO23] words that are not there mark the whole sentence, and garbage marks nothing', () => {
    const of = (answer: unknown) => withLocalModel(text, 'wayward', reading, answer).findings
    expect(of({ marks: [{ sentence: 1, move: 'rushing', words: 'never said' }] })[0]).toMatchObject({ start: 0, end: 28 })
    fc.assert(
      fc.property(fc.anything(), garbage => {
        expect(of(garbage)).toEqual(reading.findings)
      }),
    )
    const odd = fc.record({ sentence: fc.constantFrom(0, 3, -1, 1.5, '1'), move: fc.string(), words: fc.anything() })
    fc.assert(
      fc.property(fc.array(odd), marks => {
        expect(of({ marks })).toEqual(reading.findings)
      }),
    )
  })
  test('[CO13] [CO14] adds nothing where there is danger, and only coercion in the words of Sam', () => {
    const danger = read("I don't want to live.", { author: 'wayward' })
    const marks = [{ sentence: 1, move: 'rushing', words: 'I' }]
    expect(withLocalModel("I don't want to live.", 'wayward', danger, { marks })).toEqual(danger)
    const anger = 'You are pathetic.'
    const contempt = { marks: [{ sentence: 1, move: 'contempt', words: 'pathetic' }] }
    expect(withLocalModel(anger, 'betrayed', read(anger, { author: 'betrayed' }), contempt).findings).toEqual([])
  })
})
