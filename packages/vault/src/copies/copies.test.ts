import { expect, test } from 'vitest'
import { oneRelay } from '../../tools/one-relay.ts'
import { loadSuite } from '../crypto/suite.ts'
import { seeded } from '../crypto/twin/seeded.ts'
import { bringInStep } from '../recovery/in-step.ts'
import type { Room } from '../room/room.ts'
import { begin, deviceOn, entry, robinsWords, samsWords, unlock } from '../room/story.ts'
import { give, joinedCouple, letDeviceIn, textsIn } from '../space/couple.ts'
import type { Space } from '../space/port.ts'
import { memoryRecords } from '../store/memory.ts'
import { atOnce, portsOf } from '../sync/story-time.ts'
import { overWebSocket } from '../sync/web-socket.ts'
import type { WayBack } from './way-back.ts'

const suite = await loadSuite(seeded('a stick in a drawer'))
const relay = oneRelay()

const way = () => portsOf(suite, overWebSocket(relay.url), relay.url, atOnce)
const tell = async ({ spaces }: Room, space: Space): Promise<void> => {
  expect(await bringInStep(space, atOnce, options => spaces.keepInStep(space, way(), options))).toMatchObject({ ok: true })
}
const good = <T>(result: { ok: true; value: T } | { ok: false; error: string }): T => {
  if (!result.ok) throw new Error(result.error)
  return result.value
}
/** A phone that nobody had before, and a room on it that was brought back from a copy. */
const newPhone = async (ways: readonly WayBack[], seed: string, over?: ReturnType<typeof way>) => {
  const store = memoryRecords()
  const room = await begin(await deviceOn(store, seed), samsWords)
  const spaces: Space[] = []
  for (const one of ways) spaces.push(good(await room.spaces.comeBack(one, over)))
  const [space] = spaces
  if (!space) throw new Error('nothing came back')
  return { room, space, store }
}
const kinds = async ({ spaces }: Room): Promise<string[]> =>
  (await spaces.devices()).map(({ kind, mine }) => (mine ? 'mine' : kind)).toSorted()

test('[CP1] Sam’s phone is lost; from the copy a new one reads what both said, also since, writes on, and takes the lost one off', async () => {
  const { sam, robin } = await joinedCouple('copied and lost')
  await sam.space.append([entry('before')])
  const ways = await sam.room.spaces.waysBack()
  await tell(sam.room, sam.space)
  await robin.space.append([entry('since')])
  await tell(robin.room, robin.space)

  const { room, space, store } = await newPhone(ways, 'a new phone', way())
  expect((await textsIn(space)).toSorted()).toEqual(['before', 'since'])
  expect(space.side).toBe(sam.space.side)
  await space.append([entry('from the new phone')])
  await tell(room, space)
  await tell(robin.room, robin.space)
  expect((await textsIn(robin.space)).toSorted()).toEqual(['before', 'from the new phone', 'since'])
  expect(robin.space.sideOf(space.lane())).toBe(sam.space.side)
  for (const one of [room, robin.room]) expect((await one.audit()).ok).toBe(true)

  // The phone that was lost can be seen, and be taken off.
  expect(await kinds(room)).toEqual(['copy', 'earlier', 'mine'])
  const lost = (await room.spaces.devices()).find(({ kind }) => kind === 'earlier')
  expect(lost?.name).toBe(sam.space.lane())
  await room.spaces.removeDevice(lost?.name ?? '')
  expect(await kinds(room)).toEqual(['copy', 'mine'])
  await space.append([entry('not for the lost one')])
  await give(space, sam.space)
  expect(await textsIn(sam.space)).not.toContain('not for the lost one')
  await expect(room.spaces.removeDevice(lost?.name ?? '')).rejects.toMatchObject({ reason: 'not-a-member' })
  // And all of it is so after the next unlocking.
  room.lock()
  const again = await unlock(await deviceOn(store, 'the new phone, next day'), samsWords)
  expect(await kinds(again)).toEqual(['copy', 'mine'])
  expect(again.spaces.shared()[0]?.plays()).toBe(true)
})

test('[CP2] without any relay the copy alone does it, and what is written then goes by file', async () => {
  const { sam, robin } = await joinedCouple('copied, by file alone')
  await sam.space.append([entry('before')])
  await give(sam.space, robin.space)
  await robin.space.append([entry('from Robin')])
  await give(robin.space, sam.space)
  const ways = await sam.room.spaces.waysBack()
  const { space } = await newPhone(ways, 'a new phone without a line')
  expect((await textsIn(space)).toSorted()).toEqual(['before', 'from Robin'])
  await space.append([entry('after')])
  expect(await robin.space.takeParcel(await space.parcel())).toEqual({ ok: true, value: 'new' })
  expect((await textsIn(robin.space)).toSorted()).toEqual(['after', 'before', 'from Robin'])
})

