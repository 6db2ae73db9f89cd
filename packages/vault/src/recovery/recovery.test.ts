import { expect, test } from 'vitest'
import { oneRelay } from '../../tools/one-relay.ts'
import type { Room } from '../room/room.ts'
import { begin, deviceOn, entry, robinsWords, samsWords } from '../room/story.ts'
import { give, joinedCouple, textsIn } from '../space/couple.ts'
import type { Space } from '../space/port.ts'
import { memoryRecords } from '../store/memory.ts'
import { loadSuite } from '../crypto/suite.ts'
import { seeded } from '../crypto/twin/seeded.ts'
import { atOnce, portsOf } from '../sync/story-time.ts'
import { overWebSocket } from '../sync/web-socket.ts'
import { bringInStep } from './in-step.ts'

const suite = await loadSuite(seeded('Sam’s phone is at the bottom of a lake'))
const relay = oneRelay()

const way = (url = relay.url) => portsOf(suite, overWebSocket(url), url, atOnce)
const inStep = async ({ spaces }: Room, space: Space): Promise<void> =>
  expect(await bringInStep(space, atOnce, options => spaces.keepInStep(space, way(), options))).toEqual({ ok: true, value: undefined })
const tell = async (room: Room): Promise<void> => {
  for (const space of [room.spaces.own, ...room.spaces.shared()]) await inStep(room, space)
}
const good = <T>(result: { ok: true; value: T } | { ok: false; error: string }): T => {
  if (!result.ok) throw new Error(result.error)
  return result.value
}
/** A phone that nobody had before, with nothing but the words. */
const newPhone = async (words: string, others: 'stay' | 'go', seed: string): Promise<{ room: Room; shared: Space | undefined }> => {
  const phone = await deviceOn(memoryRecords(), seed)
  const linked = good(await good(await phone.recover(way(), words)).letIn(others))
  const room = good(await phone.beginLinked(robinsWords, linked))
  await tell(room)
  return { room, shared: room.spaces.shared()[0] }
}
const withWords = async (seed: string) => {
  const { sam, robin } = await joinedCouple(seed)
  await sam.room.append([entry('private')])
  await sam.space.append([entry('given')])
  const words = await sam.room.spaces.words.make()
  expect(sam.room.spaces.words.cover()).toBe('nothing')
  good(await sam.room.spaces.words.keep(words))
  expect(sam.room.spaces.words.cover()).toBe('all')
  await sam.room.append([entry('private, after the words')])
  await tell(sam.room)
  await tell(robin.room)
  await robin.space.append([entry('from Robin')])
  await tell(robin.room)
  return { sam, robin, words }
}

test('[RW4, RW5] Sam’s phone is gone; with the words alone a new one has everything, and writes for Sam in both spaces', async () => {
  const { robin, words } = await withWords('lost in a lake')
  const { room, shared } = await newPhone(words, 'go', 'a new phone')
  if (!shared) throw new Error('no shared space')
  expect(await textsIn(room.spaces.own)).toEqual(['private', 'private, after the words'])
  expect((await textsIn(shared)).toSorted()).toEqual(['from Robin', 'given'])
  await room.append([entry('on the new phone')])
  await shared.append([entry('given from the new phone')])
  await tell(room)
  await tell(robin.room)
  expect(await textsIn(robin.space)).toContain('given from the new phone')
  expect(robin.space.sideOf(shared.lane())).toBe('first')
  expect((await room.audit()).ok).toBe(true)
  expect(room.spaces.words.cover()).toBe('all')
})

test('[RW7] whoever has the old phone reads nothing of what comes then, and cannot close the new one', async () => {
  const { sam, robin, words } = await withWords('in somebody’s hands')
  const { room, shared } = await newPhone(words, 'go', 'a phone of Sam’s own')
  if (!shared) throw new Error('no shared space')
  const name = shared.lane()
  await room.append([entry('where I sleep tonight')])
  await shared.append([entry('only for Robin')])
  for (const [from, to] of [
    [shared, sam.space],
    [room.spaces.own, sam.room.spaces.own],
  ] as const)
    await give(from, to)
  expect(await textsIn(sam.space)).not.toContain('only for Robin')
  expect(await textsIn(sam.room.spaces.own)).not.toContain('where I sleep tonight')
  await expect(sam.space.close([name])).rejects.toMatchObject({ reason: 'lane-closed' })
  await give(shared, robin.space)
  expect(robin.space.members().find(({ lane }) => lane === name)?.closedAt).toBeUndefined()
})

