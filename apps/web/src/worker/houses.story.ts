import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ViewName, Views } from '@dropwise/home'
import { startRelay, type Relay } from '@dropwise/relay'
import { memoryRecords, openDevice, overWebSocket, type Connect, type RecordStore, type Wire } from '@dropwise/vault'
import { afterAll, afterEach, beforeAll, expect } from 'vitest'
import type { Answers } from './channel.ts'
import { createHouse } from './house.ts'

// For tests: houses of two people, each on a device of its own, and one relay for all stories of a file.

export const PASSPHRASE = 'lantern harbour quiet seven otter'
/** Milliseconds. */
export const TEN_MINUTES = 600_000
/** Milliseconds. */
export const WEEK = 604_800_000

/** One device's own way to the relay: whether it reaches it and what it has open there; asleep, it does nothing, and what was due waits. */
type OwnWay = { reached: boolean; asleep: boolean; readonly open: Set<Wire>; readonly due: (() => void)[] }
const cut = (wires: ReadonlySet<Wire>): void => wires.forEach(wire => wire.close())

/** The relay, and the way to it, which a story may cut and look at. */
const relayInReach = () => {
  let relay: Relay
  let folder = ''
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'two-'))
    relay = await startRelay({ port: 0, host: '127.0.0.1', data: folder })
  })
  afterAll(() => relay.close())

  let reached = true
  const frames: Uint8Array[] = []
  const open = new Set<Wire>()
  const connectOf =
    (here: OwnWay): Connect =>
    heard => {
      let lost = false
      const frame = (bytes: Uint8Array): void => {
        lost ||= here.asleep
        frames.push(bytes)
        if (!lost) heard.frame(bytes)
      }
      if (!reached || !here.reached) {
        setTimeout(() => heard.closed(), 0)
        return { send: () => undefined, close: () => undefined }
      }
      const wire = overWebSocket(relay.url)({ ...heard, frame })
      open.add(wire)
      here.open.add(wire)
      const send = (bytes: Uint8Array): void => {
        frames.push(bytes)
        wire.send(bytes)
      }
      return { ...wire, send }
    }
  return {
    connectOf,
    url: (): string => relay.url,
    folder: (): string => folder,
    frames,
    reach: (there: boolean): void => {
      reached = there
      if (!there) cut(open)
    },
  }
}

/** What a house shows of its views, and how a story waits for one. */
const showing = () => {
  const shown = new Map<number, { value: unknown; wake: () => void }>()
  let watches = 0
  return {
    push: (watch: number, value: unknown): void => {
      const one = shown.get(watch)
      if (one) one.value = value
      one?.wake()
    },
    /** Resolves with a view once it shows what is waited for. */
    seesIn:
      (house: Answers) =>
      async <N extends ViewName>(name: N, args: Views[N]['args'], holds: (value: Views[N]['value']) => boolean) => {
        const watch = ++watches
        const entry = { value: undefined as unknown, wake: (): void => undefined }
        shown.set(watch, entry)
        const came = new Promise<Views[N]['value']>(resolve => {
          entry.wake = () => {
            const value = entry.value as Views[N]['value']
            if (holds(value)) resolve(value)
          }
        })
        await house.watch({ watch, name, args } as Parameters<Answers['watch']>[0])
        const value = await came
        await house.unwatch({ watch })
        return value
      },
  }
}

