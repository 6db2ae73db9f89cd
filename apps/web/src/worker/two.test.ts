// Longer than four hundred lines: one relay, started once, and the same two houses on it serve every story of two people below.
import { mkdtemp, readdir, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { ViewName, Views } from '@dropwise/home'
import { startRelay, type Relay } from '@dropwise/relay'
import { memoryRecords, openDevice, overWebSocket, type RecordStore, type Wire } from '@dropwise/vault'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import type { HandNow, LineNow } from './channel.ts'
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
/** Whether the relay can be reached, by everybody. */
let reached = true
/** Every connection: a story may cut them. */
const open = new Set<Wire>()
const cut = (wires: ReadonlySet<Wire>): void => wires.forEach(wire => wire.close())
const reach = (there: boolean): void => {
  reached = there
  if (!there) cut(open)
}
afterEach(async () => {
  frames = []
  disks = []
  reach(true)
  for (const house of houses.splice(0)) await house.lock(undefined)
})

/** One of the two on a device of their own, with a clock that is turned by hand and a line on which time costs nothing. */
const deviceOf = async (myName: string) => {
  let now = Date.UTC(2026, 10, 23, 9)
  let made = 0
  /** Whether this device reaches the relay, and what it has open there. */
  const mine = { reached: true, asleep: false, open: new Set<Wire>(), due: [] as (() => void)[] }
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
        let lost = false
        const frame = (bytes: Uint8Array): void => {
          lost ||= mine.asleep
          frames.push(bytes)
          if (!lost) heard.frame(bytes)
        }
        if (!reached || !mine.reached) {
          setTimeout(() => heard.closed(), 0)
          return { send: () => undefined, close: () => undefined }
        }
        const wire = overWebSocket(relay.url)({ ...heard, frame })
        open.add(wire)
        mine.open.add(wire)
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
        const ring = (): void => (mine.asleep ? void mine.due.push(act) : act())
        const timer = setTimeout(ring, [30_000, 31_000].includes(ms) ? ms : Math.min(ms, 20))
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
  const reachFromHere = (there: boolean): void => {
    mine.reached = there
    if (!there) cut(mine.open)
  }
  /** A lid that is closed: nothing is done, and what comes meanwhile never arrives. Opened, what was due is, and whatever its line says is of before. */
  const sleep = (): void => void (mine.asleep = true)
  const wake = async (time: number): Promise<void> => {
    mine.asleep = false
    await later(time)
    for (const act of mine.due.splice(0)) act()
  }
  return { house, sees, later, reach: reachFromHere, sleep, wake }
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

type OneDevice = Awaited<ReturnType<typeof deviceOf>>
/** A further device comes into somebody's room: the words are the same on both. */
const letIn = async ({ house }: OneDevice, further: OneDevice): Promise<void> => {
  const offered = await house.link(undefined)
  if (!offered.ok) throw new Error(offered.error)
  await Promise.all([further.house.linkHere({ secret: offered.value }), house.linkWords(undefined)])
  const kept = further.house.linkHereKeep({ passphrase: 'seven otter lantern quiet harbour' })
  expect(await house.linkAgree(undefined)).toMatchObject({ ok: true })
  expect(await kept).toMatchObject({ ok: true })
}

/** Robin, and Sam with a phone and a tablet: both sealed a yes a week ago, and have begun a round. */
const bothSaidYes = async () => {
  const two = await couple()
  await join2(two)
  const tablet = await deviceOf('Sam’s tablet')
  await letIn(two.sam, tablet)
  const moment = () => new Promise(resolve => setTimeout(resolve, 80))
  const weeks = async (count: number): Promise<void> => {
    for (let week = 0; week < count; week++) {
      for (const time of [WEEK, 0]) {
        for (const one of [two.sam, two.robin]) await one.later(time)
        await moment()
      }
    }
  }
  const places = () => Promise.all([two.robin, two.sam].map(async who => (await who.sees('season', {}, () => true)).place))
  for (const { house } of [two.robin, two.sam]) await house.act({ name: 'decision/sealed', input: { answer: 'start' } })
  await tablet.sees('decision', {}, ({ sealed }) => sealed)
  await weeks(1)
  return { ...two, tablet, weeks, places, moment }
}

type Answer = 'start' | 'not-now' | 'part' | undefined
type KeptRow = { readonly space: string; readonly lane: string; readonly looks: string }
/** What the relay keeps of those who joined since, lane by lane in its order: kinds and sizes. Which events went in one frame hangs on time. */
const keptBeside = (before: ReadonlySet<string>): readonly (readonly string[])[] => {
  const lanes = Map.groupBy(
    relayRows().filter(({ space }) => !before.has(space)),
    ({ lane }) => lane,
  )
  return [...lanes.values()].map(lane => lane.map(({ looks }) => looks)).toSorted((one, other) => (String(one) < String(other) ? -1 : 1))
}
const relayRows = (): readonly KeptRow[] => {
  const db = new DatabaseSync(join(folder, 'relay.sqlite'), { readOnly: true })
  const looks = "kind || ' ' || length(header) || ' ' || ifnull(length(body), 0)"
  const rows = db.prepare(`select hex(space) as space, hex(lane) as lane, ${looks} as looks from entry order by seq`).all()
  db.close()
  return rows as KeptRow[]
}

/** “Not now” is sealed over it, and has gone to the relay. Then the tablet is put away. */
const thinksAgainOn = async ({ house }: OneDevice): Promise<void> => {
  expect(await house.act({ name: 'decision/sealed', input: { answer: 'not-now' } })).toMatchObject({ ok: true })
  await expect.poll(async () => (await house.line(undefined)).gone, { timeout: 20_000 }).toBe(true)
  await house.lock(undefined)
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

  test('[S22] [S23] what Robin withdraws is gone with Sam, and only its mark is there after unlocking', async () => {
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
    expect(await two.sam.house.devices(undefined)).toMatchObject([{ mine: true }, { name: other?.name, gone: true }])
    expect(await two.sam.house.removeDevice({ name: other?.name ?? '' })).toBe(false)
    await two.sam.house.act({ name: 'journal/written', input: { text: 'For this device alone.' } })
    await two.sam.sees('journal', {}, pages => JSON.stringify(pages).includes('For this device alone.'))
    expect(JSON.stringify(await tablet.sees('journal', {}, () => true))).not.toContain('For this device alone.')
  })

  test('[S25] Sam takes a tablet off and locks at once: it is off', async () => {
    const two = await couple()
    await join2(two)
    const tablet = await deviceOf('Sam’s tablet')
    await letIn(two.sam, tablet)
    const other = (await two.sam.house.devices(undefined)).find(({ mine }) => !mine)
    const removing = two.sam.house.removeDevice({ name: other?.name ?? '' })
    await two.sam.house.lock(undefined)
    expect(await removing).toBe(true)
    await two.sam.house.unlock({ passphrase: PASSPHRASE })
    expect(await two.sam.house.devices(undefined)).toMatchObject([{ mine: true }, { name: other?.name, gone: true }])
  })

  test('[S25] Sam takes a tablet off where no relay is reached: it is said that the relay does not know, and told after the next unlocking', async () => {
    const two = await couple()
    await join2(two)
    const tablet = await deviceOf('Sam’s tablet')
    await letIn(two.sam, tablet)
    const other = (await two.sam.house.devices(undefined)).find(({ mine }) => !mine)
    reach(false)
    expect(await two.sam.house.removeDevice({ name: other?.name ?? '' })).toBe(true)
    const offHere = { name: other?.name, gone: true, untold: true }
    expect(await two.sam.house.devices(undefined)).toMatchObject([{ mine: true }, offHere])
    await two.sam.house.lock(undefined)
    await two.sam.house.unlock({ passphrase: PASSPHRASE })
    expect(await two.sam.house.devices(undefined)).toMatchObject([{ mine: true }, offHere])
    reach(true)
    const untold = async () => (await two.sam.house.devices(undefined)).some(one => one.untold)
    await expect.poll(untold, { timeout: 120_000, interval: 500 }).toBe(false)
    // The tablet is shown out, and says so.
    await expect.poll(async () => (await tablet.house.line(undefined)).noticed, { timeout: 120_000 }).toContain('line/shown-out')
  })

  test('[H7] Sam, who has a tablet, leaves; Robin sees the day, and the tablet knows of it', async () => {
    const two = await couple()
    await join2(two)
    const tablet = await deviceOf('Sam’s tablet')
    await letIn(two.sam, tablet)
    expect(await two.sam.house.act({ name: 'sharing/end', input: {} })).toMatchObject({ ok: true })
    await two.robin.sees('sharing', {}, ({ theyEndedOn }) => theyEndedOn !== undefined)
    await tablet.sees('sharing', {}, ({ iEndedOn }) => iEndedOn !== undefined)
  })

  test('[S25] a tablet that was let in before comes into what Sam’s phone joins later', async () => {
    const two = await couple()
    const tablet = await deviceOf('Sam’s tablet')
    await letIn(two.sam, tablet)
    expect(await tablet.sees('sharing', {}, () => true)).toMatchObject({ joined: false })

    await join2(two)
    await two.robin.house.act({ name: 'giving/given', input: { kind: 'line', text: 'I noticed the rain.' } })
    await two.robin.later()
    await tablet.sees('sharing', {}, ({ joined }) => joined)
    expect((await tablet.sees('sharedList', {}, ({ theirs }) => theirs.length > 0)).theirs).toMatchObject([{ text: 'I noticed the rain.' }])
    await tablet.house.act({ name: 'giving/given', input: { kind: 'line', text: 'I saw the kettle was on.' } })
    await tablet.later()
    // Of two devices, one lets words go once it has heard of the other.
    const came = async () => {
      await tablet.later(0)
      return (await two.robin.sees('sharedList', {}, () => true)).theirs.length
    }
    await expect.poll(came).toBe(1)
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
    expect(await phone.house.devices(undefined)).toMatchObject([{ mine: true }, { kind: 'words' }, { kind: 'device', gone: true }])
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

  test('[H6] whatever the two have sealed, and where one of them is never there, what the relay keeps of them looks the same', async () => {
    const life = async (robins: Answer, sams: Answer, there: boolean): Promise<readonly (readonly string[])[]> => {
      const before = new Set(relayRows().map(({ space }) => space))
      const two = await couple()
      await join2(two)
      for (const [{ house }, answer] of [[two.robin, robins] as const, [two.sam, sams] as const])
        if (answer) await house.act({ name: 'decision/sealed', input: { answer } })
      // Until both have said all of two rounds; alone, one says the first word of the first, and waits for ever.
      const enough = there ? 4 : 1
      const said = () => keptBeside(before).map(lane => lane.length)
      const begun = Math.max(0, ...said())
      for (let week = 0; week < 400 && said().filter(events => events >= begun + enough).length < (there ? 2 : 1); week++) {
        for (const one of there ? [two.robin, two.sam] : [two.sam]) await one.later(WEEK)
        await new Promise(resolve => setTimeout(resolve, 80))
      }
      return keptBeside(before).map(lane => lane.slice(0, begun + enough))
    }
    const answers = [
      ['start', 'part'],
      ['part', 'not-now'],
      ['start', undefined],
      ['start', 'start'],
    ] as const
    const nothing = await life(undefined, undefined, true)
    expect(nothing.map(lane => lane.length >= 4)).toEqual([true, true])
    for (const [robins, sams] of answers) expect(await life(robins, sams, true)).toEqual(nothing)
    const alone = await life('start', undefined, false)
    for (const sams of ['start', 'part'] as const) expect(await life('start', sams, false)).toEqual(alone)
  })

  test('[H6] [S32] Sam’s phone, months without a relay, says no yes that she took back on her tablet meanwhile; a later yes is found', async () => {
    const { robin, sam, tablet, weeks, places } = await bothSaidYes()
    sam.reach(false)
    await thinksAgainOn(tablet)
    await weeks(3)
    sam.reach(true)
    await weeks(8)
    expect(await places()).toEqual(['separate', 'separate'])

    // The rounds go on with it: a yes that is sealed anew is found.
    await sam.house.act({ name: 'decision/sealed', input: { answer: 'start' } })
    for (let week = 0; week < 40 && (await places())[1] !== 'agreeing'; week++) await weeks(1)
    expect(await places()).toEqual(['agreeing', 'agreeing'])
    expect(await robin.sees('decision', {}, () => true)).toEqual({ sealed: false })
  })

  test('[H6] [S32] Sam’s phone slept meanwhile, and wakes with a line that says it has everything: it waits until the relay has spoken', async () => {
    const { sam, robin, tablet, weeks, places, moment } = await bothSaidYes()
    // What is due of Robin’s before Sam’s part has come.
    await robin.later(WEEK)
    await moment()
    sam.sleep()
    await thinksAgainOn(tablet)
    await robin.later(2 * WEEK)
    await sam.wake(3 * WEEK)
    await weeks(8)
    expect(await places()).toEqual(['separate', 'separate'])
  })

  test('[S25] Sam takes words back on her tablet while her phone, on which she gave them, sleeps: waking, it does not let them go', async () => {
    const two = await couple()
    await join2(two)
    const tablet = await deviceOf('Sam’s tablet')
    await letIn(two.sam, tablet)
    await two.sam.house.act({ name: 'giving/given', input: { kind: 'letter', text: 'We had eleven good years.' } })
    const { onTheirWay } = await tablet.sees('outbox', {}, ({ onTheirWay: waits }) => waits.length > 0)
    two.sam.sleep()
    expect(await tablet.house.act({ name: 'outbox/taken-back', input: { waiting: onTheirWay[0]?.id ?? '' } })).toMatchObject({ ok: true })
    await expect.poll(async () => (await tablet.house.line(undefined)).gone, { timeout: 20_000 }).toBe(true)
    await tablet.house.lock(undefined)

    await two.sam.wake(TEN_MINUTES)
    await two.sam.sees('outbox', {}, ({ onTheirWay: waits }) => waits.length === 0)
    // What she gives from then on goes as ever, and alone.
    await two.sam.house.act({ name: 'giving/given', input: { kind: 'line', text: 'The keys are with your sister.' } })
    await two.sam.later()
    for (let again = 0; again < 5; again++) {
      await new Promise(resolve => setTimeout(resolve, 80))
      await two.sam.later(0)
    }
    const { theirs } = await two.robin.sees('sharedList', {}, ({ theirs: given }) => given.length > 0)
    expect(theirs).toMatchObject([{ text: 'The keys are with your sister.' }])
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

  test('Robin is told where it is: here alone, gone to the relay, waiting while it is away, and by file', async () => {
    const two = await couple()
    const { house } = two.robin
    const line = async (holds: (now: LineNow) => boolean): Promise<LineNow> => {
      for (;;) {
        const now = await house.line(undefined)
        if (holds(now)) return now
        await new Promise(resolve => setTimeout(resolve, 5))
      }
    }
    expect(await house.line(undefined)).toEqual({ way: 'alone', gone: true, noticed: [] })
    await join2(two)
    await line(({ way, gone }) => way === 'there' && gone)
    reach(false)
    expect(await line(({ way }) => way === 'away')).toEqual({ way: 'away', gone: true, noticed: [] })
    await house.act({ name: 'giving/given', input: { kind: 'line', text: 'I noticed the rain.' } })
    expect((await house.line(undefined)).gone).toBe(true)
    await two.robin.later()
    expect(await house.line(undefined)).toEqual({ way: 'away', gone: false, noticed: [] })
    reach(true)
    expect(await line(({ way, gone }) => way === 'there' && gone)).toEqual({ way: 'there', gone: true, noticed: [] })
    await house.act({ name: 'settings/chosen', input: { byFile: true } })
    expect(await line(({ way }) => way !== 'there')).toEqual({ way: 'by-file', gone: true, noticed: [] })
  })

  test('[H3, S18] what Sam does, and what Robin’s device answers to it by itself, changes nothing of what Robin is told of the line', async () => {
    const two = await couple()
    await join2(two)
    const { house } = two.robin
    while (!(await house.line(undefined)).gone) await new Promise(resolve => setTimeout(resolve, 5))
    const told = new Set<string>()
    const watching = setInterval(
      () => void house.line(undefined).then(({ gone, noticed }) => told.add(JSON.stringify({ gone, noticed }))),
      1,
    )
    // Robin writes nothing; both play the rounds of the mutual yes, of which each step answers one of the other’s.
    for (let week = 0; week < 6; week++) {
      await two.sam.house.act({ name: 'giving/given', input: { kind: 'line', text: `Week ${week}.` } })
      for (const who of [two.sam, two.robin]) await who.later(WEEK)
      await new Promise(resolve => setTimeout(resolve, 60))
    }
    clearInterval(watching)
    await two.robin.sees('sharedList', {}, ({ theirs }) => theirs.length === 6)
    expect([...told]).toEqual([JSON.stringify({ gone: true, noticed: [] })])
  })

  test('Sam’s phone is lost; a copy brings back what the two shared, word for word, and Sam goes on with Robin', async () => {
    const two = await couple()
    await join2(two)
    await two.robin.house.act({ name: 'giving/given', input: { item: 'r', kind: 'told-first', text: 'It was five times.' } })
    await two.sam.house.act({ name: 'giving/given', input: { item: 's', kind: 'line', text: 'I saw the kettle was on.' } })
    await two.robin.later()
    await two.sam.later()
    await two.sam.sees('sharedList', {}, ({ theirs }) => theirs.length === 1)
    await two.sam.house.act({ name: 'giving/given', input: { item: 'w', kind: 'line', text: 'Waiting when the copy was made.' } })
    const copied = await two.sam.house.copy({ passphrase: PASSPHRASE })
    if (!copied.ok) throw new Error(copied.error)
    expect((await two.sam.house.devices(undefined)).map(({ kind }) => kind)).toEqual(['device', 'copy'])
    // The lost phone let go of it after the copy was made: it is not said twice.
    await two.sam.later()
    await two.robin.sees('sharedList', {}, ({ theirs }) => theirs.length === 2)
    await two.robin.house.act({ name: 'giving/given', input: { item: 'r2', kind: 'line', text: 'Said since the copy.' } })
    await two.robin.later()
    await two.sam.house.lock(undefined)

    const phone = await deviceOf('Sam’s new phone')
    expect(await phone.house.restore({ file: copied.value, passphrase: PASSPHRASE })).toEqual({ ok: true, value: undefined })
    // In memory it can be read already, and nothing is written.
    expect((await phone.sees('sharedList', {}, () => true)).theirs).toMatchObject([{ text: 'It was five times.' }])
    expect(await phone.house.act({ name: 'sharing/end', input: {} })).toEqual({ ok: false, error: 'home/only-read' })
    await phone.later()
    expect(await phone.house.keep({ passphrase: PASSPHRASE })).toEqual({ ok: true, value: undefined })
    const { mine, theirs } = await phone.sees('sharedList', {}, shown => shown.theirs.length === 2)
    expect(theirs.map(({ text }) => text)).toEqual(expect.arrayContaining(['It was five times.', 'Said since the copy.']))
    expect(mine.map(({ text }) => text)).toEqual(expect.arrayContaining(['I saw the kettle was on.', 'Waiting when the copy was made.']))
    await phone.later()
    await phone.house.act({ name: 'giving/given', input: { kind: 'line', text: 'From the new phone.' } })
    await phone.later()
    const came = await two.robin.sees('sharedList', {}, shown => shown.theirs.length === 3)
    expect(came.theirs.filter(({ text }) => text === 'Waiting when the copy was made.')).toHaveLength(1)

    // The lost one stands on the list, and goes.
    const devices = await phone.house.devices(undefined)
    expect(devices.map(({ kind, mine: here }) => (here ? 'mine' : kind)).toSorted()).toEqual(['copy', 'earlier', 'mine'])
    expect(await phone.house.removeDevice({ name: devices.find(({ kind }) => kind === 'earlier')?.name ?? '' })).toBe(true)
    expect((await phone.house.devices(undefined)).flatMap(({ kind, gone }) => (gone ? [] : [kind]))).toEqual(['device', 'copy'])
    await phone.house.lock(undefined)
    await phone.house.unlock({ passphrase: PASSPHRASE })
    expect((await phone.sees('sharedList', {}, () => true)).theirs).toHaveLength(2)
    expect(await phone.sees('sharing', {}, () => true)).toMatchObject({ joined: true, goesOn: true })
  })

  test('a copy from before the end shows what was shared, and nobody is dragged back; by file alone it needs no relay', async () => {
    const two = await couple()
    await join2(two)
    for (const { house } of [two.robin, two.sam]) await house.act({ name: 'settings/chosen', input: { byFile: true } })
    await two.robin.house.act({ name: 'giving/given', input: { kind: 'line', text: 'I noticed the rain.' } })
    await two.robin.later()
    const robins = await two.robin.house.parcel(undefined)
    expect(robins && (await two.sam.house.takeParcel({ file: robins }))).toMatchObject({ ok: true })
    const copied = await two.sam.house.copy({ passphrase: PASSPHRASE })
    if (!copied.ok) throw new Error(copied.error)
    const [phone, second] = [await deviceOf('Sam’s new phone'), await deviceOf('one more')]
    reach(false)
    await phone.house.restore({ file: copied.value, passphrase: PASSPHRASE })
    await phone.house.keep({ passphrase: PASSPHRASE })
    expect((await phone.sees('sharedList', {}, () => true)).theirs).toMatchObject([{ text: 'I noticed the rain.' }])
    await phone.house.act({ name: 'giving/given', input: { kind: 'line', text: 'From the new phone.' } })
    await phone.later()
    const file = await phone.house.parcel(undefined)
    expect(file && (await two.robin.house.takeParcel({ file }))).toEqual({ ok: true, value: 'new' })
    await two.robin.sees('sharedList', {}, ({ theirs }) => theirs.length === 1)

    expect(await phone.house.act({ name: 'sharing/end', input: {} })).toMatchObject({ ok: true })
    const after = await phone.house.copy({ passphrase: PASSPHRASE })
    if (!after.ok) throw new Error(after.error)
    await second.house.restore({ file: after.value, passphrase: PASSPHRASE })
    await second.house.keep({ passphrase: PASSPHRASE })
    expect(await second.sees('sharing', {}, () => true)).toMatchObject({ joined: true, goesOn: false })
    expect((await second.sees('sharedList', {}, () => true)).theirs).toMatchObject([{ text: 'I noticed the rain.' }])
  })

  test('[S25] what was let in on Sam’s open phone stays new there, whoever looks, until Sam has unlocked once more and looked', async () => {
    const two = await couple()
    await join2(two)
    const unseen = async (who: typeof two.sam) =>
      (await who.house.devices(undefined)).flatMap(({ kind, unseen: is }) => (is ? [[kind, is]] : []))
    expect(await two.sam.house.newDevices(undefined)).toBe(false)
    // Robin has Sam's phone for a minute: lets a device of his own in, makes words, makes a copy, and looks all of it away.
    const robins = await deviceOf('Robin’s tablet')
    await letIn(two.sam, robins)
    const made = await two.sam.house.wordsMake(undefined)
    if (made.ok) await two.sam.house.wordsKeep({ words: made.value })
    await two.sam.house.copy({ passphrase: 'seven otter lantern quiet harbour' })
    const all = [
      ['device', 'now'],
      ['copy', 'now'],
      ['words', 'now'],
    ]
    expect(await unseen(two.sam)).toEqual(all)
    await two.sam.house.devicesSeen(undefined)
    expect(await unseen(two.sam)).toEqual(all)
    expect(await two.sam.house.newDevices(undefined)).toBe(true)
    // Looked at on the device that was let in, it is not looked at on Sam's.
    await robins.house.devicesSeen(undefined)

    await two.sam.house.lock(undefined)
    await two.sam.house.unlock({ passphrase: PASSPHRASE })
    expect(await two.sam.house.newDevices(undefined)).toBe(true)
    expect(await unseen(two.sam)).toEqual(all.map(([kind]) => [kind, 'before']))
    await two.sam.house.devicesSeen(undefined)
    expect(await two.sam.house.newDevices(undefined)).toBe(false)
    await two.sam.house.lock(undefined)
    await two.sam.house.unlock({ passphrase: PASSPHRASE })
    expect(await unseen(two.sam)).toEqual([])
  })

  test('[S25] Robin lets a tablet into Sam’s room, lets it fill, and takes it off again: Sam is told all the same', async () => {
    const two = await couple()
    const robins = await deviceOf('Robin’s tablet')
    await letIn(two.sam, robins)
    const passing = (await two.sam.house.devices(undefined)).find(({ mine }) => !mine)
    expect(await two.sam.house.removeDevice({ name: passing?.name ?? '' })).toBe(true)
    await two.sam.house.devicesSeen(undefined)

    await two.sam.house.lock(undefined)
    await two.sam.house.unlock({ passphrase: PASSPHRASE })
    expect(await two.sam.house.newDevices(undefined)).toBe(true)
    expect(await two.sam.house.devices(undefined)).toMatchObject([{ mine: true }, { kind: 'device', gone: true, unseen: 'before' }])
    await two.sam.house.devicesSeen(undefined)
    expect(await two.sam.house.newDevices(undefined)).toBe(false)
    // It is told once, and stands on the list for good.
    expect(await two.sam.house.devices(undefined)).toMatchObject([{ mine: true }, { kind: 'device', gone: true }])
  })

  test('[S25] a tablet of Sam’s own that comes into what her phone joins later is not new once more', async () => {
    const two = await couple()
    const tablet = await deviceOf('Sam’s tablet')
    await letIn(two.sam, tablet)
    expect(await tablet.house.newDevices(undefined)).toBe(false)
    await two.sam.house.lock(undefined)
    await two.sam.house.unlock({ passphrase: PASSPHRASE })
    await two.sam.house.devicesSeen(undefined)
    await join2(two)
    await tablet.sees('sharing', {}, ({ joined }) => joined)
    for (const { house } of [two.sam, tablet]) expect(await house.newDevices(undefined)).toBe(false)
  })

  test('[S26] joined by three files, without any relay: the same words, nothing on a line, and what is given goes by file', async () => {
    reach(false)
    const { robin, sam } = await couple()
    const value = async <T>(said: Promise<{ ok: true; value: T } | { ok: false; error: string }>): Promise<T> => {
      const is = await said
      if (!is.ok) throw new Error(is.error)
      return is.value
    }
    const file = (is: HandNow): Uint8Array => ('file' in is && is.file ? is.file : new Uint8Array())
    const first = file(await value(sam.house.handInvite(undefined)))
    const second = file(await value(robin.house.handTake({ file: first })))
    // Days go by; both lock.
    for (const { house } of [robin, sam]) {
      await house.lock(undefined)
      await house.unlock({ passphrase: PASSPHRASE })
    }
    expect(await sam.house.handTake({ file: first })).toEqual({ ok: false, error: 'joining/not-a-letter' })
    const sams = await value(sam.house.handTake({ file: second }))
    const robins = await value(robin.house.handTake({ file: file(sams) }))
    if (sams.step !== 'words' || robins.step !== 'words') throw new Error('no words')
    expect(sams.words).toEqual(robins.words)
    frames = []
    for (const { house } of [robin, sam]) expect(await house.handAgree(undefined)).toEqual({ ok: true, value: undefined })
    expect(await sam.house.handInvite(undefined)).toEqual({ ok: false, error: 'joining/two-already' })
    // The last file can be given once more, until Sam is done with it.
    expect(file(await value(sam.house.hand(undefined)))).toEqual(file(sams))
    await sam.house.handGiveUp(undefined)
    expect(await value(sam.house.hand(undefined))).toEqual({ step: 'nothing' })

    reach(true)
    await robin.house.act({ name: 'giving/given', input: { kind: 'line', text: 'I noticed the rain.' } })
    await robin.later()
    const parcel = await robin.house.parcel(undefined)
    expect(parcel && (await sam.house.takeParcel({ file: parcel }))).toEqual({ ok: true, value: 'new' })
    await sam.sees('sharedList', {}, ({ theirs }) => theirs.length > 0)
    expect((await sam.house.line(undefined)).way).toBe('by-file')
    expect(frames).toEqual([])
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
