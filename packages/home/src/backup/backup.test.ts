import { describe, expect, test } from 'vitest'
import { openWorld, scriptedClock, type World } from '../world/world.ts'
import { decodeBackup, encodeBackup, gatherBackup } from './backup.ts'
import { scrambled } from '../memory-log.ts'
import { openBackupHome } from './open-backup.ts'

/** Robin writes a page, makes a promise, and gives Sam one line that is corrected later. */
const lived = async (): Promise<World> => {
  const world = await openWorld('2025-09-21T09:00')
  await world.robin.act('person/introduced', { side: 'wayward', myName: 'Robin', otherName: 'Sam', country: 'IE' })
  await world.robin.act('dig/begun', { dig: 'd', assurance: 'I no longer travel.' })
  await world.robin.act('journal/written', { text: 'It rained. “Two”, I said.\n\nIt was five.', kind: 'entry' })
  await world.robin.act('promise/made', { promise: 'p', text: 'Home by half past six.', when: { kind: 'once', day: '2025-09-22' } })
  await world.robin.act('origin/noted', { thing: 'p', is: 'promise', from: 'dig', of: 'd' })
  await world.robin.act('account/outline-written', { text: 'From March to May.' })
  await world.robin.act('giving/given', { item: 'g', kind: 'told-first', text: 'It was two times.' })
  await world.sam.act('journal/written', { text: 'Nobody reads this.', kind: 'entry' })
  return world
}
const gathered = async ({ logs, clock }: World) => gatherBackup(logs.robin, [logs.shared.first], clock.now())

