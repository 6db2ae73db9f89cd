import { membership, toHex, type MemberFact, type Side } from '@dropwise/protocol'
import { describe, expect, test } from 'vitest'
import { loadSuite } from '../crypto/suite.ts'
import { seeded } from '../crypto/twin/seeded.ts'
import { epochToWrite, liveMembers, parentsOfNext, type WrappedEpoch } from './epoch-choice.ts'

const suite = await loadSuite(seeded('Sam, Robin and a lost phone'))
const name = () => toHex(suite.random(32))
const wrap = suite.random(32)
const [sam, robin, laptop, paper] = [name(), name(), name(), name()]
const founders = new Map<Side, { lane: string; wrap: Uint8Array }>([
  ['first', { lane: sam, wrap }],
  ['second', { lane: robin, wrap }],
])
const admit = (seq: number, subject: string, role: 'device' | 'recovery'): MemberFact => ({
  kind: 'admit',
  lane: sam,
  seq,
  at: 0,
  subject,
  role,
  wrap,
  proven: true,
})
const close = (subject: string): MemberFact => ({ kind: 'close', lane: sam, seq: 9, at: 0, subject, count: 3, last: '' })
const epoch = (generation: number, ...lanes: string[]): WrappedEpoch => ({
  epoch: suite.random(32),
  key: wrap,
  generation,
  lanes: new Set(lanes),
  parents: [],
  stands: true,
})
const onTop = (of: readonly WrappedEpoch[], one: WrappedEpoch): WrappedEpoch => ({ ...one, parents: of.map(under => under.epoch) })
const names = (facts: readonly MemberFact[]) =>
  liveMembers(membership(founders, facts))
    .map(({ lane }) => toHex(lane))
    .toSorted()
const all = [admit(1, laptop, 'device'), admit(2, paper, 'recovery')]

describe('the epoch to write under', () => {
  test('[EO4] keys go to every device and to the words on paper, not to what was closed, nor to a side that left', () => {
    expect(names(all)).toEqual([sam, robin, laptop, paper].toSorted())
    expect(names([...all, close(laptop)])).toEqual([sam, robin, paper].toSorted())
    expect(names([...all, { kind: 'leave', lane: robin, seq: 4, at: 0 }])).toEqual([sam, laptop, paper].toSorted())
  })

  test('[EO4] it is the newest that no closed lane has; where there is none, or it lacks somebody, a new one comes first', () => {
    const first = epoch(0, sam, robin)
    const whole = onTop([first], epoch(1, sam, robin, laptop, paper))
    const without = onTop([whole], epoch(2, sam, robin, paper))
    expect(epochToWrite([first], membership(founders, []))).toBe(first)
    expect(epochToWrite([first], membership(founders, all))).toBeUndefined()
    expect(epochToWrite([first, whole], membership(founders, all))).toBe(whole)
    expect(epochToWrite([first, whole], membership(founders, [...all, close(laptop)]))).toBeUndefined()
    expect(epochToWrite([whole, without, first], membership(founders, [...all, close(laptop)]))).toBe(without)
    expect(epochToWrite([whole, without], membership(founders, all))).toBeUndefined()
    expect(epochToWrite([], membership(founders, []))).toBeUndefined()
  })

  test('[EO4] two let a device in at once: whoever holds both epochs opens one above both, so that neither device lacks what the other’s side wrote', () => {
    const first = epoch(0, sam, robin)
    const withLaptop = onTop([first], epoch(1, sam, robin, laptop))
    const above = onTop([first], epoch(2, sam, robin, laptop, paper))
    const merged = onTop([withLaptop, above], epoch(3, sam, robin, laptop, paper))
    const facts = membership(founders, all)
    expect(epochToWrite([first, withLaptop, above], facts)).toBeUndefined()
    expect(parentsOfNext([first, withLaptop, above])).toEqual([above, withLaptop])
    expect(epochToWrite([first, withLaptop, above, merged], facts)).toBe(merged)
    // Two who merged at once: each holds all the keys, and nobody has to merge again.
    const merged2 = onTop([withLaptop, above], epoch(3, sam, robin, laptop, paper))
    expect(epochToWrite([first, withLaptop, above, merged, merged2], facts)).toBeDefined()
  })

  test('[EO4] what was opened behind the end of a lane is stood on first: who heard of the end before never got its key', () => {
    const first = epoch(0, sam, robin)
    const behind = { ...onTop([first], epoch(1, sam, robin)), stands: false }
    const beside = onTop([first], epoch(2, sam, robin))
    const facts = membership(founders, [])
    expect(epochToWrite([first, beside], facts)).toBe(beside)
    expect(epochToWrite([first, behind, beside], facts)).toBeUndefined()
    expect(parentsOfNext([first, behind, beside])).toEqual([beside, behind])
    const above = onTop([behind, beside], epoch(3, sam, robin))
    expect(epochToWrite([first, behind, beside, above], facts)).toBe(above)
  })

  test('[EO4] whoever holds the key of an epoch holds those beneath it: one that a closed lane has so is written under no more', () => {
    const first = epoch(0, sam, robin)
    const robins = onTop([first], epoch(1, sam, robin))
    const withLaptop = onTop([robins], epoch(2, sam, robin, laptop))
    const paperOff = onTop([first], epoch(3, sam, robin, paper))
    const facts = membership(founders, [...all, close(laptop), close(paper)])
    // Neither laptop nor paper is among those that `robins` was wrapped to; the laptop has it all the same.
    expect(epochToWrite([first, robins, withLaptop, paperOff], facts)).toBeUndefined()
    // Also where this device holds no key of the epoch that gave it away.
    const known = [first, robins, withLaptop, paperOff]
    expect(epochToWrite([first, robins, paperOff], facts, known)).toBeUndefined()
    const above = onTop([withLaptop, paperOff], epoch(4, sam, robin))
    expect(epochToWrite([...known, above], facts, known)).toBe(above)
  })

  test('[EO5] what an epoch behind an end stood on is stood on anew: whoever heard of the end first never gets what it says', () => {
    const first = epoch(0, sam, robin)
    const samsTablet = onTop([first], epoch(1, sam, robin))
    const behind = { ...onTop([samsTablet], epoch(2, sam, robin)), stands: false }
    const above = onTop([behind], epoch(3, sam, robin))
    const facts = membership(founders, [])
    const held = [first, samsTablet, behind, above]
    expect(epochToWrite(held, facts)).toBe(above)
    expect(parentsOfNext(held)).toEqual([above, samsTablet])
    expect(parentsOfNext([...held, onTop([above, samsTablet], epoch(4, sam, robin))])).toHaveLength(1)
  })

  test('[EO5] a new epoch stands on all that nothing stands on yet, newest first', () => {
    const first = { ...epoch(0), parents: [] }
    const left = { ...epoch(1), parents: [first.epoch] }
    const right = { ...epoch(2), parents: [first.epoch] }
    expect(parentsOfNext([first, left, right])).toEqual([right, left])
    const many = Array.from({ length: 20 }, (_, i) => ({ ...epoch(i), parents: [] }))
    expect(parentsOfNext(many).map(({ generation }) => generation)).toEqual(Array.from({ length: 16 }, (_, i) => 19 - i))
  })
})
