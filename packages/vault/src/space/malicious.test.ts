import { commitmentInput, compareBytes, encodeEpoch, encodeInner, NONCE_BYTES, parentInput, toHex, wrapInput } from '@dropwise/protocol'
import { expect, test } from 'vitest'
import type { CarriedEvent } from '../log/run.ts'
import { makeSpace, type Hand, type MadeSpace } from '../crypto/twin/make-space.ts'
import { loadSuite } from '../crypto/suite.ts'
import { seeded } from '../crypto/twin/seeded.ts'
import { begin, deviceOn, entry, samsWords } from '../room/story.ts'
import { memoryRecords } from '../store/memory.ts'
import { readSpace, textsIn } from './couple.ts'
import type { Received, Space } from './port.ts'

// Robin, with a changed program, holds all that Robin may hold: his keys, the bond, the content key. One story for each thing he tries.

const suite = await loadSuite(seeded('Robin, with a changed program'))

/** Sam's device in a space that Robin's program writes into as it pleases. Sam is the first side. */
const samAnd = async (seed: string): Promise<{ made: MadeSpace; sam: Space; robin: Hand; audit: () => Promise<boolean>; phone: Hand }> => {
  const made = makeSpace(suite)
  const room = await begin(await deviceOn(memoryRecords(), `${seed}: Sam`), samsWords)
  const [first] = made.epochs
  const entered = await room.spaces.enter({
    founding: made.founding,
    bond: made.bond.slice(),
    laneSecret: made.first.secret.slice(),
    epochKey: (first?.key ?? new Uint8Array()).slice(),
  })
  if (!entered.ok) throw new Error(entered.error)
  return { made, sam: entered.value, robin: made.second, audit: async () => (await room.audit()).ok, phone: made.first }
}
const comes = async (sam: Space, hand: Hand, events: readonly CarriedEvent[] = hand.events, first = 0): Promise<Received> => {
  const [one] = await sam.synced.receive([{ lane: hand.keys.head.publicKey, first, events }])
  if (!one) throw new Error('nothing was said')
  return one
}
const reasonOf = (received: Received): string => (received.kind === 'refused' ? received.refusal.reason : received.kind)

test('[LV5] a fork: two pasts of Robin’s own lane; the second is refused, both are kept, and nothing follows on either', async () => {
  const { made, sam, robin, audit } = await samAnd('fork')
  made.write(robin, { kind: 'content', text: 'It was two.' })
  expect((await comes(sam, robin)).kind).toBe('kept')
  const elsewhere: Hand = { ...robin, events: [], entries: [], lamports: [] }
  made.write(elsewhere, { kind: 'content', text: 'It was never.' })
  expect(reasonOf(await comes(sam, elsewhere))).toBe('fork')
  expect(await textsIn(sam)).toEqual(['It was two.'])
  expect(sam.wrongs()).toMatchObject([{ lane: toHex(robin.keys.head.publicKey), reason: 'fork' }])
  made.write(robin, { kind: 'content', text: 'And then.' })
  expect(reasonOf(await comes(sam, robin))).toBe('fork')
  expect(await audit()).toBe(true)
})

test('[LV1, LV5] an edit after giving: other words at the same place are no edit but another past, and Sam’s stay', async () => {
  const { made, sam, robin } = await samAnd('edit')
  made.write(robin, { kind: 'content', text: 'I said five.' })
  made.write(robin, { kind: 'content', text: 'Since June.' })
  await comes(sam, robin)
  const other: Hand = { ...robin, events: [], entries: [], lamports: [] }
  made.write(other, { kind: 'content', text: 'I said two.' })
  expect(reasonOf(await comes(sam, other))).toBe('fork')
  // What Sam has already, with the edit slipped in before it, is nothing new.
  const [edited, , kept] = [...other.events, ...robin.events]
  if (edited && kept) await comes(sam, robin, [edited, kept])
  expect(await textsIn(sam)).toEqual(['I said five.', 'Since June.'])
})

test('[LV1] Sam’s lane forged: without Sam’s head key no event of hers holds', async () => {
  const { made, sam, robin, phone } = await samAnd('forged lane')
  const forged: Hand = {
    ...phone,
    keys: { ...phone.keys, head: { ...phone.keys.head, secretKey: robin.keys.head.secretKey } },
    events: [],
    entries: [],
    lamports: [],
  }
  made.write(forged, { kind: 'content', text: 'I forgive everything.' })
  expect(reasonOf(await comes(sam, forged))).toBe('wrong-signature')
  expect(await textsIn(sam)).toEqual([])
})

test('[MA1] a lane that Robin lets in is Robin’s, whatever he calls it; Sam’s own key in an admission of his changes nobody’s side', async () => {
  const { made, sam, robin, phone } = await samAnd('forged admission')
  const helper = made.newHand()
  made.write(robin, { kind: 'admit', hand: helper, role: 'device' })
  made.write(robin, { kind: 'admit', hand: phone, role: 'device' })
  made.write(helper, { kind: 'content', text: 'Believe him.' })
  await comes(sam, robin)
  await comes(sam, helper)
  expect(sam.sideOf(toHex(helper.keys.head.publicKey))).toBe('second')
  expect(sam.sideOf(toHex(phone.keys.head.publicKey))).toBe('first')
  expect(sam.wrongs().map(({ reason }) => reason)).toEqual(['forged-admission'])
})

