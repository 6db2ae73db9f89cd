import { concat, encodeCanonical, err, ok, sameBytes, TAGS, toHex, type Side } from '@dropwise/protocol'
import { KEY_BYTES } from '../crypto/suite.ts'
import { makeParcel, openParcel } from '../exchange/parcel.ts'
import { logEvent, readEntries, type AppendInput, type LogEvent } from '../log/log-event.ts'
import { laneKeys } from '../room/founding.ts'
import { keep } from '../store/keep.ts'
import type { Change } from '../store/records.ts'
import { letIn, shut, takeBack, write } from './acts.ts'
import { carry } from './carry.ts'
import { bindAuth, proveAdmission } from './lane.ts'
import type { LaneRun, Member, Received, Space } from './port.ts'
import { firstOf, sift } from './receive.ts'
import { plays, yesIn } from '../yes/space-yes.ts'
import { openKeys } from './space-keys.ts'
import type { SpacePorts, SpaceState } from './state.ts'
import { verifyAll } from './verify-all.ts'

/** What the vault itself writes down among a person's own events; whoever reads the space never sees it. */
const isVaults = (type: string): boolean => type.startsWith('vault/')
/** How many events a batch of reading holds, about. */
const BATCH = 256
/** What waits for something that has not come is held in memory up to here. */
const MOST_WAITING_BYTES = 8 * 1024 * 1024

/** A space with what only the room does with it. */
export type RoomSpace = Space & {
  readonly state: SpaceState
  /** Writes for the vault itself, together with other records. */
  note(bodies: readonly AppendInput[], also: readonly Change[]): Promise<void>
  /** Everything, also what the vault wrote. */
  readAll(from?: number): AsyncIterable<readonly LogEvent[]>
  /** Tells of everything that came from elsewhere, also of what the vault wrote. */
  hear(listener: (events: readonly LogEvent[]) => void): () => void
}

const listeners = <T>() => {
  const all = new Set<(value: T) => void>()
  return {
    tell: (value: T): void => {
      for (const one of all) one(value)
    },
    add: (listener: (value: T) => void) => {
      all.add(listener)
      return () => void all.delete(listener)
    },
  }
}

