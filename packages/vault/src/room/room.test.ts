import { describe, expect, test } from 'vitest'
import { VaultFault } from '../fault.ts'
import { memoryRecords } from '../store/memory.ts'
import { failingOnce } from '../store/dying.ts'
import { all, begin, deviceOn, entries, entry, samsWords, unlock } from './story.ts'

const samBegins = async () => {
  const store = memoryRecords()
  const device = await deviceOn(store, 'Sam begins')
  return { store, device, room: await begin(device, samsWords) }
}

const reasonOf = async (act: () => Promise<unknown>): Promise<string> => {
  try {
    await act()
    return 'none'
  } catch (fault) {
    return fault instanceof VaultFault ? fault.reason : String(fault)
  }
}

describe('a room', () => {
  test('[RM1] Sam writes single lines and long runs, and finds all of it again', async () => {
    const { store, room } = await samBegins()
    const written = []
    for (let i = 0; i < 300; i++) written.push(...(await room.append([entry(`line ${i}`)])))
    written.push(...(await room.append(entries(700))))
    expect(await all(room)).toEqual(written)
    expect(written.map(({ seq }) => seq)).toEqual(Array.from({ length: 1000 }, (_, i) => i))
    expect(written.map(({ lamport }) => lamport)).toEqual(Array.from({ length: 1000 }, (_, i) => i + 1))
    room.lock()
    expect(await all(await unlock(await deviceOn(store, 'next day'), samsWords))).toEqual(written)
  })

  test('[RM1] what is told at writing is what is read later, also where a text was half a letter', async () => {
    const { room } = await samBegins()
    const [told] = await room.append([entry('half \ud83d')])
    expect(told?.payload).toEqual({ text: 'half \ufffd' })
    expect(await all(room)).toEqual([told])
  })

  test('[RM1] reading may begin anywhere', async () => {
    const { room } = await samBegins()
    const written = await room.append(entries(600))
    for (const from of [0, 1, 255, 256, 257, 511, 512, 599, 600, 700]) expect(await all(room, from)).toEqual(written.slice(from))
  })

  test('[RM1] what is appended while reading is read, too', async () => {
    const { room } = await samBegins()
    await room.append(entries(300))
    const read = []
    for await (const batch of room.read()) {
      read.push(...batch)
      if (read.length === 256) await room.append(entries(300, 300))
    }
    expect(read).toEqual(await all(room))
    expect(read).toHaveLength(600)
  })

  test('[RM2] a batch is kept whole or not at all', async () => {
    const { room } = await samBegins()
    expect(await reasonOf(() => room.append([entry('good'), entry('x'.repeat(70_000))]))).toBe('too-large')
    expect(await reasonOf(() => room.append([entry('good'), { ...entry('bad'), payload: undefined }]))).toBe('not-storable')
    expect(await reasonOf(() => room.append([{ ...entry('bad'), type: 'No Such Type' }]))).toBe('not-storable')
    expect(await all(room)).toEqual([])
    expect(await room.append([])).toEqual([])
  })

  test('[RM2] acts that come at once are kept one after the other', async () => {
    const { room } = await samBegins()
    const written = await Promise.all(entries(40).map(one => room.append([one])))
    expect(await all(room)).toEqual(written.flat())
  })

  test('[RM3] a commit that failed and was kept all the same counts; one that was not kept can be tried again', async () => {
    for (const kept of [true, false]) {
      const beneath = memoryRecords()
      const room = await begin(await deviceOn(failingOnce(beneath, { atCommit: 2, kept }), `failing, ${kept}`), samsWords)
      await room.append([entry('first')])
      expect(await reasonOf(() => room.append([entry('second')]))).toBe(kept ? 'none' : 'not-kept')
      await room.append([entry('third')])
      expect((await all(room)).map(({ payload }) => payload)).toEqual([
        { text: 'first' },
        ...(kept ? [{ text: 'second' }] : []),
        { text: 'third' },
      ])
      expect((await room.audit()).ok).toBe(true)
    }
  })

  test('[RM5] of two tabs that opened the same room the second to write is refused, and nothing is lost', async () => {
    const { store, room } = await samBegins()
    const other = await unlock(await deviceOn(store, 'the other tab'), samsWords)
    const written = await room.append([entry('in the first tab')])
    expect(await reasonOf(() => other.append([entry('in the second tab')]))).toBe('another-writer')
    expect(await all(room)).toEqual(written)
  })

  test('[RM6] once locked it neither reads nor writes, also in the middle of reading', async () => {
    const { room } = await samBegins()
    await room.append(entries(600))
    const reading = room.read()[Symbol.asyncIterator]()
    await reading.next()
    room.lock()
    expect(await reasonOf(() => reading.next())).toBe('locked')
    for (const act of [
      () => all(room),
      () => room.append([entry('late')]),
      () => room.audit(),
      () => room.lastAudit(),
      () => room.snapshot(),
      () => room.keepSnapshot({ next: 0, bytes: new Uint8Array() }),
      () => room.remove(),
    ]) {
      expect(await reasonOf(act)).toBe('locked')
    }
  })

  test('[RM7] a snapshot comes back; a broken one, or one from the future, counts as none', async () => {
    const { store, room } = await samBegins()
    expect(await room.snapshot()).toBeUndefined()
    await room.append(entries(10))
    const before = new Set(await store.keys(''))
    await room.keepSnapshot({ next: 10, bytes: Uint8Array.of(1, 2, 3) })
    expect(await room.snapshot()).toEqual({ next: 10, bytes: Uint8Array.of(1, 2, 3) })
    const [key = ''] = (await store.keys('')).filter(one => !before.has(one))
    const sealed = (await store.get(key)) ?? new Uint8Array()
    await store.commit([{ put: key, value: sealed.with(30, (sealed[30] ?? 0) ^ 1) }])
    expect(await room.snapshot()).toBeUndefined()
    await room.keepSnapshot({ next: 11, bytes: Uint8Array.of(1) })
    expect(await room.snapshot()).toBeUndefined()
  })

  test('[RM8] a full segment takes the place of its 256 rows', async () => {
    const { store, room } = await samBegins()
    const rest = (await store.keys('')).length
    await room.append(entries(255))
    expect(await store.keys('')).toHaveLength(rest + 255)
    await room.append(entries(1))
    expect(await store.keys('')).toHaveLength(rest + 1)
    await room.append(entries(1000))
    expect(await store.keys('')).toHaveLength(rest + Math.floor(1256 / 256) + (1256 % 256))
  })

  test('[RM9] an audit verifies everything again', async () => {
    const { room } = await samBegins()
    expect(await room.audit()).toEqual({ ok: true, value: { events: 0 } })
    await room.append(entries(600))
    expect(await room.audit()).toEqual({ ok: true, value: { events: 600 } })
  })

  test('[RM9] when everything held is remembered, and goes with the room', async () => {
    const { store, device, room } = await samBegins()
    const before = new Set(await store.keys(''))
    await room.append(entries(2))
    await room.audit()
    expect(await room.lastAudit()).toBeUndefined()
    await room.audit(1_790_000_000_000)
    room.lock()
    const again = await unlock(device, samsWords)
    expect(await again.lastAudit()).toBe(1_790_000_000_000)
    await again.remove()
    expect((await store.keys('')).filter(key => !before.has(key))).toEqual([])
  })
})
