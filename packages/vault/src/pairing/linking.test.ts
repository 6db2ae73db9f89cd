import { SIDES, toHex } from '@dropwise/protocol'
import { describe, expect, test } from 'vitest'
import { loadSuite } from '../crypto/suite.ts'
import { flip } from '../crypto/twin/make-lane.ts'
import { seeded } from '../crypto/twin/seeded.ts'
import { foundOwnSpace, laneKeys } from '../room/founding.ts'
import { admissionHolds } from '../space/lane.ts'
import { answer, enter, finish, invite } from './joining.ts'
import { sealLetter, type PairingRefusal } from './letter.ts'
import { accept, compare, MAX_LINKED, offer, settle, type LinkableSpace } from './linking.ts'

const suite = await loadSuite(seeded('Robin links a laptop'))
const good = <T>(result: { ok: true; value: T } | { ok: false; error: PairingRefusal }): T => {
  if (!result.ok) throw new Error(result.error)
  return result.value
}
const refusal = (result: { ok: true } | { ok: false; error: PairingRefusal }) => (result.ok ? 'none' : result.error)

/** Robin's own space, and one shared with Sam, who invited. */
const robins = (): LinkableSpace[] => {
  const own = foundOwnSpace(suite)
  const sam = invite(suite)
  const answered = good(answer(suite, sam.state.secret, sam.letter))
  const { joined } = good(enter(suite, answered.state, good(finish(suite, sam.state, answered.letter)).letter))
  return [
    { founding: own.founding, bond: undefined, side: 'first', lane: laneKeys(suite, own.laneSecret).head.publicKey },
    { ...joined, lane: laneKeys(suite, joined.laneSecret).head.publicKey },
  ]
}
const meeting = () => {
  const spaces = robins()
  const phone = offer(suite, spaces)
  const laptop = good(accept(suite, phone.state.secret, phone.letter))
  const compared = good(compare(suite, phone.state, laptop.letter))
  return { spaces, phone, laptop, compared }
}

describe('one person links another device', () => {
  test('[LI1, LI3] the laptop gets every space, with bond and side, and lanes that the phone can admit', () => {
    const { spaces, laptop, compared } = meeting()
    const linked = good(settle(suite, laptop.state, compared.letter))
    expect(linked.map(({ founding, bond, side }) => ({ founding, bond, side }))).toEqual(
      spaces.map(({ founding, bond, side }) => ({ founding, bond, side })),
    )
    expect(linked.map(({ side }) => side)).toEqual(['first', 'second'])
    linked.forEach(({ laneSecret }, i) => {
      const admission = compared.admissions[i]
      const by = spaces[i]?.lane
      const { head, wrap } = laneKeys(suite, laneSecret)
      expect(admission).toMatchObject({ lane: head.publicKey, wrap, role: 'device' })
      expect(admission && by && admissionHolds(suite, { ...admission, by })).toBe(true)
    })
    expect(new Set(linked.map(({ laneSecret }) => toHex(laneSecret))).size).toBe(2)
  })

  test('[LI2] both screens show the same words before anything secret is handed over', () => {
    const { laptop, compared } = meeting()
    expect(laptop.state.words).toEqual(compared.words)
    expect(meeting().compared.words).not.toEqual(compared.words)
  })

  test('[LI2] whoever stands between with the secret is seen, and gets nothing if Robin then stops', () => {
    const { phone, spaces, laptop } = meeting()
    const { secret } = phone.state
    const spy = good(accept(suite, secret, phone.letter))
    const compared = good(compare(suite, phone.state, spy.letter))
    const pretended = offer(suite, spaces)
    const misled = good(accept(suite, secret, sealLetter(suite, secret, { errand: 'link', index: 0 }, pretended.state.said)))
    expect(misled.state.words).not.toEqual(compared.words)
    expect(laptop.state.words).not.toEqual(compared.words)
    expect(refusal(settle(suite, laptop.state, compared.letter))).toBe('not-opened')
  })

  test('[LI3] knowing the secret is not enough to read the last letter later', () => {
    const { phone, laptop, compared } = meeting()
    const again = good(accept(suite, phone.state.secret, phone.letter))
    expect(refusal(settle(suite, { ...laptop.state, spaces: again.state.spaces }, compared.letter))).toBe('not-opened')
  })

  test('[LI1] without the secret, or changed on the way, nothing opens', () => {
    const { phone, laptop, compared } = meeting()
    expect(refusal(accept(suite, suite.random(32), phone.letter))).toBe('not-opened')
    for (const bit of [0, 200, 700]) {
      expect(refusal(accept(suite, phone.state.secret, flip(phone.letter, bit)))).toBe('not-opened')
      expect(refusal(compare(suite, phone.state, flip(laptop.letter, bit)))).toBe('not-opened')
      expect(refusal(settle(suite, laptop.state, flip(compared.letter, bit)))).toBe('not-opened')
    }
  })

  test('[LI4] a second answer finds the secret spent; the same one again is the same', () => {
    const { phone, laptop, compared } = meeting()
    expect(good(compare(suite, compared, laptop.letter))).toBe(compared)
    const other = good(accept(suite, phone.state.secret, phone.letter))
    expect(refusal(compare(suite, compared, other.letter))).toBe('secret-used')
  })

  test('[LI1, LI3] what does not fit is named', () => {
    const { spaces, phone, laptop } = meeting()
    const { secret, said } = phone.state
    const first = (bytes: Uint8Array) => accept(suite, secret, sealLetter(suite, secret, { errand: 'link', index: 0 }, bytes))
    const second = (bytes: Uint8Array) => compare(suite, phone.state, sealLetter(suite, secret, { errand: 'link', index: 1 }, bytes))
    expect(refusal(first(said.slice(1)))).toBe('letter-length')
    expect(refusal(first(said.slice(0, 65).with(64, 0)))).toBe('letter-field')
    expect(refusal(second(new Uint8Array(10)))).toBe('letter-length')
    expect(refusal(second(new Uint8Array(32 + 2 * 128)))).toBe('forged-admission')
    const handing = (change: (space: LinkableSpace) => LinkableSpace) => {
      const state = { ...phone.state, spaces: spaces.map(change) }
      const compared = compare(suite, state, laptop.letter)
      return compared.ok ? refusal(settle(suite, laptop.state, compared.value.letter)) : compared.error
    }
    expect(handing(space => space)).toBe('none')
    expect(handing(space => ({ ...space, bond: space.bond && suite.random(32) }))).toBe('wrong-founding')
    expect(handing(space => ({ ...space, side: space.bond ? space.side : 'second' }))).toBe('wrong-founding')
    expect(Object.keys(SIDES)).toEqual(['first', 'second'])
    expect(() => offer(suite, [])).toThrow('0 spaces')
    const [own] = spaces
    expect(() => offer(suite, own ? Array.from({ length: MAX_LINKED + 1 }, () => own) : [])).toThrow('17 spaces')
  })
})