/** Puts a space together over its state. */
export const spaceOver = (ports: SpacePorts, state: SpaceState): RoomSpace => {
  const { suite, records, store, live } = ports
  const { log } = state
  const id = toHex(state.keys().space)
  const arrivals = listeners<readonly LogEvent[]>()
  const written = listeners<void>()
  const changes = listeners<void>()
  let waiting: LaneRun[] = []

  const lane = (): string => toHex(state.keys().head.publicKey)
  const sideOf = (name: string): Side | undefined => state.circle().member(name)?.side

  const members = (): readonly Member[] =>
    [...state.circle().membership.members.values()].map(one => ({
      lane: one.lane,
      side: one.side,
      role: one.role,
      mine: one.lane === lane(),
      since: one.admittedBy?.at,
      closedAt: one.limit?.count,
    }))

  const act = async <T>(what: () => Promise<T>): Promise<T> => {
    const before = state.circle()
    const done = await log.inTurn(async () => {
      live()
      return what()
    })
    if (state.circle() !== before) changes.tell()
    written.tell()
    return done
  }

  async function* readAll(from = 0): AsyncGenerator<readonly LogEvent[]> {
    let batch: LogEvent[] = []
    for await (const run of log.read(from)) {
      const name = toHex(run.lane)
      const place = { space: id, lane: name, seq: run.first, position: run.position }
      const events = readEntries(place, run.entries, seq => state.circle().stands(name, seq))
      batch = batch.length === 0 ? events : [...batch, ...events]
      if (batch.length < BATCH) continue
      yield batch
      batch = []
    }
    if (batch.length > 0) yield batch
  }

  async function* read(from = 0): AsyncGenerator<readonly LogEvent[]> {
    for await (const events of readAll(from)) {
      const given = events.filter(({ type }) => !isVaults(type))
      if (given.length > 0) yield given
    }
  }

  /** My own lane went on somewhere else: this device is a copy, or was restored. It goes on in a lane of its own, let in by the old one. */
  const moveOn = async (): Promise<void> => {
    const keys = state.keys()
    const laneSecret = suite.random(KEY_BYTES)
    const { head, wrap } = laneKeys(suite, laneSecret)
    const proof = proveAdmission(suite, head, { space: keys.space, by: keys.head.publicKey, role: 'device', wrap })
    await letIn(ports, state, [{ lane: head.publicKey, wrap, proof, role: 'device' }], openKeys(suite, { ...keys.kept, laneSecret }))
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
      waiting = latest(stillWaiting)
      let position = base
      const events = draft.additions.flatMap(({ after, events: added }) =>
        added.flatMap(event => {
          const at = position++
          const name = toHex(after.lane)
          const counts =
            event.kind === 'content' && state.circle().stands(name, event.seq) && !state.circle().withdrawn(name).has(event.seq)
          return counts ? [logEvent({ space: id, lane: name, seq: event.seq, position: at }, event.hash, event.inner)] : []
        }),
      )
      const grew = draft.additions.some(({ after }) => toHex(after.lane) === mine)
      const member = state.circle().member(mine)
      // The words' lane is taken up by whoever has the words, each time anew.
      const moves = grew && member?.role === 'device' && !member.limit && log.lane(state.keys().head.publicKey).forkedAt === undefined
      if (moves) await moveOn()
      return {
        results: sifted,
        fresh: events,
        moved: moves,
        changed: gone || state.circle() !== before,
        again: erased && waiting.length > 0,
      }
    })
    if (fresh.length > 0) arrivals.tell(fresh)
    if (changed) changes.tell()
    if (moved) written.tell()
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

  const { bond, side } = state.keys().kept
  const heads = () =>
    log.frontier().lanes.flatMap(({ lane: of, next, head }) => (next === 0 ? [] : [{ lane: of, seq: next - 1, hash: head }]))
  const carried = (of: Uint8Array, from: number, limit: { readonly events: number; readonly bytes: number }): Promise<LaneRun> =>
    log.inTurn(async () => {
      live()
      return carry(suite, state, of, from, limit)
    })

  return {
    id,
    lane,
    state,
    side,
    yes: bond && yesIn(suite, () => state.keys(), side),
    plays: () => plays(members(), side),
    sideOf,
    append: bodies => act(() => write(ports, state, bodies)),
    note: (bodies, also) => act(async () => void (await write(ports, state, bodies, also))),
    read,
    readAll,
    listen: listener =>
      arrivals.add(events => {
        const given = events.filter(({ type }) => !isVaults(type))
        if (given.length > 0) listener(given)
      }),
    hear: arrivals.add,
    whenChanged: changes.add,
    members,
    commit: text => toHex(suite.hash(concat(TAGS.sheet, state.keys().space, new TextEncoder().encode(text)))),
    left: () => [...state.circle().membership.left.keys()],
    wrongs: () => [
      ...state.circle().membership.refused.map(({ fact, reason }) => ({ lane: fact.lane, seq: fact.seq, reason })),
      ...log
        .frontier()
        .lanes.flatMap(({ lane: of, forkedAt }) => (forkedAt === undefined ? [] : [{ lane: toHex(of), seq: forkedAt, reason: 'fork' }])),
    ],
    withdraw: events => act(() => takeBack(ports, state, events)),
    admit: newcomer => act(() => letIn(ports, state, [newcomer])),
    close: lanes => act(() => shut(ports, state, lanes)),
    leave: () =>
      act(() => {
        const mine = state.circle().member(lane())
        const others = [...state.circle().membership.members.values()].filter(
          one => one.side === mine?.side && one.lane !== mine.lane && !one.limit,
        )
        return shut(
          ports,
          state,
          others.map(one => one.lane),
          true,
        )
      }),
    parcel: () => makeParcel(suite, state.keys(), { heads, carried }),
    takeParcel: async bytes => {
      live()
      const runs = openParcel(suite, state.keys(), bytes)
      if (!runs.ok) return runs
      const before = log.next()
      await receive(runs.value)
      // What others lack of it goes on to them.
      written.tell()
      return ok(log.next() > before ? 'new' : 'nothing-new')
    },
    audit: async () => {
      live()
      const found = await log.inTurn(() => verifyAll(suite, state))
      return found.ok ? ok(found.value) : err(found.error)
    },
    synced: {
      space: state.keys().space,
      founding: state.keys().founding,
      lane: () => state.keys().head.publicKey,
      auth: () => {
        const { auth, head, space } = state.keys()
        return {
          key: auth.publicKey,
          binding: bindAuth(suite, head, space, auth.publicKey),
          sign: message => suite.sign(state.keys().auth.secretKey, message),
        }
      },
      heads,
      carried,
      receive,
      whenWritten: written.add,
      cursor: async () => {
        live()
        return records.read(`${log.prefix}cursor`).catch(() => undefined)
      },
      keepCursor: async bytes => {
        live()
        await keep(store, 'cursor', [records.put(`${log.prefix}cursor`, bytes)])
      },
    },
  }
}

const sizeOf = ({ events }: LaneRun): number => events.reduce((sum, { header, body }) => sum + header.length + (body?.length ?? 0), 0)

/** The newest of what waits, as much as may be held. */
const latest = (runs: readonly LaneRun[]): LaneRun[] => {
  let bytes = 0
  return runs
    .toReversed()
    .filter(run => (bytes += sizeOf(run)) <= MOST_WAITING_BYTES)
    .toReversed()
}

const branchBytes = ({ events }: LaneRun): Uint8Array =>
  encodeCanonical(events.map(({ header, body, signature }) => [header, body ?? null, signature ?? null]))
