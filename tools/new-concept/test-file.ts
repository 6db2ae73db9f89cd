import type { Names } from './names.ts'

/** The first stories of a concept: one that its three functions must tell, and what holds for every concept. */
export const testFile = ({ word, one, letters }: Names): string => `import { describe, expect, test } from 'vitest'
import { expectNamedAfter, expectNoNumbers, expectOthersChangeNothing, story } from '../shared/concept.contract.ts'
import * as ${one} from './index.ts'

describe('${word}', () => {
  // FILL IN: Robin and Sam in a moment of a day, and a story for every rule of README.md.
  test('[${letters}1] Robin writes words, once, and they are there', () => {
    const told = story(${one})
    told.at('2026-11-23T22:00')
    expect(told.does('${word}/written', { ${one}: 'a', words: ' ' })).toBe('${word}/text-blank')
    expect(told.does('${word}/written', { ${one}: 'a', words: 'Whether Sam stays.' })).toBeUndefined()
    expect(told.does('${word}/written', { ${one}: 'a', words: 'Otherwise.' })).toBe('${word}/there-already')
    const seen = ${one}.${one}View(told.things.values())
    expect(seen).toMatchObject([{ words: 'Whether Sam stays.' }])
    expectNoNumbers(seen, [])
  })

  test('[${letters}2] what happens to one changes no other', () => {
    expectNamedAfter('${word}', ${one})
    expectOthersChangeNothing(${one})
  })
})
`