test('[MA1] a relay lets a lane in by itself: it signs with a key of its own, and what that lane says waits for an admission that never comes', async () => {
  const { made, sam, phone } = await samAnd('a relay admits')
  const relays = made.newHand()
  const forged: Hand = {
    ...phone,
    keys: { ...phone.keys, head: { ...phone.keys.head, secretKey: relays.keys.head.secretKey } },
    events: [],
    entries: [],
    lamports: [],
  }
  made.write(forged, { kind: 'admit', hand: relays, role: 'device' })
  made.write(relays, { kind: 'content', text: 'From Sam.' })
  expect(reasonOf(await comes(sam, forged))).toBe('wrong-signature')
  expect(reasonOf(await comes(sam, relays))).toBe('waiting')
  expect(sam.sideOf(toHex(relays.keys.head.publicKey))).toBeUndefined()
  expect(await textsIn(sam)).toEqual([])
})

test('[MA2] with Sam’s stolen phone Robin lets himself in as Sam; from another device she takes both out, and what he wrote then counts no more', async () => {
  const { made, sam, phone } = await samAnd('stolen phone')
  // Sam's tablet is let in first: it is what she has left.
  const tablet = made.newHand()
  made.write(phone, { kind: 'admit', hand: tablet, role: 'device' })
  const thief = made.newHand()
  made.write(phone, { kind: 'admit', hand: thief, role: 'device' })
  made.write(thief, { kind: 'content', text: 'I take it all back.' })
  made.write(tablet, { kind: 'close', hand: phone, count: 1 })
  made.write(tablet, { kind: 'close', hand: thief, count: 0 })
  for (const hand of [phone, thief, tablet]) await comes(sam, hand)
  expect(await textsIn(sam)).toEqual([])
  const ends = new Map(sam.members().map(({ lane, closedAt }) => [lane, closedAt]))
  expect([ends.get(toHex(phone.keys.head.publicKey)), ends.get(toHex(tablet.keys.head.publicKey))]).toEqual([1, undefined])
})

test('[EO2] two keys for one epoch: whoever gets the other one says so, and goes on under the one before', async () => {
  const { made, sam, robin, phone } = await samAnd('two keys')
  const [first] = made.epochs
  if (!first) throw new Error('no epoch')
  const body = (bound: Uint8Array): Uint8Array => {
    const [key, other, salt, secret] = [1, 2, 3, 4].map(() => suite.random(32))
    if (!key || !other || !salt || !secret) throw new Error('four times 32 bytes')
    const ephemeral = suite.agreementKey(secret)
    const wrap = (hand: Hand, given: Uint8Array) => {
      const { wrap: wrapKey, head } = hand.keys
      const shared = suite.agree(secret, wrapKey) ?? new Uint8Array(32)
      const wrapping = suite.keyedHash(made.bond, wrapInput({ shared, ephemeral, wrapKey, lane: head.publicKey }))
      return { lane: head.publicKey, sealed: suite.encrypt(wrapping, new Uint8Array(NONCE_BYTES), given, bound) }
    }
    const parent = suite.encrypt(suite.keyedHash(key, parentInput(first.epoch)), new Uint8Array(NONCE_BYTES), first.key, bound)
    return encodeEpoch({
      generation: 1,
      salt,
      commitment: suite.keyedHash(key, commitmentInput(salt)),
      ephemeral,
      parents: [{ epoch: first.epoch, sealed: parent }],
      // Robin gets the key, Sam another.
      wraps: [wrap(robin, key), wrap(phone, other)].toSorted((x, y) => compareBytes(x.lane, y.lane)),
    })
  }
  made.write(robin, { kind: 'public', as: 'epoch', body })
  expect((await comes(sam, robin)).kind).toBe('kept')
  expect(sam.wrongs().map(({ reason }) => reason)).toEqual(['wrong-commitment'])
  await sam.append([entry('under a key that we both have')])
  expect(await textsIn(sam)).toEqual(['under a key that we both have'])
})

test('[MA3] deep and huge contents are refused by name before anything of them is built', async () => {
  const { made, sam, robin } = await samAnd('deep')
  const inner = encodeInner({ type: 'letter/written', version: 1, lamport: 1, at: 0, zone: 'UTC', seen: [], payload: 0 })
  if (!inner.ok) throw new Error(inner.error)
  // Ten thousand arrays in one another, in place of the payload.
  const deep = new Uint8Array(inner.value.bytes.length - 1 + 10_000).fill(0x81)
  deep.set(inner.value.bytes.subarray(0, -1))
  made.write(robin, { kind: 'sealed', inner: deep })
  expect(reasonOf(await comes(sam, robin))).toBe('cbor-depth')
  // An array that says it holds four milliards.
  const huge = Uint8Array.of(...inner.value.bytes.subarray(0, -1), 0x9a, 0xff, 0xff, 0xff, 0xff)
  const liar: Hand = { ...robin, events: [], entries: [], lamports: [] }
  made.write(liar, { kind: 'sealed', inner: huge })
  expect(reasonOf(await comes(sam, liar))).toMatch(/^cbor-/u)
  expect(await textsIn(sam)).toEqual([])
})

test('[MA4] an absurd clock and an absurd Lamport: the one is kept as claimed and orders nothing, the other is refused', async () => {
  const { made, sam, robin } = await samAnd('clock')
  made.write(robin, { kind: 'content', text: 'before the beginning', at: -8_640_000_000_000_000 })
  made.write(robin, { kind: 'content', text: 'at the end of time', at: 8_640_000_000_000_000 })
  expect((await comes(sam, robin)).kind).toBe('kept')
  await sam.append([entry('today')])
  const lamports = (await readSpace(sam)).map(({ lamport }) => lamport)
  expect(lamports).toEqual([1, 2, 3])
  made.write(robin, { kind: 'content', text: 'first of all', lamport: 9_007_199_254_740_000 })
  expect(reasonOf(await comes(sam, robin))).toBe('wrong-lamport')
})
