import fc from 'fast-check'
import { compareBytes, decodeEpoch, encodeEpoch, TAGS, type EpochBody } from '@dropwise/protocol'
import { describe, expect, test } from 'vitest'
import { loadSuite } from '../crypto/suite.ts'
import { flip } from '../crypto/twin/make-lane.ts'
import { seeded } from '../crypto/twin/seeded.ts'
import { laneKeys } from '../room/founding.ts'
import { makeEpoch, newestEpoch, NO_BOND, openEpoch, type HeldEpoch } from './epoch.ts'

const suite = await loadSuite(seeded('Sam has a phone and a laptop'))
const device = () => {
  const secret = suite.random(32)
  return {
    lane: laneKeys(suite, secret).head.publicKey,
    wrap: laneKeys(suite, secret).wrap,
    wrapSecret: suite.keyedHash(secret, TAGS.laneWrap),
  }
}
const [phone, laptop, paper, strangers] = [device(), device(), device(), device()]
const bound = suite.random(162)
const bond = suite.random(32)
const first: HeldEpoch = { epoch: suite.random(32), key: suite.random(32), generation: 0 }
const made = makeEpoch(suite, { bound, bond, members: [phone, laptop, paper], parents: [first] })
const opener = (of: typeof phone) => ({ lane: of.lane, wrapSecret: of.wrapSecret, bond })
const changed = (change: Partial<EpochBody>): Uint8Array => {
  const body = decodeEpoch(made.body)
  if (!body.ok) throw new Error(body.error)
  return encodeEpoch({ ...body.value, ...change })
}
const refusalOf = (body: Uint8Array, who = opener(phone), held = [first], place = bound) => {
  const opened = openEpoch(suite, { bound: place, body }, who, held)
  return opened.ok ? 'none' : opened.error
}

describe('epochs', () => {
  test('[EO1] every member opens it, also the recovery words on paper, and reads what was before', () => {
    for (const member of [phone, laptop, paper]) {
      for (const held of [[first], []]) {
        expect(openEpoch(suite, { bound, body: made.body }, opener(member), held)).toEqual({
          ok: true,
          value: { key: made.key, generation: 1, parents: [{ epoch: first.epoch, key: first.key }] },
        })
      }
    }
  })

  test('[EO1] nobody else does: not a lane that is not in it, not under another bond, not at another place', () => {
    expect(refusalOf(made.body, opener(strangers))).toBe('no-wrap')
    expect(refusalOf(made.body, { ...opener(strangers), lane: phone.lane })).toBe('garbage-wrap')
    expect(refusalOf(made.body, { ...opener(phone), bond: NO_BOND })).toBe('garbage-wrap')
    expect(refusalOf(made.body, opener(phone), [first], flip(bound, 40))).toBe('garbage-wrap')
  })

  test('[EO2] what is wrong with it is named', () => {
    const body = decodeEpoch(made.body)
    if (!body.ok) throw new Error(body.error)
    const { wraps, parents, commitment } = body.value
    const spoilt = wraps.map(wrap => ({ ...wrap, sealed: flip(wrap.sealed, 3) }))
    expect(refusalOf(changed({ wraps: spoilt }))).toBe('garbage-wrap')
    expect(refusalOf(changed({ ephemeral: new Uint8Array(32) }))).toBe('garbage-wrap')
    expect(refusalOf(changed({ commitment: flip(commitment, 0) }))).toBe('wrong-commitment')
    expect(refusalOf(changed({ parents: parents.map(parent => ({ ...parent, sealed: flip(parent.sealed, 9) })) }))).toBe('bad-parent-key')
    expect(refusalOf(made.body, opener(phone), [{ ...first, key: suite.random(32) }])).toBe('bad-parent-key')
    expect(refusalOf(changed({ generation: 2 }))).toBe('wrong-generation')
    expect(refusalOf(made.body, opener(phone), [{ ...first, generation: 5 }])).toBe('wrong-generation')
    expect(refusalOf(made.body.slice(1))).toBe('epoch-length')
  })

  test('[EO2] two members cannot be given different keys for one epoch', () => {
    const other = makeEpoch(suite, { bound, bond, members: [laptop], parents: [first] })
    const [mine, others] = [decodeEpoch(made.body), decodeEpoch(other.body)]
    if (!mine.ok || !others.ok) throw new Error('not decoded')
    const spliced = changed({ ephemeral: others.value.ephemeral, wraps: others.value.wraps })
    expect(refusalOf(spliced, opener(laptop))).toBe('wrong-commitment')
  })

  test('[EO1] a member whose wrap key is none shuts out nobody else', () => {
    const lane = suite.random(32)
    const { body } = makeEpoch(suite, { bound, bond, members: [phone, { lane, wrap: new Uint8Array(32) }], parents: [first] })
    expect(refusalOf(body)).toBe('none')
    expect(refusalOf(body, { ...opener(strangers), lane })).toBe('no-wrap')
  })

  test('[EO1] two devices that rotated while apart: the next epoch joins both, and both can be read', () => {
    const left = makeEpoch(suite, { bound, bond, members: [phone], parents: [first] })
    const right = makeEpoch(suite, { bound, bond, members: [laptop], parents: [first] })
    const named = [left, right].map(one => ({ ...one, epoch: suite.hash(one.body) }))
    const joined = makeEpoch(suite, { bound, bond, members: [phone, laptop], parents: named })
    const opened = openEpoch(suite, { bound, body: joined.body }, opener(phone), named.slice(0, 1))
    expect(opened).toMatchObject({ ok: true, value: { generation: 2 } })
    expect(opened.ok && opened.value.parents.map(({ key }) => key).toSorted(compareBytes)).toEqual(
      [left.key, right.key].toSorted(compareBytes),
    )
  })

  test('[EO3] in whatever order epochs arrive, all devices write under the same one', () => {
    const epochs = Array.from({ length: 6 }, (_, i) => ({ epoch: suite.random(32), generation: i >> 1 }))
    fc.assert(
      fc.property(fc.shuffledSubarray(epochs, { minLength: 6 }), order => {
        expect(newestEpoch(order)).toEqual(newestEpoch(epochs))
      }),
    )
    expect(newestEpoch(epochs)?.generation).toBe(2)
    expect(newestEpoch([])).toBeUndefined()
  })
})
