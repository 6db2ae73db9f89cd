import { mkdtemp, readdir, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ViewName, Views } from '@dropwise/home'
import { startRelay, type Relay } from '@dropwise/relay'
import { memoryRecords, openDevice, overWebSocket, type RecordStore } from '@dropwise/vault'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { createHouse, type House } from './house.ts'

const PASSPHRASE = 'lantern harbour quiet seven otter'
const TEN_MINUTES = 600_000
const WEEK = 604_800_000
let relay: Relay
let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'two-'))
  relay = await startRelay({ port: 0, host: '127.0.0.1', data: folder })
})
afterAll(() => relay.close())

const houses: House[] = []
/** Every frame of a story, both ways, and everything kept on the devices. */
let frames: Uint8Array[] = []
let disks: RecordStore[] = []
afterEach(async () => {
  frames = []
  disks = []
  for (const house of houses.splice(0)) await house.lock(undefined)
})

/** One of the two on a device of their own, with a clock that is turned by hand and a line on which time costs nothing. */
const deviceOf = async (myName: string) => {
  let now = Date.UTC(2026, 10, 23, 9)
  let made = 0
  const shown = new Map<number, { value: unknown; wake: () => void }>()
  const house = createHouse({
    device: async () => device,
    clock: { now: () => now, zone: () => 'Europe/London' },
    ids: () => `${myName}${++made}`,
    turn: async () => () => undefined,
    suggest: async () => PASSPHRASE,
    push: (watch, value) => {
      const one = shown.get(watch)
      if (one) one.value = value
      one?.wake()
    },
    relay: {
      connect: heard => {
        const frame = (bytes: Uint8Array): void => {
          frames.push(bytes)
          heard.frame(bytes)
        }
        const wire = overWebSocket(relay.url)({ ...heard, frame })
        const send = (bytes: Uint8Array): void => {
          frames.push(bytes)
          wire.send(bytes)
        }
        return { ...wire, send }
      },
      origin: relay.url,
      spoken: async numbers => numbers.map(String),
      // A quiet line's minutes pass in a moment; what watches over a connection and over filling a room (half a minute) keeps its own time.
      after: (ms, act) => {
        const timer = setTimeout(act, [30_000, 31_000].includes(ms) ? ms : Math.min(ms, 20))
        return () => clearTimeout(timer)
      },
      chance: () => 0,
    },
  })
  const disk = memoryRecords()
  disks.push(disk)
  const device = await openDevice(disk, { argon: { memoryKiB: 64, passes: 1 } })
  houses.push(house)
  let watches = 0
  /** Resolves with a view once it shows what is waited for. */
  const sees = async <N extends ViewName>(name: N, args: Views[N]['args'], holds: (value: Views[N]['value']) => boolean) => {
    const watch = ++watches
    const entry = { value: undefined as unknown, wake: (): void => undefined }
    shown.set(watch, entry)
    const came = new Promise<Views[N]['value']>(resolve => {
      entry.wake = () => {
        const value = entry.value as Views[N]['value']
        if (holds(value)) resolve(value)
      }
    })
    await house.watch({ watch, name, args } as Parameters<House['watch']>[0])
    const value = await came
    await house.unwatch({ watch })
    return value
  }
  const later = async (time = TEN_MINUTES): Promise<void> => {
    now += time
    await house.release(undefined)
  }
  return { house, sees, later }
}

const person = async (side: 'wayward' | 'betrayed', myName: string, otherName: string) => {
  const begun = await deviceOf(myName)
  await begun.house.start(undefined)
  await begun.house.act({ name: 'person/introduced', input: { side, myName, otherName, country: 'GB' } })
  await begun.house.keep({ passphrase: PASSPHRASE })
  return begun
}

const couple = async () => {
  const robin = await person('wayward', 'Robin', 'Sam')
  const sam = await person('betrayed', 'Sam', 'Robin')
  return { robin, sam }
}

/** Sam invites, Robin answers, both look at the words and say that they are the same. */
const join2 = async ({ robin, sam }: Awaited<ReturnType<typeof couple>>) => {
  const invited = await sam.house.meet({})
  if (!invited.ok) throw new Error(invited.error)
  await robin.house.meet({ secret: `http://127.0.0.1/#join=${invited.value}` })
  const [sams, robins] = await Promise.all([sam.house.meetWords(undefined), robin.house.meetWords(undefined)])
  await Promise.all([sam.house.meetAgree(undefined), robin.house.meetAgree(undefined)])
  return { sams, robins }
}

