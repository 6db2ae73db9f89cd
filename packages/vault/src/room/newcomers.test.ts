import { encodeCanonical } from '@dropwise/protocol'
import { expect, test } from 'vitest'
import { loadSuite } from '../crypto/suite.ts'
import { seeded } from '../crypto/twin/seeded.ts'
import { joinedCouple, letDeviceIn } from '../space/couple.ts'
import type { RoomSpace } from '../space/space.ts'
import type { SpacePorts } from '../space/state.ts'
import { memoryRecords } from '../store/memory.ts'
import { LOOKED_AT, newcomersOf } from './newcomers.ts'
import { roomRecords } from './room-records.ts'
import { deviceOn, samsWords, unlock } from './story.ts'

const suite = await loadSuite(seeded('five minutes with an open phone'))

test('[LA11] what comes into Sam’s room is new until it was looked at on this device, by name', async () => {
  const { sam } = await joinedCouple('newcomers')
  const { spaces } = sam.room
  expect(await spaces.newcomers()).toBeUndefined()
  await spaces.lookedAt([])
  expect(await spaces.newcomers()).toEqual([])

  await letDeviceIn(suite, spaces.own)
  await letDeviceIn(suite, sam.space)
  await letDeviceIn(suite, spaces.own, 'recovery')
  const [first, ...rest] = (await spaces.newcomers()) ?? []
  expect(rest).toHaveLength(2)
  await spaces.lookedAt([first ?? ''])
  expect(await spaces.newcomers()).toEqual(rest)
  sam.room.lock()
  const again = await unlock(await deviceOn(sam.store, 'the next day'), samsWords)
  expect(await again.spaces.newcomers()).toEqual(rest)
  await again.spaces.lookedAt(rest)
  expect(await again.spaces.newcomers()).toEqual([])
  // What was taken off and comes back under another name is new again.
  await again.spaces.removeDevice(first ?? '')
  await letDeviceIn(suite, again.spaces.own)
  expect(await again.spaces.newcomers()).toHaveLength(1)
})

test('[LA11] what came and was taken off again before Sam looked is new all the same, and stays on the list of what was there', async () => {
  const { sam } = await joinedCouple('let in, filled, and off the list')
  const { spaces } = sam.room
  await spaces.lookedAt([])
  await spaces.waysBack()
  await letDeviceIn(suite, spaces.own)
  const passing = (await spaces.devices()).filter(({ mine }) => !mine)
  // A device knew the lane of copies: taking it off closes that as well.
  await spaces.removeDevice(passing.find(({ kind }) => kind === 'device')?.name ?? '')
  expect((await spaces.devices()).map(({ mine }) => mine)).toEqual([true])
  const former = await spaces.formerDevices()
  expect(former.map(({ kind }) => kind).toSorted()).toEqual(['copy', 'device'])
  expect(former.every(({ since }) => since !== undefined)).toBe(true)
  expect((await spaces.newcomers())?.toSorted()).toEqual(passing.map(({ name }) => name).toSorted())
  sam.room.lock()
  const again = await unlock(await deviceOn(sam.store, 'the next day'), samsWords)
  expect(await again.spaces.newcomers()).toHaveLength(2)
  await again.spaces.lookedAt(passing.map(({ name }) => name))
  expect(await again.spaces.newcomers()).toEqual([])
  expect(await again.spaces.formerDevices()).toHaveLength(2)
})

test('[LA11] a phone that Sam took off before Dropwise noted what was taken off alarms nobody; what comes and goes afterwards is new', async () => {
  const { sam } = await joinedCouple('an old phone, long gone')
  const { spaces } = sam.room
  await letDeviceIn(suite, spaces.own)
  await spaces.removeDevice((await spaces.devices()).find(({ mine }) => !mine)?.name ?? '')
  // As it was kept then: names alone, of what was there.
  const store = memoryRecords()
  const records = roomRecords(store, suite, suite.random(32))
  await store.commit([records.put(LOOKED_AT, encodeCanonical([]))])
  const ports: Partial<SpacePorts> = { suite, records, store, live: () => undefined }
  const own = spaces.own as RoomSpace
  const open = () => newcomersOf(ports as SpacePorts, own, () => [sam.space])
  expect(await open().newcomers()).toEqual([])
  await open().lookedAt([])
  const kept = await store.get(records.name(LOOKED_AT))
  await open().lookedAt([])
  // Nothing is written where nothing has changed.
  expect(await store.get(records.name(LOOKED_AT))).toEqual(kept)

  await letDeviceIn(suite, spaces.own)
  await spaces.removeDevice((await spaces.devices()).find(({ mine }) => !mine)?.name ?? '')
  expect(await open().newcomers()).toHaveLength(1)
})
