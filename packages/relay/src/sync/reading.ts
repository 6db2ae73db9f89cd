import { sameBytes } from '@dropwise/protocol'
import type { Cursor, Pace } from '@dropwise/protocol/wire'
import type { PageLimit } from '../store/port.ts'
import type { Hall, Voice } from './hall.ts'
import { EAGER_BYTES, laneOf, PAGE, pageOf, WHOLE_PUSH } from './pages.ts'

const ZERO = new Uint8Array(32)
/** A quiet page goes in a frame or two, unless a push was longer. */
const QUIET_BYTES = 4096

/** What a device gets to read of a space: pages after its cursor, then whatever comes. Nothing is kept for it in memory. */
export const reading = (hall: Hall, voice: Voice, space: Uint8Array, own: Uint8Array) => {
  const { store } = hall
  let place = 0
  let until = Infinity
  let begun = false
  let stopped = false
  let news = false
  let pumping: Promise<void> | undefined
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
    },
    /** Whether everything up to the end was said. */
    over: (): boolean => begun && place >= until,
    /** Eager connections: there may be more to read. */
    pump: async (): Promise<void> => (begun ? pump() : undefined),
    /** Quiet connections: one small page for the next frame. */
    sip: async (): Promise<void> => {
      if (begun) await page(QUIET_BYTES)
    },
    /** Says a lane from a seq on, up to its newest head. */
    lane: async (lane: Uint8Array, from: number, pace: Pace): Promise<boolean> => {
      let seq = from
      for (;;) {
        const next =
          laneOf(await store.lane(space, lane, seq, PAGE), EAGER_BYTES) ??
          laneOf(await store.lane(space, lane, seq, WHOLE_PUSH), EAGER_BYTES)
        if (!next || stopped) return seq > from
        seq += next.run.events.length
        const more = next.rest || (await store.lane(space, lane, seq, { events: 1, bytes: 1 })).length > 0
        voice.say({ kind: 'lane', more, run: next.run })
        if (!more) return true
        if (pace === 'eager') await voice.ready()
      }
    },
    stop: (): void => {
      stopped = true
    },
  }
}

export type Reading = ReturnType<typeof reading>