describe('two people', () => {
  test('Sam invites Robin; both see the same words, and what Robin gives comes to Sam after ten minutes', async () => {
    const two = await couple()
    const { sams, robins } = await join2(two)
    expect(sams).toEqual(robins)
    expect(sams).toMatchObject({ ok: true, value: { length: 6 } })

    await two.robin.house.act({ name: 'giving/given', input: { kind: 'told-first', text: 'It was five times.' } })
    await two.robin.later()
    const { theirs } = await two.sam.sees('sharedList', {}, ({ theirs: given }) => given.length > 0)
    expect(theirs).toMatchObject([{ text: 'It was five times.' }])
    expect(await two.sam.house.meet({})).toEqual({ ok: false, error: 'joining/two-already' })
  })

  test('it is all there after both have locked and unlocked', async () => {
    const two = await couple()
    await join2(two)
    await two.robin.house.act({ name: 'giving/given', input: { kind: 'line', text: 'I slept badly, and it is mine to carry.' } })
    await two.robin.later()
    await two.sam.sees('sharedList', {}, ({ theirs }) => theirs.length > 0)
    await two.sam.house.lock(undefined)
    await two.sam.house.unlock({ passphrase: PASSPHRASE })
    expect((await two.sam.sees('sharedList', {}, () => true)).theirs).toMatchObject([{ text: 'I slept badly, and it is mine to carry.' }])
  })

  test('[S13] nothing that either wrote lies plain in a frame, at the relay or on a device', async () => {
    const two = await couple()
    await join2(two)
    await two.robin.house.act({ name: 'journal/written', input: { text: 'zinnia at the lighthouse' } })
    await two.robin.house.act({ name: 'giving/given', input: { kind: 'line', text: 'quagga by the harbour' } })
    await two.robin.later()
    await two.sam.sees('sharedList', {}, ({ theirs }) => theirs.length > 0)
    const files = await Promise.all((await readdir(folder)).map(file => readFile(join(folder, file))))
    const kept = (await Promise.all(disks.map(async disk => Promise.all((await disk.keys('')).map(key => disk.get(key)))))).flat()
    const everything = [...frames, ...files, ...kept.flatMap(bytes => bytes ?? [])].map(bytes => Buffer.from(bytes))
    expect([frames.length > 10, files.length > 0, kept.length > 10]).toEqual([true, true, true])
    const forms = ['zinnia', 'quagga', 'lighthouse', 'harbour', 'Robin', PASSPHRASE, 'giving/given'].flatMap(word => [
      Buffer.from(word),
      Buffer.from(word, 'utf16le'),
      Buffer.from(Buffer.from(word).toString('hex')),
      // However the three bytes of a group fall.
      ...['', 'x', 'xx'].map(before =>
        Buffer.from(
          Buffer.from(before + word)
            .toString('base64')
            .slice(4, -4),
        ),
      ),
    ])
    const found = forms.filter(form => form.length > 3 && everything.some(bytes => bytes.includes(form)))
    expect(found.map(String)).toEqual([])
    // The search would find them where they are plain.
    expect(Buffer.from('a zinnia here').includes(forms[0] ?? '')).toBe(true)
  })

  test('[S23] what Robin withdraws is gone with Sam, and only its mark is there after unlocking', async () => {
    const two = await couple()
    await join2(two)
    await two.robin.house.act({ name: 'giving/given', input: { item: 'l', kind: 'line', text: 'I noticed the rain.' } })
    await two.robin.later()
    await two.sam.sees('sharedList', {}, ({ theirs }) => theirs.length > 0)
    await two.robin.house.act({ name: 'giving/withdrawn', input: { item: 'l' } })
    await two.sam.sees('sharedList', {}, ({ theirs: [only] }) => only?.withdrawnOn !== undefined)
    await two.sam.house.lock(undefined)
    await two.sam.house.unlock({ passphrase: PASSPHRASE })
    expect((await two.sam.sees('sharedList', {}, () => true)).theirs).toMatchObject([{ kind: 'line', withdrawnOn: '2026-11-23' }])
    expect(JSON.stringify(await two.sam.sees('sharedList', {}, () => true))).not.toContain('rain')
  })

  test('[S22] both seal what they hold to, and it opens for both over the relay; taken back, the words are gone with Sam', async () => {
    const two = await couple()
    await join2(two)
    const lines = (meaning: string) => [{ word: 'honesty', stand: 'hold', meaning }] as const
    const seal = (who: 'robin' | 'sam', meaning: string) =>
      two[who].house.act({ name: 'side-by-side/seal', input: { lines: [...lines(meaning)] } })
    expect(await seal('robin', 'Before anybody asks.')).toMatchObject({ ok: true })
    await two.robin.later()
    await seal('sam', 'Nothing left out.')
    // Each opens once the other’s commitment has come over the line: how often a device looks is the worker’s own affair.
    const untilOpen = async (): Promise<void> => {
      for (let turn = 0; turn < 200; turn++) {
        for (const who of ['robin', 'sam'] as const) await two[who].later()
        const seen = await Promise.all(['robin' as const, 'sam' as const].map(who => two[who].sees('side-by-side', {}, () => true)))
        if (seen.every(({ stage }) => stage === 'open')) return
        await new Promise(resolve => setTimeout(resolve, 20))
      }
      throw new Error('it never opened')
    }
    await untilOpen()
    const { meet } = await two.sam.sees('side-by-side', {}, () => true)
    expect(meet).toMatchObject([{ mine: { meaning: 'Nothing left out.' }, theirs: { meaning: 'Before anybody asks.' } }])
    await two.robin.house.act({ name: 'side-by-side/take-back', input: {} })
    const left = await two.sam.sees('side-by-side', {}, ({ theyTookBackOn }) => theyTookBackOn !== undefined)
    expect(JSON.stringify(left)).not.toContain('Before anybody asks')
  })

  test('[H7] Sam leaves; Robin sees the day, both go on alone, and each may join somebody anew', async () => {
    const two = await couple()
    await join2(two)
    await two.robin.house.act({ name: 'giving/given', input: { kind: 'line', text: 'I noticed the rain.' } })
    await two.robin.later()
    await two.sam.sees('sharedList', {}, ({ theirs }) => theirs.length > 0)
    expect(await two.sam.house.act({ name: 'sharing/end', input: {} })).toMatchObject({ ok: true })
    await two.robin.sees('sharing', {}, ({ theyEndedOn }) => theyEndedOn !== undefined)
    await two.sam.house.lock(undefined)
    await two.sam.house.unlock({ passphrase: PASSPHRASE })
    expect(await two.sam.sees('sharing', {}, () => true)).toMatchObject({ joined: true, goesOn: false, iEndedOn: '2026-11-23' })
    expect((await two.sam.sees('sharedList', {}, () => true)).theirs).toMatchObject([{ text: 'I noticed the rain.' }])
    const anew = await join2(two)
    expect(anew.sams).toEqual(anew.robins)
    expect(await two.sam.sees('sharing', {}, () => true)).toEqual({ joined: true, goesOn: true })
  })

  test('[S25] Sam links a tablet: it has everything, writes for Sam, and both devices stand on the list of both', async () => {
    const two = await couple()
    await join2(two)
    await two.sam.house.act({ name: 'journal/written', input: { text: 'The house is quiet tonight.' } })
    await two.robin.house.act({ name: 'giving/given', input: { kind: 'line', text: 'I noticed the rain.' } })
    await two.robin.later()
    await two.sam.sees('sharedList', {}, ({ theirs }) => theirs.length > 0)
    expect(await two.sam.house.devices(undefined)).toMatchObject([{ mine: true }])

    const tablet = await deviceOf('Sam’s tablet')
    const offered = await two.sam.house.link(undefined)
    if (!offered.ok) throw new Error(offered.error)
    const [there, here] = await Promise.all([tablet.house.linkHere({ secret: offered.value }), two.sam.house.linkWords(undefined)])
    expect(there).toEqual(here)
    const kept = tablet.house.linkHereKeep({ passphrase: 'seven otter lantern quiet harbour' })
    expect(await two.sam.house.linkAgree(undefined)).toEqual({ ok: true, value: undefined })
    expect(await kept).toEqual({ ok: true, value: undefined })

    expect(await tablet.sees('person', {}, who => who !== undefined)).toMatchObject({ myName: 'Sam' })
    expect(JSON.stringify(await tablet.sees('journal', {}, () => true))).toContain('The house is quiet tonight.')
    await tablet.sees('sharedList', {}, ({ theirs }) => theirs.length > 0)
    expect(await tablet.house.act({ name: 'journal/written', input: { text: 'Written on the tablet.' } })).toMatchObject({ ok: true })
    await two.sam.sees('journal', {}, pages => JSON.stringify(pages).includes('Written on the tablet.'))
    for (const { house } of [two.sam, tablet]) expect(await house.devices(undefined)).toHaveLength(2)

    const other = (await two.sam.house.devices(undefined)).find(({ mine }) => !mine)
    expect(await two.sam.house.removeDevice({ name: other?.name ?? '' })).toBe(true)
    expect(await two.sam.house.devices(undefined)).toMatchObject([{ mine: true }])
    await two.sam.house.act({ name: 'journal/written', input: { text: 'For this device alone.' } })
    await two.sam.sees('journal', {}, pages => JSON.stringify(pages).includes('For this device alone.'))
    expect(JSON.stringify(await tablet.sees('journal', {}, () => true))).not.toContain('For this device alone.')
  })

  test('[H7] Sam, who has a tablet, leaves; Robin sees the day, and the tablet knows of it', async () => {
    const two = await couple()
    await join2(two)
    const tablet = await deviceOf('Sam’s tablet')
    const offered = await two.sam.house.link(undefined)
    if (!offered.ok) throw new Error(offered.error)
    await Promise.all([tablet.house.linkHere({ secret: offered.value }), two.sam.house.linkWords(undefined)])
    const kept = tablet.house.linkHereKeep({ passphrase: 'seven otter lantern quiet harbour' })
    await two.sam.house.linkAgree(undefined)
    await kept
    expect(await two.sam.house.act({ name: 'sharing/end', input: {} })).toMatchObject({ ok: true })
    await two.robin.sees('sharing', {}, ({ theyEndedOn }) => theyEndedOn !== undefined)
    await tablet.sees('sharing', {}, ({ iEndedOn }) => iEndedOn !== undefined)
  })

  test('[S25] a tablet that was let in before comes into what Sam’s phone joins later', async () => {
    const two = await couple()
    const tablet = await deviceOf('Sam’s tablet')
    const offered = await two.sam.house.link(undefined)
    if (!offered.ok) throw new Error(offered.error)
    await Promise.all([tablet.house.linkHere({ secret: offered.value }), two.sam.house.linkWords(undefined)])
    const kept = tablet.house.linkHereKeep({ passphrase: 'seven otter lantern quiet harbour' })
    expect(await two.sam.house.linkAgree(undefined)).toMatchObject({ ok: true })
    expect(await kept).toMatchObject({ ok: true })
    expect(await tablet.sees('sharing', {}, () => true)).toMatchObject({ joined: false })

    await join2(two)
    await two.robin.house.act({ name: 'giving/given', input: { kind: 'line', text: 'I noticed the rain.' } })
    await two.robin.later()
    await tablet.sees('sharing', {}, ({ joined }) => joined)
    expect((await tablet.sees('sharedList', {}, ({ theirs }) => theirs.length > 0)).theirs).toMatchObject([{ text: 'I noticed the rain.' }])
    await tablet.house.act({ name: 'giving/given', input: { kind: 'line', text: 'I saw the kettle was on.' } })
    await tablet.later()
    expect((await two.robin.sees('sharedList', {}, ({ theirs }) => theirs.length > 0)).theirs).toMatchObject([
      { text: 'I saw the kettle was on.' },
    ])
  })

  test('[S27] Sam’s phone is gone; twelve words bring all of it to another, and the phone is taken out', async () => {
    const two = await couple()
    await join2(two)
    await two.sam.house.act({ name: 'journal/written', input: { text: 'The house is quiet tonight.' } })
    await two.robin.house.act({ name: 'giving/given', input: { kind: 'line', text: 'I noticed the rain.' } })
    await two.robin.later()
    await two.sam.sees('sharedList', {}, ({ theirs }) => theirs.length > 0)
    expect(await two.sam.house.wordsCover(undefined)).toBe('nothing')
    const made = await two.sam.house.wordsMake(undefined)
    if (!made.ok) throw new Error(made.error)
    expect(await two.sam.house.wordsKeep({ words: made.value })).toEqual({ ok: true, value: undefined })
    expect(await two.sam.house.wordsCover(undefined)).toBe('all')
    await two.sam.house.act({ name: 'journal/written', input: { text: 'After the words.' } })

    const phone = await deviceOf('Sam’s new phone')
    expect(await phone.house.recover({ words: 'hello there' })).toEqual({ ok: false, error: 'words/not-twelve' })
    let found = await phone.house.recover({ words: made.value })
    // What was just written is on its way to the relay.
    while (!found.ok && found.error === 'words/no-such-room') found = await phone.house.recover({ words: made.value })
    expect(found).toEqual({ ok: true, value: undefined })
    expect(await phone.house.recoverKeep({ passphrase: 'short', others: 'go' })).toEqual({ ok: false, error: 'passphrase-short' })
    expect(await phone.house.recoverKeep({ passphrase: 'seven otter lantern quiet harbour', others: 'go' })).toMatchObject({ ok: true })
    expect(await phone.sees('person', {}, who => who !== undefined)).toMatchObject({ myName: 'Sam' })
    expect(JSON.stringify(await phone.sees('journal', {}, () => true))).toContain('The house is quiet tonight.')
    await phone.sees('sharedList', {}, ({ theirs }) => theirs.length > 0)
    expect(await phone.house.devices(undefined)).toMatchObject([{ mine: true }])
    expect(await phone.house.wordsCover(undefined)).toBe('all')
  })

  test('[H6] both have sealed a yes for a week: over the weeks their devices find it out, and both are told', async () => {
    const two = await couple()
    await join2(two)
    for (const { house } of [two.robin, two.sam]) {
      await house.act({ name: 'season/deciding-opened', input: {} })
      expect(await house.act({ name: 'decision/sealed', input: { answer: 'start' } })).toMatchObject({ ok: true })
    }
    const place = async (who: typeof two.sam) => (await who.sees('season', {}, () => true)).place
    for (let week = 0; week < 40 && (await place(two.sam)) !== 'agreeing'; week++) {
      for (const who of [two.robin, two.sam]) await who.later(WEEK)
      // What one said this week is on its way to the other.
      await new Promise(resolve => setTimeout(resolve, 60))
    }
    expect([await place(two.robin), await place(two.sam)]).toEqual(['agreeing', 'agreeing'])
    expect(await two.sam.sees('decision', {}, () => true)).toEqual({ sealed: false })
    for (const { house } of [two.robin, two.sam]) await house.act({ name: 'period/say', input: { length: 'six-months' } })
    await two.sam.sees('season', {}, is => is.place === 'together')
    await two.robin.sees('season', {}, is => is.place === 'together')
  })

  test('[S26] by file alone: nothing goes over the relay, and what is given comes in from a file', async () => {
    const two = await couple()
    await join2(two)
    for (const { house } of [two.robin, two.sam]) await house.act({ name: 'settings/chosen', input: { byFile: true } })
    await two.robin.house.act({ name: 'giving/given', input: { kind: 'line', text: 'I noticed the rain.' } })
    await two.robin.later()
    const before = await two.robin.house.parcel(undefined)
    if (!before) throw new Error('nobody joined')
    // What went over a line would have come by now; by file it comes when it is taken in.
    await new Promise(resolve => setTimeout(resolve, 200))
    expect((await two.sam.sees('sharedList', {}, () => true)).theirs).toEqual([])
    expect(await two.sam.house.takeParcel({ file: before })).toEqual({ ok: true, value: 'new' })
    await two.sam.sees('sharedList', {}, ({ theirs }) => theirs.length > 0)
    expect(await two.sam.house.takeParcel({ file: before })).toEqual({ ok: true, value: 'nothing-new' })
    expect(await two.sam.house.takeParcel({ file: before.subarray(1) })).toEqual({ ok: false, error: 'parcel/not-one' })
    // And it stays so after the next unlocking.
    await two.sam.house.lock(undefined)
    await two.sam.house.unlock({ passphrase: PASSPHRASE })
    await two.robin.house.act({ name: 'giving/given', input: { kind: 'line', text: 'And the bread.' } })
    await two.robin.later()
    const later = await two.robin.house.parcel(undefined)
    expect((await two.sam.sees('sharedList', {}, () => true)).theirs).toHaveLength(1)
    expect(later && (await two.sam.house.takeParcel({ file: later }))).toEqual({ ok: true, value: 'new' })
  })

  test('what is no invitation, a room that is not kept, and giving up are each said', async () => {
    const { sam } = await couple()
    expect(await sam.house.meet({ secret: 'hello' })).toEqual({ ok: false, error: 'joining/not-an-invitation' })
    await sam.house.meet({})
    const words = sam.house.meetWords(undefined)
    await sam.house.meetGiveUp(undefined)
    expect(await words).toEqual({ ok: false, error: 'joining/given-up' })
    await sam.house.lock(undefined)
    expect(await sam.house.meet({})).toEqual({ ok: false, error: 'joining/no-room' })
  })
})
