import { decodeHeader, encodeCanonical, sameBytes, toHex } from '@dropwise/protocol'
import { KEY_BYTES } from '../crypto/suite.ts'
import { logEvent, type LogEvent } from '../log/log-event.ts'
import type { Change } from '../store/records.ts'
import { letIn } from './acts.ts'
import type { Draft } from './draft.ts'
import { proveAdmission } from './lane.ts'
import type { LaneRun, Received } from './port.ts'
import { sift } from './sift.ts'
import { inLane, wipeBeyond } from './space-keys.ts'
import type { SpacePorts, SpaceState } from './state.ts'

/** What waits for something that has not come is held in memory up to here. */
const MOST_WAITING_BYTES = 8 * 1024 * 1024

const sizeOf = ({ events }: LaneRun): number => events.reduce((sum, { header, body }) => sum + header.length + (body?.length ?? 0), 0)

/** The newest of what waits, as much as may be held. */
const latest = (runs: readonly LaneRun[]): LaneRun[] => {
  let bytes = 0
  return runs
    .toReversed()
    .filter(run => (bytes += sizeOf(run)) <= MOST_WAITING_BYTES)
    .toReversed()
}

/** Seq of the first event of a run as its header says it; −1 where there is none. */
const firstOf = ({ events }: Pick<LaneRun, 'events'>): number => {
  const header = events[0] && decodeHeader(events[0].header)
  return header?.ok ? header.value.seq : -1
}

const branchBytes = ({ events }: LaneRun): Uint8Array =>
  encodeCanonical(events.map(({ header, body, signature }) => [header, body ?? null, signature ?? null]))

/**
 * Takes runs that came from elsewhere: keeps what holds, notes forks, lets wait what cannot be judged yet, and goes on in another lane where
 * this device's own went on somewhere else.
 */
export const arriving = (
  ports: SpacePorts,
  state: SpaceState,
  tell: {
    readonly arrived: (events: readonly LogEvent[]) => void
    readonly changed: () => void
    readonly written: () => void
  },
): ((runs: readonly LaneRun[]) => Promise<readonly Received[]>) => {
  const { suite, records, live } = ports
  const { log } = state
  const id = toHex(state.keys().space)
  const lane = (): string => toHex(state.keys().head.publicKey)
  let waiting: LaneRun[] = []

  /** My own lane went on somewhere else: this device is a copy, or was restored. It goes on in a lane of its own, let in by the old one. */
  const moveOn = async (): Promise<void> => {
    const keys = state.keys()
    const laneSecret = suite.random(KEY_BYTES)
    const next = inLane(suite, keys, laneSecret)
    const { head, wrap } = next
    const proof = proveAdmission(suite, head, { space: keys.space, by: keys.head.publicKey, role: 'device', wrap })
    await letIn(ports, state, [{ lane: head.publicKey, wrap, proof, role: 'device' }], next)
  }

  /** What of newly kept events a reader may see. `position`: where the first stands in the order of arrival. */
  const readable = (position: number, additions: Draft['additions']): LogEvent[] => {
    const events: LogEvent[] = []
    let next = position
    for (const { after, events: added } of additions) {
      const name = toHex(after.lane)
      const gone = state.circle().withdrawn(name)
      for (const event of added) {
        const at = next++
        if (event.kind !== 'content' || gone.has(event.seq) || !state.circle().stands(name, event.seq)) continue
        events.push(logEvent({ space: id, lane: name, seq: event.seq, position: at }, event.hash, event.inner))
      }
    }
    return events
  }

  const markForks = (results: ReadonlyMap<LaneRun, { refusal?: { reason: string; seq: number } }>) => {
    const forks: { entries: []; after: ReturnType<typeof log.lane> }[] = []
    const kept: Change[] = []
    for (const [run, { refusal }] of results) {
      if (refusal?.reason !== 'fork') continue
      const at = log.lane(run.lane)
      if (at.forkedAt !== undefined || forks.some(one => sameBytes(one.after.lane, run.lane))) continue
      forks.push({ entries: [], after: { ...at, forkedAt: refusal.seq } })
      kept.push(records.put(`${log.prefix}fork:${toHex(run.lane)}`, branchBytes(run)))
    }
    return { forks, kept }
  }

  const receive = async (runs: readonly LaneRun[]): Promise<readonly Received[]> => {
    const given = runs.map(run => ({ ...run, first: firstOf(run) }))
    const { results, fresh, moved, changed, again } = await log.inTurn(async () => {
      live()
      const { draft, sifted } = await sift(suite, state, [...waiting, ...given])
      const stillWaiting = [...waiting, ...given].filter(run => sifted.get(run)?.kind === 'waiting')
      const { forks, kept } = markForks(sifted)
      const base = log.next()
      const before = state.circle()
      const mine = lane()
      let gone = false
      let erased = false
      if (draft.additions.length > 0 || forks.length > 0) {
        const notes = draft.notes.slice(state.notes().length)
        ;({ gone, erased } = await state.commit({ additions: [...draft.additions, ...forks], notes, keys: draft.keys, also: kept }))
      }
      // Where nothing was kept, nobody goes on with the keys that were opened to see whether it holds.
      wipeBeyond(suite, draft.keys, state.keys())
      waiting = latest(stillWaiting)
      const events = readable(base, draft.additions)
      const grew = draft.additions.some(({ after }) => toHex(after.lane) === mine)
      const member = state.circle().member(mine)
      // The words' lane is taken up by whoever has the words, each time anew.
      const moves =
        grew && !ports.stays && member?.role === 'device' && !member.limit && log.lane(state.keys().head.publicKey).forkedAt === undefined
      if (moves) await moveOn()
      return {
        results: sifted,
        fresh: events,
        moved: moves,
        changed: gone || state.circle() !== before,
        again: erased && waiting.length > 0,
      }
    })
    if (fresh.length > 0) tell.arrived(fresh)
    if (changed) tell.changed()
    if (moved) tell.written()
    // Some of it may hold only now that bodies went.
    if (again) await receive([])
    return given.map((run): Received => {
      const one = results.get(run)
      if (one?.kind === 'waiting') return { kind: 'waiting' }
      if (one?.kind === 'refused' && one.refusal) return { kind: 'refused', lane: toHex(run.lane), refusal: one.refusal }
      const name = toHex(run.lane)
      return {
        kind: 'kept',
        events:
          one?.kind === 'taken'
            ? fresh.filter(event => event.lane === name && event.seq >= run.first && event.seq < run.first + run.events.length)
            : [],
      }
    })
  }
  return receive
}
