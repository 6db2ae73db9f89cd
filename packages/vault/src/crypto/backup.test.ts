import { describe, expect, test } from 'vitest'
import { openBackup, sealBackup } from './backup.ts'
import { flip } from './twin/make-lane.ts'

const words = 'marble otter window cello'
const text = new TextEncoder().encode('# Journal\n\nIt rained. '.repeat(5000))
const file = await sealBackup(text, words, 10)

describe('a backup', () => {
  test('[BU1] opens with its passphrase, also typed with other spaces', async () => {
    expect(await openBackup(file, `  ${words.replace(' ', '   ')}`)).toEqual({ ok: true, value: text })
  })

  test('[BU1] is an ordinary age file with nothing plain in it', () => {
    const latin = new TextDecoder('latin1').decode(file)
    expect(latin.startsWith('age-encryption.org/v1\n-> scrypt ')).toBe(true)
    expect(latin).not.toContain('Journal')
  })

  test('[BU2] another passphrase, a changed or cut file, and something else are refused', async () => {
    expect(await openBackup(file, 'the gate hums after rain')).toEqual({ ok: false, error: 'wrong-passphrase' })
    for (const bit of [300, 8 * 200, 8 * (file.length - 1)]) expect((await openBackup(flip(file, bit), words)).ok).toBe(false)
    expect((await openBackup(file.slice(0, -20), words)).ok).toBe(false)
    expect(await openBackup(text, words)).toEqual({ ok: false, error: 'not-a-backup' })
    expect(await openBackup(new Uint8Array(), words)).toEqual({ ok: false, error: 'not-a-backup' })
  })
})
