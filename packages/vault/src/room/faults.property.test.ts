import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { VaultFault } from '../fault.ts'
import { dyingRecords } from '../store/dying.ts'
import { memoryRecords } from '../store/memory.ts'
import type { RecordStore } from '../store/records.ts'
import { all, begin, deviceOn, entries, samsWords, unlock } from './story.ts'

/** Sam writes batch after batch until the device dies. Returns the texts that the app had called kept, and all that it had tried. */
const writeUntilDeath = async (store: RecordStore, seed: string, batches: readonly number[]) => {
  const acknowledged: string[] = []
  const attempted: string[] = []
  try {
    const room = await begin(await deviceOn(store, seed), samsWords)
    for (const size of batches) {
      const batch = entries(size, attempted.length)
      attempted.push(...batch.map(({ payload }) => JSON.stringify(payload)))
      const kept = await room.append(batch)
      acknowledged.push(...kept.map(({ payload }) => JSON.stringify(payload)))
    }
  } catch (death) {
    if (!(death instanceof VaultFault) || death.reason !== 'not-kept') throw death
  }
  return { acknowledged, attempted }
}

describe('a device that dies', () => {
  test('[RM3] at whichever commit: what was acknowledged is there, in order, verified, and Sam goes on writing', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.oneof(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 100, max: 600 })), { minLength: 1, maxLength: 8 }),
        fc.nat({ max: 8 }),
        fc.boolean(),
        async (batches, atCommit, kept) => {
          const beneath = memoryRecords()
          const seed = JSON.stringify([batches, atCommit, kept])
          const { acknowledged, attempted } = await writeUntilDeath(dyingRecords(beneath, { atCommit, kept }), seed, batches)
          const device = await deviceOn(beneath, `${seed} again`)
          const begun = await device.hasRooms()
          expect(begun || acknowledged.length === 0).toBe(true)
          const room = await (begun ? unlock : begin)(device, samsWords)
          const found = (await all(room)).map(({ payload }) => JSON.stringify(payload))
          expect(found.slice(0, acknowledged.length)).toEqual(acknowledged)
          expect(attempted.slice(0, found.length)).toEqual(found)
          const [later] = await room.append(entries(1, 9999))
          expect((await all(room)).at(-1)).toEqual(later)
          expect(await room.audit()).toEqual({ ok: true, value: { events: found.length + 1 } })
        },
      ),
      { numRuns: 60 },
    )
  })

  test('[DV5] at whichever commit of removing a room: it no longer opens, or it is still whole', async () => {
    for (const atCommit of [2, 3]) {
      for (const kept of [true, false]) {
        const beneath = memoryRecords()
        const store = dyingRecords(beneath, { atCommit, kept })
        const room = await begin(await deviceOn(store, 'removing'), samsWords)
        await room.append(entries(3))
        await expect(room.remove()).rejects.toMatchObject({ reason: 'not-kept' })
        const again = await (await deviceOn(beneath, 'after')).unlock(samsWords)
        const found = again.ok ? (await all(again.value)).length : again.error
        expect(found).toBe(atCommit === 2 && !kept ? 3 : 'no-room-opens')
      }
    }
  })
})

const named = new Set(['record-missing', 'record-broken', 'chain-broken', 'newer-version', 'weak-setting'])

/** Opens and reads everything; says what came of it. */
const outcome = async (store: RecordStore): Promise<string> => {
  try {
    const opened = await (await deviceOn(store, 'after the damage')).unlock(samsWords)
    if (!opened.ok) return opened.error
    return `${(await all(opened.value)).length} events`
  } catch (fault) {
    return fault instanceof VaultFault ? fault.reason : String(fault)
  }
}

describe('records that somebody damaged', () => {
  const damaged = async () => {
    const store = memoryRecords()
    const room = await begin(await deviceOn(store, 'before the damage'), samsWords)
    await room.append(entries(520))
    return { store, keys: (await store.keys('')).toSorted() }
  }

  test('[RM4] flipped, cut, emptied, lost or exchanged: it is named, and never read as something else', async () => {
    const { store, keys } = await damaged()
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...keys),
        fc.constantFrom(...keys),
        fc.nat(),
        fc.constantFrom('flip', 'cut', 'empty', 'lose', 'exchange'),
        async (key, other, at, how) => {
          const was = (await store.get(key)) ?? new Uint8Array()
          const instead = (await store.get(other)) ?? new Uint8Array()
          fc.pre(how !== 'exchange' || key !== other)
          const damage = {
            flip: { put: key, value: was.with((at >> 3) % was.length, (was[(at >> 3) % was.length] ?? 0) ^ (1 << (at & 7))) },
            cut: { put: key, value: was.slice(0, at % was.length) },
            empty: { put: key, value: new Uint8Array() },
            lose: { remove: key },
            exchange: { put: key, value: instead },
          }[how]
          await store.commit([damage])
          const said = await outcome(store)
          await store.commit([{ put: key, value: was }])
          // The device record is all that is not under a seal: a slot that is not ours, or the marks, may be flipped unseen.
          const harmless = key === 'device' && (said === 'no-room-opens' || (how === 'flip' && said === '520 events'))
          expect(harmless || named.has(said), said).toBe(true)
        },
      ),
      { numRuns: 150 },
    )
  })
})
