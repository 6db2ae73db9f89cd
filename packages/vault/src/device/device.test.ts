import { describe, expect, test } from 'vitest'
import { loadSuite, type Argon } from '../crypto/suite.ts'
import { seeded } from '../crypto/twin/seeded.ts'
import { VaultFault } from '../fault.ts'
import { all, begin, cheap, deviceOn, entries, entry, robinsWords, samsWords, unlock } from '../room/story.ts'
import { memoryRecords } from '../store/memory.ts'
import { openDevice } from '../index.ts'
import { deviceOver } from './device.ts'
import { decodeDevice, encodeDevice, newDevice } from './slots.ts'
import { ARGON_FLOOR, calibrate } from './stretch.ts'

const others = [
  'seven quiet boats at dusk',
  'a lantern under the stairs',
  'pears, thread and old snow',
  'nine gulls over Howth',
  'bread cools on the sill',
  'the clock hid its hands',
  'wool, salt, copper, fern',
  'who painted that blue gate',
]

describe('a device', () => {
  test('[DV1] the setting is measured once, and never weaker than 64 MiB and 3 passes', async () => {
    const suite = await loadSuite()
    const asked: Argon[] = []
    const counting = {
      ...suite,
      stretch: (...[passphrase, salt, argon]: Parameters<typeof suite.stretch>) => (
        asked.push(argon),
        suite.stretch(passphrase, salt, cheap)
      ),
    }
    let time = 0
    const passesWhen = (ms: number) => calibrate(counting, () => (time += ms)).passes
    expect([passesWhen(3000), passesWhen(1000), passesWhen(300), passesWhen(1)]).toEqual([3, 3, 10, 20])
    expect(new Set(asked)).toEqual(new Set([ARGON_FLOOR]))
    expect(ARGON_FLOOR).toEqual({ memoryKiB: 65_536, passes: 3 })
  })

  test('[DV1] a stored setting that somebody made weaker is refused', async () => {
    const store = memoryRecords()
    await begin(await deviceOn(store, 'Sam'), samsWords)
    await expect((await openDevice(store)).unlock(samsWords)).rejects.toMatchObject({
      reason: 'weak-setting',
    } satisfies Partial<VaultFault>)
  })

  test('[DV2] the wrong passphrase and no room at all get the same answer for the same work', async () => {
    const suite = await loadSuite(seeded('counting'))
    const count = { stretched: 0, opened: 0 }
    const counting = {
      ...suite,
      stretch: (...args: Parameters<typeof suite.stretch>) => ((count.stretched += 1), suite.stretch(...args)),
      open: (...args: Parameters<typeof suite.open>) => ((count.opened += 1), suite.open(...args)),
    }
    const store = memoryRecords()
    await begin(await deviceOn(store, 'Sam'), samsWords)
    expect(await deviceOver({ store, suite: counting, now: () => 0, argon: cheap }).unlock('not the right one')).toEqual({
      ok: false,
      error: 'no-room-opens',
    })
    expect(count).toEqual({ stretched: 1, opened: 8 })
    expect(await deviceOver({ store: memoryRecords(), suite: counting, now: () => 0, argon: cheap }).unlock('not the right one')).toEqual({
      ok: false,
      error: 'no-room-opens',
    })
    expect(count.stretched).toBe(2)
  })

  test('[DV2] eight slots of one size, whoever has begun', async () => {
    const store = memoryRecords()
    const device = await deviceOn(store, 'Sam and Robin')
    await begin(device, samsWords)
    const one = await store.get('device')
    await begin(device, robinsWords)
    expect((await store.get('device'))?.length).toBe(one?.length)
    const { slots } = decodeDevice(one ?? new Uint8Array())
    expect(new Set(slots.map(slot => slot.length))).toEqual(new Set([72]))
  })

  test('[DV3] a passphrase that opens a room here is refused like a weak one; nothing changes', async () => {
    const store = memoryRecords()
    const device = await deviceOn(store, 'Sam')
    const room = await begin(device, samsWords)
    await room.append(entries(3))
    const before = await store.get('device')
    expect(await device.begin(`  ${samsWords} `)).toEqual({ ok: false, error: 'passphrase-common' })
    expect(await device.begin('correct horse battery staple')).toEqual({ ok: false, error: 'passphrase-common' })
    expect(await store.get('device')).toEqual(before)
    expect(await all(await unlock(device, samsWords))).toHaveLength(3)
  })

  test('[DV4] however many begin, nobody loses a room; a full device says so', async () => {
    for (let seed = 0; seed < 12; seed++) {
      const store = memoryRecords()
      const device = await deviceOn(store, `full ${seed}`)
      const began: string[] = []
      let refused = ''
      for (const words of [samsWords, robinsWords, ...others]) {
        const begun = await device.begin(words)
        if (begun.ok) began.push(words)
        else refused = begun.error
        for (const earlier of began) expect((await device.unlock(earlier)).ok).toBe(true)
      }
      expect(began.length).toBeGreaterThanOrEqual(4)
      expect(began.length).toBeLessThanOrEqual(8)
      expect(refused).toBe('device-full')
    }
  })

  test('[DV4] the marks do not say how many have begun: devices start with none to four set', async () => {
    const suite = await loadSuite(seeded('decoys'))
    const set = Array.from({ length: 200 }, () => newDevice(suite, cheap).taken.toString(2).replaceAll('0', '').length)
    expect(new Set(set)).toEqual(new Set([0, 1, 2, 3, 4]))
  })

  test('[DV5] Sam removes a room: it opens no more, its records are gone, Robin notices nothing', async () => {
    const store = memoryRecords()
    const device = await deviceOn(store, 'Sam and Robin')
    const robin = await begin(device, robinsWords)
    const written = await robin.append(entries(300))
    const robins = (await store.keys('')).toSorted()
    const sam = await begin(device, samsWords)
    await sam.append(entries(300))
    await sam.keepSnapshot({ next: 300, bytes: new Uint8Array(9) })
    await sam.remove()
    expect((await store.keys('')).toSorted()).toEqual(robins)
    expect(await device.unlock(samsWords)).toEqual({ ok: false, error: 'no-room-opens' })
    expect(await all(await unlock(device, robinsWords))).toEqual(written)
    expect((await device.begin(samsWords)).ok).toBe(true)
  })

  test('[DV9] Sam chooses another passphrase: it opens the same room, the old one opens nothing, Robin notices nothing', async () => {
    const store = memoryRecords()
    const device = await deviceOn(store, 'Sam and Robin')
    const robin = await begin(device, robinsWords)
    const room = await begin(device, samsWords)
    const written = [...(await room.append(entries(3)))]
    expect(await room.changePassphrase(samsWords, 'short')).toEqual({ ok: false, error: 'passphrase-short' })
    expect(await room.changePassphrase(samsWords, robinsWords)).toEqual({ ok: false, error: 'passphrase-common' })
    expect(await room.changePassphrase(samsWords, 'seven quiet boats at dusk')).toEqual({ ok: true, value: undefined })
    written.push(...(await room.append(entries(1))))
    expect(await device.unlock(samsWords)).toEqual({ ok: false, error: 'no-room-opens' })
    expect(await all(await unlock(device, 'seven quiet boats at dusk'))).toEqual(written)
    expect((await unlock(device, robinsWords)).space).toBe(robin.space)
  })

  test('[DV9] Robin has Sam’s open room in hand and does not know Sam’s passphrase: Sam is not shut out', async () => {
    const store = memoryRecords()
    const device = await deviceOn(store, 'Sam and Robin')
    await begin(device, robinsWords)
    const room = await begin(device, samsWords)
    const written = await room.append(entries(3))
    const before = await store.get('device')
    for (const guess of ['', 'not the right one', robinsWords])
      expect(await room.changePassphrase(guess, 'seven quiet boats at dusk')).toEqual({ ok: false, error: 'passphrase-before' })
    expect(await store.get('device')).toEqual(before)
    expect(await device.unlock('seven quiet boats at dusk')).toEqual({ ok: false, error: 'no-room-opens' })
    expect(await all(await unlock(device, samsWords))).toEqual(written)
  })

  test('[DV9] a passphrase that was not taken leaves no key behind: neither this room’s, nor one of somebody else’s', async () => {
    const suite = await loadSuite(seeded('refused'))
    const keys: Uint8Array[] = []
    const watched = {
      ...suite,
      open: (...sealed: Parameters<typeof suite.open>) => {
        const opened = suite.open(...sealed)
        if (opened?.length === 32 && new TextDecoder().decode(sealed[2]).startsWith('dropwise:slot')) keys.push(opened)
        return opened
      },
    }
    const device = deviceOver({ store: memoryRecords(), suite: watched, now: () => 0, argon: cheap })
    await begin(device, robinsWords)
    const room = await begin(device, samsWords)
    expect(await room.changePassphrase('not the right one', 'seven quiet boats at dusk')).toMatchObject({ error: 'passphrase-before' })
    expect(await room.changePassphrase(samsWords, robinsWords)).toMatchObject({ error: 'passphrase-common' })
    expect(await device.begin(robinsWords)).toMatchObject({ error: 'passphrase-common' })
    expect(keys).toHaveLength(3)
    expect(keys.every(key => key.every(byte => byte === 0))).toBe(true)
  })

  test('[DV9] a room that is locked while the passphrase changes is not lost', async () => {
    const store = memoryRecords()
    const device = await deviceOn(store, 'Sam')
    const room = await begin(device, samsWords)
    const written = await room.append(entries(3))
    const changing = room.changePassphrase(samsWords, 'seven quiet boats at dusk')
    await Promise.resolve()
    await Promise.resolve()
    room.lock()
    const changed = await changing.then(
      ({ ok }) => ok,
      () => false,
    )
    expect(await all(await unlock(device, changed ? 'seven quiet boats at dusk' : samsWords))).toEqual(written)
  })

  test('[DV4] of two tabs that begin at once one is refused, and no room is lost', async () => {
    const store = memoryRecords()
    const [one, other] = [await deviceOn(store, 'one tab'), await deviceOn(store, 'other tab')]
    const begun = await Promise.allSettled([begin(one, samsWords), begin(other, robinsWords)])
    expect(begun.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
    expect(begun.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { reason: 'another-writer' } })
  })

  test('[DV6] [S42] everything on the device goes', async () => {
    const store = memoryRecords()
    const device = await deviceOn(store, 'Sam and Robin')
    await (await begin(device, samsWords)).append(entries(5))
    await begin(device, robinsWords)
    await device.removeEverything()
    expect(await store.keys('')).toEqual([])
    expect(await device.hasRooms()).toBe(false)
  })

  test('[DV7] two rooms on one device share no key, no record and no name, and nothing plain lies there', async () => {
    const store = memoryRecords()
    const device = await openDevice(store, { argon: cheap })
    const sam = await begin(device, samsWords)
    const robin = await begin(device, robinsWords)
    await sam.append([entry('a canary sang at four'), ...entries(300)])
    await robin.append([entry('a canary sang at four'), ...entries(300)])
    await sam.keepSnapshot({ next: 301, bytes: new TextEncoder().encode('a canary sang at four') })
    expect(sam.space).not.toBe(robin.space)
    const values = await Promise.all(
      (await store.keys('')).map(async key => `${key} ${Buffer.from((await store.get(key)) ?? []).toString('latin1')}`),
    )
    for (const word of [
      'canary',
      'journal',
      'Dublin',
      'marble',
      sam.space,
      sam.lane,
      robin.space,
      Buffer.from(sam.lane, 'hex').toString('latin1'),
    ]) {
      expect(values.some(value => value.includes(word))).toBe(false)
    }
  })

  test('[DV8] it says whether anybody has begun, and nothing more', async () => {
    const store = memoryRecords()
    const device = await deviceOn(store, 'Sam')
    expect(await device.hasRooms()).toBe(false)
    const room = await begin(device, samsWords)
    expect(await device.hasRooms()).toBe(true)
    await room.remove()
    expect(await device.hasRooms()).toBe(true)
  })

  test('[DV2] the record reads back, and a broken or newer one is named', async () => {
    const suite = await loadSuite(seeded('record'))
    const device = newDevice(suite, cheap)
    const bytes = encodeDevice(device)
    expect(decodeDevice(bytes)).toEqual(device)
    expect(() => decodeDevice(bytes.slice(1))).toThrow(VaultFault)
    expect(() => decodeDevice(bytes.with(0, 2))).toThrow('newer-version')
    expect(() => decodeDevice(bytes.with(2, 255))).toThrow('record-broken')
    expect(() => decodeDevice(bytes.slice(0, -1))).toThrow('record-broken')
  })
})
