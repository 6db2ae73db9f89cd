import { openHome, roomLog, scriptedClock, scriptedIds } from '@dropwise/home'
import { memoryRecords, openDevice } from '@dropwise/vault'
import { expect, test } from 'vitest'
import { tendRoom } from './tend-room.ts'

const WEEK = 7 * 24 * 3_600_000
const NOW = Date.UTC(2026, 10, 23, 9)
const PASSPHRASE = 'lantern harbour quiet seven otter'

/** Sam's room with enough in it for a full segment, opened from a snapshot, so that old records are not read at unlocking. */
const samsRoom = async () => {
  const store = memoryRecords()
  const device = await openDevice(store, { argon: { memoryKiB: 64, passes: 1 } })
  const begun = await device.begin(PASSPHRASE)
  if (!begun.ok) throw new Error(begun.error)
  const empty = new Set(await store.keys(''))
  const note = { type: 'check-in/noted', version: 1, at: NOW, zone: 'Europe/London', payload: { felt: 'braced' } }
  await begun.value.append(Array.from({ length: 256 }, () => note))
  const [segment = ''] = (await store.keys('')).filter(key => !empty.has(key))
  await begun.value.append(Array.from({ length: 256 }, () => note))
  const home = await openHome({
    own: roomLog(begun.value),
    clock: scriptedClock('2026-11-23T09:00'),
    ids: scriptedIds('s'),
    snapshots: { build: 'this one', every: 1 },
  })
  return { store, room: begun.value, home, segment }
}

test('a record that went missing is found within the week, and said until it is whole again', async () => {
  const { store, room, home, segment } = await samsRoom()
  expect(await tendRoom(home, room, NOW)).toBe('sound')
  const sealed = (await store.get(segment)) ?? new Uint8Array()
  await store.commit([{ remove: segment }])
  expect(await tendRoom(home, room, NOW + WEEK - 1)).toBe('sound')
  expect(await tendRoom(home, room, NOW + WEEK)).toBe('unsound')
  await store.commit([{ put: segment, value: sealed.with(40, (sealed[40] ?? 0) ^ 1) }])
  expect(await tendRoom(home, room, NOW + WEEK)).toBe('unsound')
  await store.commit([{ put: segment, value: sealed }])
  expect(await tendRoom(home, room, NOW + WEEK)).toBe('sound')
})

test('a clock that was set back does not put the look off', async () => {
  const { store, room, home, segment } = await samsRoom()
  await tendRoom(home, room, NOW)
  await store.commit([{ remove: segment }])
  expect(await tendRoom(home, room, NOW - WEEK)).toBe('unsound')
})

test('a room that was locked meanwhile is not called broken', async () => {
  const { room, home } = await samsRoom()
  room.lock()
  expect(await tendRoom(home, room, NOW)).toBe('sound')
})
