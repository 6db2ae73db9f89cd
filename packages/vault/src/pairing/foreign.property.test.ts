import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openBackup, sealBackup } from '../crypto/backup.ts'
import { recoverySecret } from '../crypto/recovery.ts'
import { loadSuite } from '../crypto/suite.ts'
import { seeded } from '../crypto/twin/seeded.ts'
import { answer, enter, finish, invite } from './joining.ts'
import { openLetter, sealLetter, type Envelope } from './letter.ts'

const suite = await loadSuite(seeded('Sam meets somebody else'))
const FIRST: Envelope = { errand: 'join', index: 0 }
const SECOND: Envelope = { errand: 'join', index: 1 }
const LAST: Envelope = { errand: 'join', index: 2 }

const named = /^[a-z]+(-[a-z]+)*$/u
const refusedOrRead = (result: { ok: true } | { ok: false; error: string }): void => {
  expect(result.ok ? 'read' : result.error).toMatch(named)
}
const bytes = fc.uint8Array({ maxLength: 400 })
/** Bytes of the right length with pieces of the right ones, and anything else. */
const like = (right: Uint8Array): fc.Arbitrary<Uint8Array> =>
  fc.oneof(
    bytes,
    fc.tuple(fc.nat({ max: right.length - 1 }), fc.nat({ max: 255 })).map(([at, by]) => right.with(at, by)),
    fc.nat({ max: right.length }).map(end => right.slice(0, end)),
    fc.uint8Array({ minLength: right.length, maxLength: right.length }),
    fc.constant(new Uint8Array(right.length)),
  )
const plainOf = (secret: Uint8Array, envelope: Envelope, letter: Uint8Array): Uint8Array => {
  const opened = openLetter(suite, secret, envelope, letter)
  if (!opened.ok) throw new Error(opened.error)
  return opened.value
}

test('[JO7] whoever holds the secret writes anything into a letter: each step takes it, or refuses it by name', () => {
  const sam = invite(suite)
  const { secret } = sam.state
  const robin = answer(suite, secret, sam.letter)
  if (!robin.ok) throw new Error(robin.error)
  const founded = finish(suite, sam.state, robin.value.letter)
  if (!founded.ok) throw new Error(founded.error)
  const seal = (envelope: Envelope, plain: Uint8Array): Uint8Array => sealLetter(suite, secret, envelope, plain)
  fc.assert(fc.property(like(plainOf(secret, FIRST, sam.letter)), plain => refusedOrRead(answer(suite, secret, seal(FIRST, plain)))))
  fc.assert(
    fc.property(like(plainOf(secret, SECOND, robin.value.letter)), plain => refusedOrRead(finish(suite, sam.state, seal(SECOND, plain)))),
  )
  const last = plainOf(secret, LAST, founded.value.letter)
  fc.assert(
    fc.property(like(last), plain => {
      const entered = enter(suite, robin.value.state, seal(LAST, plain))
      refusedOrRead(entered)
      // Nobody enters by a letter that was changed anywhere.
      expect(entered.ok).toBe(plain.length === last.length && plain.every((byte, i) => byte === last[i]))
    }),
  )
  fc.assert(
    fc.property(bytes, letter => {
      expect(openLetter(suite, secret, FIRST, letter)).toEqual({ ok: false, error: 'not-opened' })
    }),
  )
})

test('[BU2] a file that was made to look like a copy is refused; one that asks for hours of work is refused before any', async () => {
  const file = await sealBackup(new TextEncoder().encode('It rained.'), 'marble otter window cello', 10)
  const text = new TextDecoder('latin1').decode(file)
  for (const work of ['21', '40', '64', '999', '-1', '1e9', '0x20', '']) {
    const bytes = Uint8Array.from(text.replace(/^(-> scrypt \S+) 10$/mu, `$1 ${work}`), sign => sign.codePointAt(0) ?? 0)
    expect(bytes.length).not.toBe(0)
    expect(await openBackup(bytes, 'marble otter window cello')).toMatchObject({ ok: false })
  }
  const head = text.indexOf('-> ')
  await fc.assert(
    fc.asyncProperty(fc.nat({ max: file.length - head - 1 }), fc.uint8Array({ maxLength: 80 }), async (at, tail) => {
      const cut = new Uint8Array([...file.subarray(0, at), ...tail])
      expect(await openBackup(cut, 'marble otter window cello')).toMatchObject({ ok: false, error: expect.stringMatching(named) as string })
    }),
    { numRuns: 60 },
  )
})

test('[RW10] words from paper: whatever is typed is twelve words of the list, or refused by name', async () => {
  const odd = fc.oneof(
    fc.string(),
    fc.string({ unit: 'binary' }),
    fc.array(fc.constantFrom('abandon', 'about', 'zoo', ' ', '\u0000'), { minLength: 12, maxLength: 12 }).map(all => all.join(' ')),
  )
  await fc.assert(fc.asyncProperty(odd, async typed => refusedOrRead(await recoverySecret(suite, typed, new Uint8Array(32)))))
})
