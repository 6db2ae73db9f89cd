import { describe, expect, test } from 'vitest'
import { memoryRecords, openDevice, type AppendInput, type Room } from './index.ts'

const cheap = { argon: { memoryKiB: 8, passes: 1 } }
const sam = 'marble otter window cello'
const note = (text: string): AppendInput => ({
  type: 'journal/written',
  version: 1,
  at: 1_790_000_000_000,
  zone: 'Europe/Dublin',
  payload: { text },
})
const all = async (room: Room) => (await Array.fromAsync(room.read())).flat()

describe('a room', () => {
  test('Sam begins, writes, and finds it again after unlocking', async () => {
    const store = memoryRecords()
    const device = await openDevice(store, cheap)
    expect(await device.hasRooms()).toBe(false)
    const begun = await device.begin(sam)
    if (!begun.ok) throw new Error(begun.error)
    const written = []
    for (let i = 0; i < 300; i++) written.push(...(await begun.value.append([note(`entry ${i}`)])))
    written.push(...(await begun.value.append(Array.from({ length: 700 }, (_, i) => note(`more ${i}`)))))
    expect(await all(begun.value)).toEqual(written)
    begun.value.lock()
    const again = await (await openDevice(store, cheap)).unlock(sam)
    if (!again.ok) throw new Error(again.error)
    expect(await all(again.value)).toEqual(written)
    expect((await (await openDevice(store, cheap)).unlock('not the right one at all')).ok).toBe(false)
    await again.value.remove()
    expect(await store.keys('')).toEqual(['device'])
  })
})
