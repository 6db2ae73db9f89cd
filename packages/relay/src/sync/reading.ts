import { sameBytes, toHex } from '@dropwise/protocol'
import type { Cursor, Pace } from '@dropwise/protocol/wire'
import type { PageLimit } from '../store/port.ts'
import type { Hall, Voice } from './hall.ts'
import { EAGER_BYTES, laneOf, PAGE, pageOf, WHOLE_PUSH } from './pages.ts'

const ZERO = new Uint8Array(32)
/** A quiet page goes in a frame or two, unless a push was longer. */
const QUIET_BYTES = 4096
/** Lanes that a quiet connection may have asked for and not got yet. */
const MOST_WANTED = 256

/** A lane that was asked for by name, from where on, and whether any of it was said. */
type Wanted = { readonly lane: Uint8Array; from: number; any: boolean }

/**
 * What a device gets to read of a space: pages after its cursor, then whatever comes, and lanes that it asks for. Nothing is kept for it in
 * memory. `absent` is told of a lane of which there is nothing.
 */
export const reading = (hall: Hall, voice: Voice, space: Uint8Array, own: Uint8Array, absent: (lane: Uint8Array, from: number) => void) => {
  const { store } = hall
  let place = 0
  let until = Infinity
  let begun = false
  let stopped = false
  let news = false
  let pumping: Promise<void> | undefined
  /** What a quiet connection asked for by name, oldest first: it goes in its frames. */
  const wanted = new Map<string, Wanted>()
  const due = (): boolean => news && !stopped

  /** Says the next page. False: nothing follows it. */
  const page = async (bytes: number): Promise<boolean> => {
    const placed = async (limit: PageLimit) => (await store.page(space, place, limit)).filter(entry => entry.place <= until)
    const next = pageOf(await placed(PAGE), own, bytes) ?? pageOf(await placed(WHOLE_PUSH), own, bytes)
    if (!next || stopped) return false
    ;({ place } = next.cursor)
    const more = next.rest || (place < until && (await store.hashAt(space, place + 1)) !== undefined)
    hall.counts.paged(next.runs.reduce((sum, { events }) => sum + events.length, 0))
    voice.say({ kind: 'page', cursor: next.cursor, more, runs: next.runs })
    return more
  }

  const pump = (): Promise<void> => {
    news = true
    pumping ??= (async () => {
      while (due()) {
        news = false
        do await voice.ready()
        while (await page(EAGER_BYTES))
      }
    })().finally(() => (pumping = undefined))
    return pumping
  }

  /** Says the next run of a lane that was asked for. False: nothing follows it. */
  const laneOn = async (want: Wanted, bytes: number): Promise<boolean> => {
    const { lane, from, any } = want
    const next = laneOf(await store.lane(space, lane, from, PAGE), bytes) ?? laneOf(await store.lane(space, lane, from, WHOLE_PUSH), bytes)
    if (stopped) return false
    if (!next) {
      if (!any) absent(lane, from)
      return false
    }
    want.any = true
    want.from += next.run.events.length
    const more = next.rest || (await store.lane(space, lane, want.from, { events: 1, bytes: 1 })).length > 0
    voice.say({ kind: 'lane', more, run: next.run })
    return more
  }
  const wholeLane = async (want: Wanted): Promise<void> => {
    // Before each of them, the first as well: a device may ask for many lanes that end after one.
    do await voice.ready()
    while (await laneOn(want, EAGER_BYTES))
  }

  return {
    /** Begins after a cursor; false: the cursor is of another history, and it begins at the beginning. */
    begin: async (cursor: Cursor): Promise<boolean> => {
      const there = cursor.place === 0 ? ZERO : await store.hashAt(space, cursor.place)
      const known = there !== undefined && sameBytes(there, cursor.hash)
      place = known ? cursor.place : 0
      begun = true
      return known
    },
    /** Says that there is nothing new, where that is so: a reader waits for it. */
    nothing: async (): Promise<void> => {
      if (place < until && (await store.hashAt(space, place + 1)) !== undefined) return
      const hash = place === 0 ? ZERO : ((await store.hashAt(space, place)) ?? ZERO)
      voice.say({ kind: 'page', cursor: { place, hash }, more: false, runs: [] })
    },
    /** From now on nothing is read behind this place. */
    endAt: (last: number): void => {
      until = last
      wanted.clear()
    },
    /** Whether everything up to the end was said. */
    over: (): boolean => begun && place >= until,
    /** Eager connections: there may be more to read. */
    pump: async (): Promise<void> => (begun ? pump() : undefined),
    /** The connection is eager from now on: what it asked for by name comes, too. */
    hurry: async (): Promise<void> => {
      for (const [name, want] of wanted) {
        wanted.delete(name)
        await wholeLane(want)
      }
      if (begun) await pump()
    },
    /** Quiet connections: one small page for the next frame. */
    sip: async (): Promise<void> => {
      const [next] = wanted.values()
      if (!next) return void (begun && (await page(QUIET_BYTES)))
      if (!(await laneOn(next, QUIET_BYTES))) wanted.delete(toHex(next.lane))
    },
    /** A lane from a seq on, up to its newest head: at once, or where the connection is quiet in the frames that follow. */
    want: async (lane: Uint8Array, from: number, pace: Pace): Promise<void> => {
      const want: Wanted = { lane: lane.slice(), from, any: false }
      if (pace === 'eager') return wholeLane(want)
      if (wanted.size < MOST_WANTED || wanted.has(toHex(lane))) wanted.set(toHex(lane), want)
      else absent(lane, from)
    },
    stop: (): void => {
      stopped = true
    },
  }
}

export type Reading = ReturnType<typeof reading>