test('[CP2] a relay that is not reached holds nothing up', async () => {
  const { sam } = await joinedCouple('copied, and no relay there')
  await sam.space.append([entry('before')])
  const nobody = portsOf(suite, overWebSocket('http://127.0.0.1:9'), 'http://127.0.0.1:9', atOnce)
  const { space } = await newPhone(await sam.room.spaces.waysBack(), 'a new phone, offline', nobody)
  await space.append([entry('after')])
  expect(await textsIn(space)).toEqual(['before', 'after'])
})

test('[CP7] no relay was reached when Sam came back; what was given to the copy meanwhile is read as soon as one is', async () => {
  const { sam, robin } = await joinedCouple('copied, and reached later')
  const ways = await sam.room.spaces.waysBack()
  await tell(sam.room, sam.space)
  await tell(robin.room, robin.space)
  // Robin's tablet brings new keys: for the phone that is lost since, and for the copy.
  await letDeviceIn(suite, robin.space)
  await robin.space.append([entry('with the new keys')])
  await tell(robin.room, robin.space)
  const { room, space } = await newPhone(ways, 'a new phone, reached later')
  expect(await textsIn(space)).toEqual([])
  await tell(room, space)
  expect(await textsIn(space)).toEqual(['with the new keys'])
})

test('[CP3] one lane serves all copies, and a copy serves as often as it is brought back over a relay', async () => {
  const { sam, robin } = await joinedCouple('copied twice')
  const [first, second] = [await sam.room.spaces.waysBack(), await sam.room.spaces.waysBack()]
  expect(second.map(({ laneSecret }) => laneSecret)).toEqual(first.map(({ laneSecret }) => laneSecret))
  expect(await kinds(sam.room)).toEqual(['copy', 'mine'])
  await tell(sam.room, sam.space)
  for (const [i, ways] of [first, second, first].entries()) {
    const { room, space } = await newPhone(ways, `phone ${i}`, way())
    await space.append([entry(`phone ${i}`)])
    await tell(room, space)
    expect(room.spaces.shared()[0]?.wrongs()).toEqual([])
  }
  await tell(robin.room, robin.space)
  expect((await textsIn(robin.space)).toSorted()).toEqual(['phone 0', 'phone 1', 'phone 2'])
  expect(robin.space.wrongs()).toEqual([])
})

test('[CP4] a copy that was taken off, or that a removed device knew of, shows what was said and writes nothing', async () => {
  const { sam, robin } = await joinedCouple('copied and closed')
  await sam.space.append([entry('before')])
  const stolen = await sam.room.spaces.waysBack()
  const copy = (await sam.room.spaces.devices()).find(({ kind }) => kind === 'copy')
  await sam.room.spaces.removeDevice(copy?.name ?? '')
  expect(await kinds(sam.room)).toEqual(['mine'])
  await sam.space.append([entry('after the copy was taken off')])
  await tell(sam.room, sam.space)
  const { space } = await newPhone(stolen, 'a thief', way())
  expect(await textsIn(space)).toEqual(['before'])
  await expect(space.append([entry('as Sam')])).rejects.toMatchObject({ name: 'VaultFault' })
  await tell(robin.room, robin.space)
  expect(await textsIn(robin.space)).toEqual(['before', 'after the copy was taken off'])
  // The next copy gets a lane of its own.
  const next = await sam.room.spaces.waysBack()
  expect(next[0]?.laneSecret).not.toEqual(stolen[0]?.laneSecret)
  await tell(sam.room, sam.space)
  const { space: back } = await newPhone(next, 'Sam’s new phone', way())
  expect(await textsIn(back)).toEqual(['before', 'after the copy was taken off'])
})

test('[CP5] what had been left comes back to be read, and cannot be written in', async () => {
  const { sam, robin } = await joinedCouple('copied after the end')
  await robin.space.append([entry('from Robin')])
  await give(robin.space, sam.space)
  await sam.space.leave()
  const ways = await sam.room.spaces.waysBack()
  expect(ways.map(({ laneSecret }) => laneSecret)).toEqual([undefined])
  const { room, space } = await newPhone(ways, 'a new phone after the end', way())
  expect(await textsIn(space)).toEqual(['from Robin'])
  expect(space.left()).toEqual([sam.space.side])
  expect(await kinds(room)).toEqual(['mine'])
  await expect(space.append([entry('more')])).rejects.toMatchObject({ name: 'VaultFault' })
})

test('[CP6] a copy is no device: it never plays for its person, and another’s parcel brings nothing back', async () => {
  const { sam } = await joinedCouple('copies do not play')
  const [back] = await sam.room.spaces.waysBack()
  if (!back) throw new Error('no way back')
  await letDeviceIn(suite, sam.space)
  expect(sam.space.plays()).toBe(true)
  const phone = await begin(await deviceOn(memoryRecords(), 'somebody else’s'), robinsWords)
  const parcel = back.parcel.slice()
  parcel[100] = (parcel[100] ?? 0) ^ 1
  expect(await phone.spaces.comeBack({ ...back, parcel })).toEqual({ ok: false, error: 'not-a-parcel' })
  expect(await phone.spaces.comeBack({ ...back, bond: back.bond.map(byte => byte ^ 1) })).toMatchObject({ ok: false })
})