describe('a backup', () => {
  test('[BK1] holds everything that Robin has, and opens to the same views', async () => {
    const world = await lived()
    const read = decodeBackup(encodeBackup(await gathered(world)))
    if (!read.ok) throw new Error(read.error)
    const opened = await openBackupHome(read.value, scriptedClock('2025-09-21T09:00'), (_, text) => scrambled(text))
    for (const name of ['journal', 'promises', 'person', 'sharedList', 'today', 'account'] as const)
      expect(opened.view(name, {})).toEqual(world.robin.view(name, {}))
    expect(opened.view('origin', { id: 'p' }).from).toMatchObject({ is: 'dig', words: 'I no longer travel.' })
  })

  test('[BK2] nothing of Sam’s own room is in Robin’s backup', async () => {
    expect(new TextDecoder().decode(encodeBackup(await gathered(await lived())))).not.toContain('Nobody reads this')
  })

  test('[BK7] sheets that both opened are proved from a copy, and what lies between two is read there, not written', async () => {
    const world = await lived()
    const lines = [{ word: 'honesty', stand: 'hold', meaning: 'Before anybody asks.' }] as const
    for (const home of [world.robin, world.sam]) await home.act('side-by-side/seal', { lines: [...lines] })
    world.clock.advance(11 * 60_000)
    for (const home of [world.robin, world.sam, world.robin]) await home.release()
    expect(world.robin.view('side-by-side', {}).stage).toBe('open')
    const read = decodeBackup(encodeBackup(await gathered(world)))
    if (!read.ok) throw new Error(read.error)
    const opened = await openBackupHome(read.value, scriptedClock('2025-09-21T09:00'), (_, text) => scrambled(text))
    expect(opened.view('side-by-side', {})).toEqual(world.robin.view('side-by-side', {}))
    // With another commitment nothing would be proved.
    const unproved = await openBackupHome(read.value, scriptedClock('2025-09-21T09:00'), () => '')
    expect(unproved.view('side-by-side', {}).stage).not.toBe('open')
    expect(await opened.act('giving/given', { kind: 'line', text: 'Into a copy.' })).toEqual({ ok: false, error: 'home/only-read' })
    await opened.release()
  })

  test('[BK5] a sealed answer is not in it', async () => {
    const world = await lived()
    await world.robin.act('decision/sealed', { answer: 'part' })
    expect(new TextDecoder().decode(encodeBackup(await gathered(world)))).not.toMatch(/decision|"part"/u)
  })

  test('[BK5] [H6] nor that one was sealed, sealed over or taken out, nor how many, nor when', async () => {
    const copy = async (seals: boolean) => {
      const world = await lived()
      for (const answer of ['start', 'not-now', 'start', 'part'] as const) {
        if (seals) await world.robin.act('decision/sealed', { answer })
        if (seals && answer === 'start') await world.robin.act('decision/removed', {})
        world.clock.advance(3_600_000)
        await world.robin.act('journal/written', { text: 'An hour later.', kind: 'entry' })
      }
      const { logs, clock } = world
      // In a room each entry also says at which place it lies.
      const placed = async function* placed() {
        for await (const batch of logs.robin.read()) yield batch.map(entry => ({ ...entry, position: entry.seq }))
      }
      const { own, ...rest } = await gatherBackup({ ...logs.robin, read: placed }, [logs.shared.first], clock.now())
      // An entry’s own name is made of its place in these logs in memory; in a room it is a hash.
      return { ...rest, own: own.map(entry => ({ ...entry, id: '' })) }
    }
    expect(await copy(true)).toEqual(await copy(false))
  })

  test('[BK3] what is no backup, is cut, or was made by a newer Dropwise is named, and nothing of it is taken', async () => {
    const bytes = encodeBackup(await gathered(await lived()))
    const json = new TextDecoder().decode(bytes)
    const encoded = (text: string): Uint8Array => new TextEncoder().encode(text)
    expect(decodeBackup(bytes.subarray(0, -2))).toEqual({ ok: false, error: 'backup/not-one' })
    expect(decodeBackup(encoded('[1, 2]'))).toEqual({ ok: false, error: 'backup/not-one' })
    expect(decodeBackup(Uint8Array.of(0xff, 0xfe, 0x00))).toEqual({ ok: false, error: 'backup/not-one' })
    expect(decodeBackup(encoded(json.replace('"version":1', '"version":2')))).toEqual({ ok: false, error: 'backup/newer' })
    expect(decodeBackup(encoded(json.replace('"lamport":1', '"lamport":"1"')))).toEqual({ ok: false, error: 'backup/not-one' })
  })

  test('[BK4] a backup of version 1, as it lies on somebody’s stick, still opens', async () => {
    const read = decodeBackup(new TextEncoder().encode(keptVersion1))
    if (!read.ok) throw new Error(read.error)
    const opened = await openBackupHome(read.value, scriptedClock('2026-11-23T09:00'), (_, text) => scrambled(text))
    expect(opened.view('journal', {}).entries).toMatchObject([{ opening: 'It rained.', begunOn: '2026-11-22' }])
    expect(opened.view('sharedList', {}).theirs).toMatchObject([{ text: 'It was five.', givenOn: '2026-11-22' }])
  })
})

/** Never edited: the first form in which backups were written. */
const keptVersion1 = JSON.stringify({
  dropwise: 'backup',
  version: 1,
  madeAt: 1_795_354_200_000,
  own: [
    {
      id: 'a0',
      space: 'own',
      lane: 'phone',
      seq: 0,
      lamport: 1,
      at: 1_795_354_100_000,
      zone: 'Europe/Dublin',
      type: 'journal/written',
      version: 1,
      payload: { entry: 'j', text: 'It rained.', kind: 'entry' },
    },
  ],
  shared: [
    {
      party: 'second',
      lanes: { robins: 'first' },
      entries: [
        {
          id: 'b0',
          space: 'ours',
          lane: 'robins',
          seq: 0,
          lamport: 1,
          at: 1_795_354_100_000,
          zone: 'Europe/Dublin',
          type: 'giving/given',
          version: 1,
          payload: { item: 'g', kind: 'told-first', text: 'It was five.' },
        },
      ],
    },
  ],
})
