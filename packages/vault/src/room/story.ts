import { loadSuite } from '../crypto/suite.ts'
import { seeded } from '../crypto/twin/seeded.ts'
import { deviceOver, type Device } from '../device/device.ts'
import type { AppendInput, LogEvent } from '../log/log-event.ts'
import type { RecordStore } from '../store/records.ts'
import type { Room } from './room.ts'

/** A key derivation that costs nothing. For tests. */
export const cheap = { memoryKiB: 8, passes: 1 }
export const samsWords = 'marble otter window cello'
export const robinsWords = 'the gate hums after rain'

/** A device on a store, with randomness from a seed. For tests. */
export const deviceOn = async (store: RecordStore, seed: string): Promise<Device> =>
  deviceOver({ store, suite: await loadSuite(seeded(seed)), now: () => 0, argon: cheap })

/** Begins a room, or fails the test. */
export const begin = async (device: Device, words: string): Promise<Room> => {
  const begun = await device.begin(words)
  if (!begun.ok) throw new Error(begun.error)
  return begun.value
}

/** Unlocks a room, or fails the test. */
export const unlock = async (device: Device, words: string): Promise<Room> => {
  const opened = await device.unlock(words)
  if (!opened.ok) throw new Error(opened.error)
  return opened.value
}

/** A journal entry. */
export const entry = (text: string): AppendInput => ({
  type: 'journal/written',
  version: 1,
  at: 1_790_000_000_000,
  zone: 'Europe/Dublin',
  payload: { text },
})

/** `count` journal entries, numbered. */
export const entries = (count: number, from = 0): AppendInput[] => Array.from({ length: count }, (_, i) => entry(`entry ${from + i}`))

/** Everything in a room. */
export const all = async (room: Room, from = 0): Promise<LogEvent[]> => {
  const events: LogEvent[] = []
  for await (const batch of room.read(from)) events.push(...batch)
  return events
}
