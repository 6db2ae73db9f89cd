import fc from 'fast-check'
import { afterEach, describe, expect, test } from 'vitest'
import type { Entry, RelayStore } from './port.ts'

const id = (n: number): Uint8Array => new Uint8Array(32).fill(n)
const [robin, sam, space, other] = [id(1), id(2), id(100), id(101)]
/** Event `seq` of a lane whose events hash to lane ‖ seq (‖ branch); real hashes are the sender's business. */
const hashOf = (lane: Uint8Array, seq: number, branch = 0): Uint8Array =>
  Uint8Array.from([...lane.subarray(0, 28), 0, branch, seq >> 8, seq & 255])
const entry = (lane: Uint8Array, seq: number, more: Partial<Entry> & { branch?: number } = {}): Entry => {
  const { branch = 0, ...fields } = more
  const of = fields.space ?? space
  const prev = seq === 0 ? of : hashOf(lane, seq - 1)
  return {
    space: of,
    lane,
    seq,
    prev,
    hash: hashOf(lane, seq, branch),
    header: new Uint8Array(170).fill(seq),
    body: new Uint8Array(300).fill(seq),
    kind: 1,
    signature: undefined,
    ...fields,
  }
}
const run = (lane: Uint8Array, from: number, to: number): Entry[] => Array.from({ length: to - from + 1 }, (_, i) => entry(lane, from + i))
const all = { events: 1000, bytes: 1 << 30 }

