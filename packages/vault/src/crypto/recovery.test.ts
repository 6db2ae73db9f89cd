import { toHex } from '@dropwise/protocol'
import { describe, expect, test } from 'vitest'
import { makeRecoveryWords, OWN_SPACE, recoverySecret } from './recovery.ts'
import { loadSuite } from './suite.ts'
import { seeded } from './twin/seeded.ts'

const suite = await loadSuite(seeded('Robin writes twelve words on paper'))
const space = suite.random(32)
const secretOf = async (words: string, of = space) => {
  const secret = await recoverySecret(suite, words, of)
  return secret.ok ? toHex(secret.value) : secret.error
}

describe('recovery words', () => {
  test('[RW1] twelve of them always give the same secret, however they are spaced and capitalised', async () => {
    const words = await makeRecoveryWords(suite.random)
    expect(words.split(' ')).toHaveLength(12)
    const secret = await secretOf(words)
    expect(secret).toMatch(/^[0-9a-f]{64}$/u)
    expect(await secretOf(`  ${words.toUpperCase().replaceAll(' ', '\n')} `)).toBe(secret)
  })

  test('[RW2] another space has another secret', async () => {
    const words = await makeRecoveryWords(suite.random)
    expect(await secretOf(words, suite.random(32))).not.toBe(await secretOf(words))
    expect(await secretOf(words, OWN_SPACE)).toMatch(/^[0-9a-f]{64}$/u)
    expect(await secretOf(words, OWN_SPACE)).not.toBe(await secretOf(words))
  })

  test('[RW3] too few, a word that is none, and words in another order are named', async () => {
    const words = 'legal winner thank year wave sausage worth useful legal winner thank yellow'
    expect(await secretOf(words)).toMatch(/^[0-9a-f]{64}$/u)
    expect(await secretOf('legal winner thank')).toBe('not-twelve-words')
    expect(await secretOf(words.replace('sausage', 'sausages'))).toBe('wrong-words')
    expect(await secretOf(words.replace('legal winner', 'winner legal'))).toBe('wrong-words')
  })
})
