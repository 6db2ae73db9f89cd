import { commitmentInput, foundersOf, readFounding, sameBytes, TAGS, toHex } from '@dropwise/protocol'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { loadSuite } from '../crypto/suite.ts'
import { flip } from '../crypto/twin/make-lane.ts'
import { seeded } from '../crypto/twin/seeded.ts'
import { foundingMac } from '../space/lane.ts'
import { answer, enter, finish, invite, type Joined } from './joining.ts'
import { mailboxName, sealLetter, type PairingRefusal } from './letter.ts'
import { spokenWords } from './six-words.ts'

const suite = await loadSuite(seeded('Sam invites Robin'))
const good = <T>(result: { ok: true; value: T } | { ok: false; error: PairingRefusal }): T => {
  if (!result.ok) throw new Error(result.error)
  return result.value
}
const refusal = (result: { ok: true } | { ok: false; error: PairingRefusal }) => (result.ok ? 'none' : result.error)

/** Sam invites, Robin answers; both as they stand before the last letter. */
const meeting = () => {
  const sam = invite(suite)
  const robin = good(answer(suite, sam.state.secret, sam.letter))
  const founded = good(finish(suite, sam.state, robin.letter))
  return { sam, robin, founded }
}

describe('two people join', () => {
  test('[JO1, JO4] both hold the same space, bond and first key, each with a lane on the right side', () => {
    const { robin, founded } = meeting()
    const [sams, robins] = [founded.joined, good(enter(suite, robin.state, founded.letter)).joined]
    expect([robins.founding, robins.bond, robins.epochKey]).toEqual([sams.founding, sams.bond, sams.epochKey])
    expect([sams.side, robins.side]).toEqual(['first', 'second'])
    const founding = readFounding(sams.founding)
    if (!founding.ok) throw new Error(founding.error)
    const record = founding.value
    const laneOf = ({ laneSecret }: Joined) => toHex(suite.signingKeys(suite.keyedHash(laneSecret, TAGS.laneHead)).publicKey)
    expect([...foundersOf(record).values()].map(({ lane }) => lane)).toEqual([laneOf(sams), laneOf(robins)])
    expect(record.kind === 'shared' && sameBytes(record.mac, foundingMac(suite, sams.bond, record))).toBe(true)
    expect(record.commitment).toEqual(suite.keyedHash(sams.epochKey, commitmentInput(record.salt)))
  })

  test('[JO5] both screens show the same six words, and other people other ones', async () => {
    const { robin, founded } = meeting()
    const { words } = good(enter(suite, robin.state, founded.letter)).joined
    expect(words).toEqual(founded.joined.words)
    expect(words).toHaveLength(6)
    expect(meeting().founded.joined.words).not.toEqual(words)
    for (const word of await spokenWords(words)) expect(word).toMatch(/^[a-z]{3,8}$/u)
  })

  test('[JO6] a letter that comes twice changes nothing; another one finds the secret spent', () => {
    const { sam, robin, founded } = meeting()
    expect(good(finish(suite, founded, robin.letter))).toBe(founded)
    const late = good(answer(suite, sam.state.secret, sam.letter))
    expect(refusal(finish(suite, founded, late.letter))).toBe('secret-used')
    const entered = good(enter(suite, robin.state, founded.letter))
    expect(good(enter(suite, entered, founded.letter))).toBe(entered)
    expect(refusal(enter(suite, entered, late.letter))).toBe('secret-used')
  })

  test('[JO1] whoever stands between without the secret opens nothing and can change nothing', () => {
    const { sam, robin, founded } = meeting()
    const strangers = suite.random(32)
    expect(refusal(answer(suite, strangers, sam.letter))).toBe('not-opened')
    expect(toHex(mailboxName(suite, strangers))).not.toBe(toHex(mailboxName(suite, sam.state.secret)))
    fc.assert(
      fc.property(fc.nat(), fc.nat({ max: 2 }), (bit, which) => {
        const letter = [sam.letter, robin.letter, founded.letter][which] ?? sam.letter
        const turned = flip(letter, bit % (letter.length * 8))
        expect(refusal(answer(suite, sam.state.secret, turned))).toBe('not-opened')
        expect(refusal(finish(suite, sam.state, turned))).toBe('not-opened')
        expect(refusal(enter(suite, robin.state, turned))).toBe('not-opened')
      }),
      { numRuns: 60 },
    )
  })

  test('[JO1] a letter sent back, or at another place, does not open', () => {
    const { sam, robin, founded } = meeting()
    expect(refusal(finish(suite, sam.state, sam.letter))).toBe('not-opened')
    expect(refusal(enter(suite, robin.state, robin.letter))).toBe('not-opened')
    expect(refusal(answer(suite, sam.state.secret, founded.letter))).toBe('not-opened')
  })

  test('[JO3, JO5] whoever stands between with the secret is seen: the words differ', () => {
    const { sam, robin } = meeting()
    const between = invite(suite)
    const stolen = { ...between.state, secret: sam.state.secret }
    const toSam = good(answer(suite, sam.state.secret, sam.letter))
    const withSam = good(finish(suite, sam.state, toSam.letter)).joined
    const pledged = sealLetter(suite, stolen.secret, { errand: 'join', index: 0 }, pledgeFor(stolen))
    const misled = good(answer(suite, sam.state.secret, pledged))
    const toRobin = good(finish(suite, stolen, misled.letter))
    const withRobin = good(enter(suite, misled.state, toRobin.letter)).joined
    expect(withRobin.words).not.toEqual(withSam.words)
    expect(refusal(enter(suite, robin.state, toRobin.letter))).toBe('wrong-pledge')
  })

  test('[JO2, JO3] what does not fit is named', () => {
    const { sam, robin, founded } = meeting()
    const { secret } = sam.state
    const letter = (index: 0 | 1 | 2, bytes: Uint8Array) => sealLetter(suite, secret, { errand: 'join', index }, bytes)
    expect(refusal(answer(suite, secret, letter(0, new Uint8Array(31))))).toBe('letter-length')
    expect(refusal(finish(suite, sam.state, letter(1, new Uint8Array(95))))).toBe('letter-length')
    expect(refusal(enter(suite, robin.state, letter(2, new Uint8Array(207))))).toBe('letter-length')
    expect(refusal(enter(suite, robin.state, letter(2, new Uint8Array(208))))).toBe('wrong-pledge')
    expect(refusal(finish(suite, sam.state, letter(1, new Uint8Array(96).fill(1, 0, 32))))).toBe('wrong-key')
    const echo = readFounding(founded.joined.founding)
    if (!echo.ok || echo.value.kind !== 'shared') throw new Error('no record')
    const { lane, wrap } = echo.value.first
    expect(refusal(finish(suite, sam.state, letter(1, Uint8Array.from([...lane, ...wrap, ...wrap]))))).toBe('same-lane')
    const opening = [lane, wrap, sam.state.salt, echo.value.commitment].flatMap(bytes => [...bytes])
    const otherKey = Uint8Array.from([...opening, ...suite.agreementKey(suite.random(32)), ...suite.random(48)])
    expect(refusal(enter(suite, robin.state, letter(2, otherKey)))).toBe('wrong-commitment')
  })
})

/** What somebody who made up an invitation would pledge. */
const pledgeFor = (state: ReturnType<typeof invite>['state']): Uint8Array => {
  const { publicKey } = suite.signingKeys(suite.keyedHash(state.laneSecret, TAGS.laneHead))
  const wrap = suite.agreementKey(suite.keyedHash(state.laneSecret, TAGS.laneWrap))
  const commitment = suite.keyedHash(state.epochKey, commitmentInput(state.salt))
  return suite.hash(Uint8Array.from([...TAGS.pledge, ...publicKey, ...wrap, ...state.salt, ...commitment]))
}