/** The behaviour of every relay store. `open` gives an empty one; `reopen` the same data after a restart, where there is such a thing. */
export const relayStoreContract = (
  name: string,
  open: () => Promise<RelayStore>,
  reopen?: (store: RelayStore) => Promise<RelayStore>,
): void => {
  describe(`relay store: ${name}`, () => {
    const opened: RelayStore[] = []
    const fresh = async (): Promise<RelayStore> => {
      const store = await open()
      opened.push(store)
      return store
    }
    afterEach(async () => {
      for (const store of opened.splice(0)) await store.close()
    })

    test('[ST1] what Robin pushes is acknowledged once it is kept, and comes back in order', async () => {
      const store = await fresh()
      expect((await store.append(run(robin, 0, 4))).map(a => a.kind)).toEqual(Array(5).fill('ack'))
      const page = await store.page(space, 0, all)
      expect(page.map(e => [e.place, e.seq])).toEqual([
        [1, 0],
        [2, 1],
        [3, 2],
        [4, 3],
        [5, 4],
      ])
      expect(page[3]).toMatchObject({
        body: new Uint8Array(300).fill(3),
        header: new Uint8Array(170).fill(3),
        lane: robin,
        hash: hashOf(robin, 3),
      })
    })

    test('[ST1] whatever the bytes are, all of them come back, also where a body or a head is missing', async () => {
      const bytes = (minLength: number, maxLength: number) => fc.uint8Array({ minLength, maxLength })
      const said = fc.record({ header: bytes(170, 170), body: fc.option(bytes(1, 900)), signature: fc.option(bytes(64, 64)) })
      await fc.assert(
        fc.asyncProperty(fc.array(said, { minLength: 1, maxLength: 6 }), bytes(32, 32), async (all, lane) => {
          const store = await fresh()
          const entries = all.map(({ header, body, signature }, seq) =>
            entry(lane, seq, { header, body: body ?? undefined, signature: signature ?? undefined }),
          )
          await store.append(entries)
          const kept = entries.map(({ prev: _prev, ...rest }, i) => ({ ...rest, place: i + 1 }))
          expect(await store.page(space, 0, { events: 6, bytes: 1 << 20 })).toEqual(kept)
          expect(await store.lane(space, lane, 0, { events: 6, bytes: 1 << 20 })).toEqual(kept)
        }),
        { numRuns: 20 },
      )
    })

    test('[ST2] the same event again is acknowledged again and kept once', async () => {
      const store = await fresh()
      await store.append(run(robin, 0, 2))
      expect(await store.append(run(robin, 1, 3))).toEqual([1, 2, 3].map(seq => ({ kind: 'ack', seq, hash: hashOf(robin, seq) })))
      expect(await store.page(space, 0, all)).toHaveLength(4)
    })

    test('[ST3] an event that does not follow is a gap that says what is there', async () => {
      const store = await fresh()
      expect(await store.append([entry(robin, 2)])).toEqual([{ kind: 'gap', have: -1 }])
      await store.append(run(robin, 0, 1))
      expect(await store.append([entry(robin, 5)])).toEqual([{ kind: 'gap', have: 1 }])
    })

    test('[ST4] another event in the same place, or after another past, is a fork that names what is kept', async () => {
      const store = await fresh()
      await store.append(run(robin, 0, 2))
      expect(await store.append([entry(robin, 1, { branch: 9 })])).toEqual([{ kind: 'fork', seq: 1, hash: hashOf(robin, 1) }])
      expect(await store.append([entry(robin, 3, { prev: hashOf(robin, 2, 9) })])).toEqual([
        { kind: 'fork', seq: 2, hash: hashOf(robin, 2) },
      ])
      expect(await store.append([entry(sam, 0, { prev: id(7) })])).toEqual([{ kind: 'fork', seq: -1, hash: space }])
      expect(await store.page(space, 0, all)).toHaveLength(3)
    })

    test('[ST5] lanes and spaces do not disturb one another', async () => {
      const store = await fresh()
      await store.append([entry(robin, 0), entry(sam, 0), entry(robin, 0, { space: other }), entry(robin, 1)])
      expect((await store.page(space, 0, all)).map(e => [e.lane[0], e.seq])).toEqual([
        [1, 0],
        [2, 0],
        [1, 1],
      ])
      expect(await store.page(other, 0, all)).toHaveLength(1)
      expect(new Map((await store.heads(space)).map(h => [h.lane[0], h.seq]))).toEqual(
        new Map([
          [1, 1],
          [2, 0],
        ]),
      )
    })

    test('[ST6] pages begin after a place and end at a limit of events or bytes, never empty when more is there', async () => {
      const store = await fresh()
      await store.append(run(robin, 0, 9))
      expect((await store.page(space, 4, { events: 3, bytes: 1 << 30 })).map(e => e.seq)).toEqual([4, 5, 6])
      expect((await store.page(space, 0, { events: 100, bytes: 1 })).map(e => e.seq)).toEqual([0])
      expect(await store.page(space, 10, all)).toEqual([])
      expect(await store.hashAt(space, 4)).toEqual(hashOf(robin, 3))
      expect(await store.hashAt(space, 99)).toBeUndefined()
    })

    test('[ST7] a dropped body leaves its header, and comes back to nobody', async () => {
      const store = await fresh()
      await store.append(run(robin, 0, 2))
      await store.dropBody(space, robin, 1)
      await store.dropBody(space, sam, 1)
      expect((await store.page(space, 0, all)).map(e => e.body?.length)).toEqual([300, undefined, 300])
      expect(await store.append([entry(robin, 1)])).toMatchObject([{ kind: 'ack' }])
      expect((await store.page(space, 0, all))[1]?.body).toBeUndefined()
      await store.append([entry(sam, 0), entry(sam, 1)])
      expect((await store.page(space, 0, all)).map(e => e.body?.length)).toEqual([300, undefined, 300, 300, undefined])
      const weighed = new Map((await store.heads(space)).map(({ lane, bytes }) => [lane[0], bytes]))
      expect(weighed).toEqual(
        new Map([
          [1, 3 * 170 + 600],
          [2, 2 * 170 + 300],
        ]),
      )
    })

    test('[ST7] what says who came and went cannot be dropped', async () => {
      const store = await fresh()
      await store.append([entry(robin, 0, { kind: 3 })])
      await store.dropBody(space, robin, 0)
      await store.dropBody(space, robin, 1)
      await store.append([entry(robin, 1, { kind: 4 })])
      expect((await store.facts(space)).map(e => e.body?.length)).toEqual([300, 300])
    })

    test('[ST7] a body that a device left out is taken from the next that brings it', async () => {
      const store = await fresh()
      await store.append([entry(robin, 0, { body: undefined }), entry(robin, 1)])
      expect(await store.append([entry(robin, 0), entry(robin, 1, { signature: id(9) })])).toMatchObject([{ kind: 'ack' }, { kind: 'ack' }])
      expect((await store.page(space, 0, all)).map(e => [e.body?.length, e.signature?.[0]])).toEqual([
        [300, undefined],
        [300, 9],
      ])
      expect(await store.heads(space)).toMatchObject([{ bytes: 2 * 470 }])
    })

    test('[ST8] a purged space is gone whole, and others stay', async () => {
      const store = await fresh()
      await store.append([...run(robin, 0, 2), entry(robin, 0, { space: other })])
      await store.found(space, id(5))
      await store.settle(robin, space)
      await store.purge(space)
      await store.found(space, id(5))
      expect(await store.founding(space)).toEqual(new Uint8Array())
      expect(await store.spaceOf(robin)).toBeUndefined()
      expect(await store.page(space, 0, all)).toEqual([])
      expect(await store.heads(space)).toEqual([])
      expect(await store.page(other, 0, all)).toHaveLength(1)
    })

    test('[ST9] sixteen devices at once: no acknowledged event is lost and every lane is whole', async () => {
      const store = await fresh()
      const lanes = Array.from({ length: 16 }, (_, i) => id(10 + i))
      await Promise.all(
        lanes.map(async lane => {
          for (const e of run(lane, 0, 49)) await store.append([e])
        }),
      )
      const page = await store.page(space, 0, { events: 2000, bytes: 1 << 30 })
      expect(page.map(e => e.place)).toEqual(Array.from({ length: 800 }, (_, i) => i + 1))
      for (const lane of lanes)
        expect(page.filter(e => e.lane[0] === lane[0]).map(e => e.seq)).toEqual(Array.from({ length: 50 }, (_, i) => i))
    })

    test('[ST11] the founding record stays the first, and a lane is found where it was let in', async () => {
      const store = await fresh()
      await store.found(space, id(5))
      await store.found(space, id(6))
      expect(await store.founding(space)).toEqual(id(5))
      expect(await store.founding(other)).toBeUndefined()
      await store.settle(sam, space)
      expect(await store.spaceOf(sam)).toEqual(space)
      expect(await store.spaceOf(robin)).toBeUndefined()
      expect((await store.instance()).length).toBe(32)
    })

    test('[ST12] who came, was closed or left is told apart from what was said, and a lane by itself', async () => {
      const store = await fresh()
      await store.append([
        entry(robin, 0),
        entry(robin, 1, { kind: 3 }),
        entry(sam, 0, { kind: 4 }),
        entry(robin, 2, { kind: 5 }),
        entry(sam, 1, { kind: 6 }),
      ])
      expect((await store.facts(space)).map(e => [e.lane[0], e.kind])).toEqual([
        [1, 3],
        [2, 4],
        [2, 6],
      ])
      expect((await store.lane(space, robin, 1, all)).map(e => e.seq)).toEqual([1, 2])
      expect((await store.lane(space, robin, 0, { events: 9, bytes: 1 })).map(e => e.seq)).toEqual([0])
      expect(await store.lane(space, robin, 3, all)).toEqual([])
    })

    test('[ST14] the newest place of many spaces is told at once; of an empty one there is none', async () => {
      const store = await fresh()
      await store.append([...run(robin, 0, 2), entry(robin, 0, { space: other })])
      const named = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex')
      expect(await store.newest([space, other, id(102)])).toEqual(
        new Map([
          [named(space), 3],
          [named(other), 1],
        ]),
      )
      expect(await store.newest([])).toEqual(new Map())
    })

    test('[ST13] a mailbox keeps letters for their time, replaces none, and is never overfull', async () => {
      const store = await fresh()
      const put = (index: number, length: number) => store.putLetter(id(7), { index, letter: new Uint8Array(length).fill(index) }, 1000, 50)
      expect([await put(1, 20), await put(0, 20), await put(1, 20), await put(1, 21), await put(2, 11), await put(2, 10)]).toEqual([
        'kept',
        'kept',
        'kept',
        'taken',
        'full',
        'kept',
      ])
      expect((await store.letters(id(7), 999)).map(({ index, letter }) => [index, letter.length])).toEqual([
        [0, 20],
        [1, 20],
        [2, 10],
      ])
      expect(await store.letters(id(8), 0)).toEqual([])
      expect(await store.letters(id(7), 1000)).toEqual([])
      await store.sweep(1000)
      expect(await store.letters(id(7), 0)).toEqual([])
      expect(await put(1, 21)).toBe('kept')
    })

    test.skipIf(!reopen)('[ST10] what was acknowledged is there after a restart (in memory there is no after)', async () => {
      let store = await open()
      await store.append(run(robin, 0, 20))
      const instance = await store.instance()
      store = (await reopen?.(store)) ?? store
      opened.push(store)
      expect(await store.instance()).toEqual(instance)
      expect(await store.page(space, 0, all)).toHaveLength(21)
      expect(await store.append([entry(robin, 21)])).toMatchObject([{ kind: 'ack' }])
    })
  })
}
