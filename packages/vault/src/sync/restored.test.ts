import { expect, test } from 'vitest'
import { oneRelay } from '../../tools/one-relay.ts'
import { loadSuite } from '../crypto/suite.ts'
import { seeded } from '../crypto/twin/seeded.ts'
import { bringInStep } from '../recovery/in-step.ts'
import { all, begin, deviceOn, entry, samsWords, unlock } from '../room/story.ts'
import type { Room } from '../room/room.ts'
import { memoryRecords } from '../store/memory.ts'
import type { RecordStore } from '../store/records.ts'
import { atOnce, portsOf } from './story-time.ts'
import { overWebSocket } from './web-socket.ts'

const suite = await loadSuite(seeded('a copy of the whole phone'))
const relay = oneRelay()

const inStep = ({ spaces }: Room) =>
  bringInStep(spaces.own, atOnce, options =>
    spaces.keepInStep(spaces.own, portsOf(suite, overWebSocket(relay.url), relay.url, atOnce), options),
  )
const copyOf = async (store: RecordStore): Promise<RecordStore> => {
  const copy = memoryRecords()
  const held = await Promise.all((await store.keys('')).map(async key => ({ put: key, value: await store.get(key) })))
  await copy.commit(held.flatMap(({ put, value }) => (value ? [{ put, value }] : [])))
  return copy
}
const textsOf = async (room: Room) => (await all(room)).map(({ payload }) => (payload as { text: string }).text)

test('[SY10] Sam’s phone is set back to last week: it gets what it wrote since, and goes on in a lane of its own', async () => {
  const store = memoryRecords()
  const room = await begin(await deviceOn(store, 'Sam’s phone'), samsWords)
  await room.append([entry('last week')])
  await inStep(room)
  const lastWeek = await copyOf(store)
  await room.append([entry('this week')])
  await inStep(room)
  room.lock()

  const back = await unlock(await deviceOn(lastWeek, 'Sam’s phone, set back'), samsWords)
  const before = back.spaces.own.lane()
  expect(await inStep(back)).toMatchObject({ ok: true })
  expect(await textsOf(back)).toEqual(['last week', 'this week'])
  expect(back.spaces.own.lane()).not.toBe(before)
  await back.append([entry('after that')])
  expect(await inStep(back)).toMatchObject({ ok: true })
  expect((await back.audit()).ok).toBe(true)
})