test('[RW7] the words win where the one with the old phone was quicker', async () => {
  const { sam, robin, words } = await withWords('a race')
  const fresh = await newPhone(words, 'stay', 'a slow new phone')
  if (!fresh.shared) throw new Error('no shared space')
  await give(fresh.shared, sam.space)
  await sam.space.close([fresh.shared.lane()])
  await give(sam.space, robin.space)
  expect(robin.space.members().find(({ lane }) => lane === fresh.shared?.lane())?.closedAt).toBeDefined()
  const again = await newPhone(words, 'go', 'another new phone')
  if (!again.shared) throw new Error('no shared space')
  await give(again.shared, robin.space)
  const closed = new Map(robin.space.members().map(({ lane, closedAt }) => [lane, closedAt]))
  expect(closed.get(again.shared.lane())).toBeUndefined()
  expect(closed.get(sam.space.lane())).toBeDefined()
})

test('[RW6] new words close the ones before: those open nothing any more', async () => {
  const { sam, words } = await withWords('new words')
  const { words: anew } = sam.room.spaces
  const second = await anew.make()
  good(await anew.keep(second))
  expect(anew.cover()).toBe('all')
  expect(sam.room.spaces.own.members().filter(({ role, closedAt }) => role === 'recovery' && closedAt === undefined)).toHaveLength(1)
  await tell(sam.room)
  const phone = await deviceOn(memoryRecords(), 'whoever found the first paper')
  expect(await phone.recover(way(), words)).toEqual({ ok: false, error: 'connection-lost' })
  expect((await newPhone(second, 'stay', 'with the second paper')).room.spaces.shared()).toHaveLength(1)
})

test('[RW8] words that are none, words of no room, and no relay are each named', async () => {
  const phone = await deviceOn(memoryRecords(), 'mistaken')
  expect(await phone.recover(way(), 'legal winner thank')).toEqual({ ok: false, error: 'not-twelve-words' })
  const words = 'legal winner thank year wave sausage worth useful legal winner thank yellow'
  expect(await phone.recover(way(), words.replace('legal', 'zoo'))).toEqual({ ok: false, error: 'wrong-words' })
  expect(await phone.recover(way(), words)).toEqual({ ok: false, error: 'no-such-room' })
  expect(await phone.recover(way('http://127.0.0.1:9'), words)).toEqual({ ok: false, error: 'connection-lost' })
})

test('[RW9] what was joined after the words were made is theirs once they were typed again', async () => {
  const { sam, robin } = await joinedCouple('words first')
  const alone = await begin(await deviceOn(memoryRecords(), 'alone at first'), samsWords)
  const words = await alone.spaces.words.make()
  good(await alone.spaces.words.keep(words))
  expect(alone.spaces.words.cover()).toBe('all')
  const meeting = alone.spaces.meet(overWebSocket(relay.url))
  const [mine] = await Promise.all([meeting.joined, robin.room.spaces.meet(overWebSocket(relay.url), meeting.secret).joined])
  const shared = good(await alone.spaces.enter(good(mine)))
  await shared.append([entry('since then')])
  expect(alone.spaces.words.cover()).toBe('some')
  expect(await alone.spaces.words.extend(await sam.room.spaces.words.make())).toEqual({ ok: false, error: 'other-words' })
  good(await alone.spaces.words.extend(words))
  expect(alone.spaces.words.cover()).toBe('all')
  await tell(alone)
  const { shared: there } = await newPhone(words, 'go', 'alone and away')
  expect(there && (await textsIn(there))).toEqual(['since then'])
})

test('[LA9] a tablet that was there before comes into what the phone joined later, and goes with the others when it is removed', async () => {
  const { robin } = await joinedCouple('later')
  const phone = await begin(await deviceOn(memoryRecords(), 'the phone'), samsWords)
  const tablet = await deviceOn(memoryRecords(), 'the tablet before')
  const offering = phone.spaces.offerLink(overWebSocket(relay.url))
  const accepting = tablet.acceptLink(overWebSocket(relay.url), offering.secret)
  await Promise.all([offering.words, accepting.words])
  good(await offering.agree())
  const there = good(await tablet.beginLinked(robinsWords, good(await accepting.linked)))
  await tell(phone)
  await tell(there)
  const meeting = phone.spaces.meet(overWebSocket(relay.url))
  const [mine] = await Promise.all([meeting.joined, robin.room.spaces.meet(overWebSocket(relay.url), meeting.secret).joined])
  const shared = good(await phone.spaces.enter(good(mine)))
  await shared.append([entry('given from the phone')])
  const came = new Promise<void>(resolve => there.spaces.whenShared(resolve))
  await tell(phone)
  await inStep(there, there.spaces.own)
  await came
  const [onTablet] = there.spaces.shared()
  if (!onTablet) throw new Error('not asked')
  const letIn = new Promise<void>(resolve => shared.whenChanged(resolve))
  await inStep(there, there.spaces.own)
  await inStep(phone, phone.spaces.own)
  await letIn
  await give(shared, onTablet)
  expect(await textsIn(onTablet)).toEqual(['given from the phone'])
  await onTablet.append([entry('given from the tablet')])
  await phone.spaces.removeDevice(there.spaces.own.lane())
  expect(shared.members().find(({ lane }) => lane === onTablet.lane())?.closedAt).toBe(0)
})