/** What a story left behind goes with it: houses are locked, and the relay is reached again. */
export const housesOnARelay = () => {
  const { connectOf, url, folder, frames, reach } = relayInReach()
  const houses: Answers[] = []
  const disks: RecordStore[] = []
  afterEach(async () => {
    frames.splice(0)
    disks.splice(0)
    reach(true)
    for (const house of houses.splice(0)) await house.lock(undefined)
  })

  /** One of the two on a device of their own, with a clock that is turned by hand and a line on which time costs nothing. */
  const deviceOf = async (myName: string) => {
    let now = Date.UTC(2026, 10, 23, 9)
    let made = 0
    const { push, seesIn } = showing()
    const way: OwnWay = { reached: true, asleep: false, open: new Set(), due: [] }
    const disk = memoryRecords()
    disks.push(disk)
    const device = await openDevice(disk, { argon: { memoryKiB: 64, passes: 1 } })
    const house = createHouse({
      device: async () => device,
      clock: { now: () => now, zone: () => 'Europe/London' },
      ids: () => `${myName}${++made}`,
      turn: async () => () => undefined,
      suggest: async () => PASSPHRASE,
      push,
      relay: {
        connect: connectOf(way),
        origin: url(),
        spoken: async numbers => numbers.map(String),
        // A quiet line's minutes pass in a moment; what watches over a connection and over filling a room (half a minute) keeps its own time.
        after: (ms, act) => {
          const ring = (): void => (way.asleep ? void way.due.push(act) : act())
          const timer = setTimeout(ring, [30_000, 31_000].includes(ms) ? ms : Math.min(ms, 20))
          return () => clearTimeout(timer)
        },
        chance: () => 0,
      },
    })
    houses.push(house)
    const later = async (time = TEN_MINUTES): Promise<void> => {
      now += time
      await house.release(undefined)
    }
    const reachFromHere = (there: boolean): void => {
      way.reached = there
      if (!there) cut(way.open)
    }
    /** A lid that is closed: nothing is done, and what comes meanwhile never arrives. Opened, what was due is, and whatever its line says is of before. */
    const sleep = (): void => void (way.asleep = true)
    const wake = async (time: number): Promise<void> => {
      way.asleep = false
      await later(time)
      for (const act of way.due.splice(0)) act()
    }
    return { house, sees: seesIn(house), later, reach: reachFromHere, sleep, wake }
  }
  type OneDevice = Awaited<ReturnType<typeof deviceOf>>

  const person = async (side: 'wayward' | 'betrayed', myName: string, otherName: string): Promise<OneDevice> => {
    const begun = await deviceOf(myName)
    await begun.house.start(undefined)
    await begun.house.act({ name: 'person/introduced', input: { side, myName, otherName, country: 'GB' } })
    await begun.house.keep({ passphrase: PASSPHRASE })
    return begun
  }

  return {
    deviceOf,
    couple: async () => {
      const robin = await person('wayward', 'Robin', 'Sam')
      const sam = await person('betrayed', 'Sam', 'Robin')
      return { robin, sam }
    },
    /** Sam invites, Robin answers, both look at the words and say that they are the same. */
    joinTwo: async ({ robin, sam }: { readonly robin: OneDevice; readonly sam: OneDevice }) => {
      const invited = await sam.house.meet({})
      if (!invited.ok) throw new Error(invited.error)
      await robin.house.meet({ secret: `http://127.0.0.1/#join=${invited.value}` })
      const [sams, robins] = await Promise.all([sam.house.meetWords(undefined), robin.house.meetWords(undefined)])
      await Promise.all([sam.house.meetAgree(undefined), robin.house.meetAgree(undefined)])
      return { sams, robins }
    },
    /** A further device comes into somebody's room: the words are the same on both. */
    letIn: async ({ house }: OneDevice, further: OneDevice): Promise<void> => {
      const offered = await house.link(undefined)
      if (!offered.ok) throw new Error(offered.error)
      await Promise.all([further.house.linkHere({ secret: offered.value }), house.linkWords(undefined)])
      const kept = further.house.linkHereKeep({ passphrase: 'seven otter lantern quiet harbour' })
      expect(await house.linkAgree(undefined)).toMatchObject({ ok: true })
      expect(await kept).toMatchObject({ ok: true })
    },
    /** Whether the relay can be reached, by everybody. */
    reach,
    /** Every frame of a story, both ways. */
    frames,
    /** Everything kept on the devices. */
    disks,
    /** Where the relay keeps what it has. */
    folder,
  }
}
