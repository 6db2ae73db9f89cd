import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { loadWords } from '../crypto/words.ts'
import { common } from './commonest.ts'
import { judgePassphrase } from './judge.ts'
import { suggestPassphrase } from './suggest.ts'
import { tidyPassphrase } from './tidy.ts'

describe('[S41] judging a passphrase', () => {
  test.each(['', 'short', 'elevenchars', '   elevenchars   ', 'a b c d e f'])('[PP1] %o is too short', async text => {
    expect(await judgePassphrase(text)).toBe('passphrase-short')
  })

  test.each([
    'correct horse',
    'correct horse battery staple',
    'correcthorsebatterystaple',
    'Password1234!',
    'P@ssw0rd2026!!',
    'iloveyouforever',
    'I love you Robin 1998',
    'manchester united',
    'Liverpool-1892',
    'letmein letmein2',
    'sunshine sunflower',
    'tiger tiger tigers',
  ])('[PP2] %o is among the commonest, or made of few of them', async text => {
    expect(await judgePassphrase(text)).toBe('passphrase-common')
  })

  test.each([
    'aaaaaaaaaaaa',
    'abcabcabcabc',
    '123456789012',
    '19870412 19901231',
    'qwertyuiopasdf',
    'abcdefghijkl',
    '0987654321qwerty',
    'ababababab cdcdcd',
  ])('[PP3] %o is a pattern', async text => {
    expect(await judgePassphrase(text)).toBe('passphrase-pattern')
  })

  test.each(['marble otter window cello', 'the gate hums after rain', 'Zwölf Gänse laufen heim', 'xK9#mQ2vLp8w', 'नीली नाव धीरे चलती है'])(
    '[PP4] nothing speaks against %o',
    async text => {
      expect(await judgePassphrase(text)).toBeUndefined()
    },
  )

  test('[PP2] the list is a list of well over a thousand', () => {
    expect(common.size).toBeGreaterThan(1500)
  })
})

describe('a suggested passphrase', () => {
  const random = fc.uint8Array({ minLength: 12, maxLength: 12 })

  test('[PP4, PP5] has five words of the list, and nothing speaks against it', async () => {
    const words = new Set(await loadWords())
    await fc.assert(
      fc.asyncProperty(random, async bytes => {
        const suggested = await suggestPassphrase(length => bytes.subarray(0, length))
        fc.pre(new Set(suggested.split(' ')).size === 5)
        expect(suggested.split(' ')).toHaveLength(5)
        expect(suggested.split(' ').every(word => words.has(word))).toBe(true)
        expect(await judgePassphrase(suggested)).toBeUndefined()
      }),
    )
  })

  test('[PP5] every word is as likely as every other', async () => {
    const words = await loadWords()
    const drawn = new Set<string>()
    for (let i = 0; i < 65_536; i += 32) drawn.add(await suggestPassphrase(() => Uint8Array.of(i >> 8, i & 255), 1))
    const indexes = Array.from({ length: 2048 }, (_, i) => (i * 32) % 2048)
    expect(words.length).toBe(2048)
    expect(drawn.size).toBe(new Set(indexes).size)
  })
})

test('[PP6] what looks the same opens the same', () => {
  expect(tidyPassphrase('  marble\u00a0 otter \n')).toBe('marble otter')
  expect(tidyPassphrase('Zwo\u0308lf')).toBe(tidyPassphrase('Zwölf'))
})
