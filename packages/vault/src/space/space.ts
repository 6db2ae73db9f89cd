import { decodeClose, err, ok, toHex, type Side } from '@dropwise/protocol'
import { makeParcel, openParcel } from '../exchange/parcel.ts'
import type { AppendInput, LogEvent } from '../log/log-event.ts'
import { keep } from '../store/keep.ts'
import type { Change } from '../store/records.ts'
import { letIn, shut, takeBack, write } from './acts.ts'
import { arriving } from './arriving.ts'
import { carry } from './carry.ts'
import { commitIn } from './commitment.ts'
import { openEpochs, type EpochFault } from './keyring.ts'
import { bindAuth } from './lane.ts'
import { listeners } from './listeners.ts'
import type { LaneRun, Member, Space } from './port.ts'
import { readingOf, withoutVaults } from './reading.ts'
import { wipeBeyond } from './space-keys.ts'
import type { SpacePorts, SpaceState } from './state.ts'
import { verifyAll } from './verify-all.ts'
import { plays, yesIn } from '../yes/space-yes.ts'

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

/** Puts a space together over its state. */
export const spaceOver = (ports: SpacePorts, state: SpaceState): RoomSpace => {
  const { suite, records, store, live } = ports
  const { log } = state
  const id = toHex(state.keys().space)
  const arrivals = listeners<readonly LogEvent[]>()
  const written = listeners<void>()
  const changes = listeners<void>()
  const { read, readAll } = readingOf(state)
  const receive = arriving(ports, state, { arrived: arrivals.tell, changed: changes.tell, written: written.tell })

  const epochFaults = (): readonly EpochFault[] => {
    const { keys, faults } = openEpochs(suite, state.keys(), state.circle(), state.notes())
    wipeBeyond(suite, keys, state.keys())
    return faults
  }
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
    plays: () =>
      plays(
        members().filter(one => !ports.isCopy?.(one.lane)),
        side,
      ),
    sideOf,
    append: bodies => act(() => write(ports, state, bodies)),
    note: (bodies, also) => act(async () => void (await write(ports, state, bodies, also))),
    read,
    readAll,
    listen: listener =>
      arrivals.add(events => {
        const given = withoutVaults(events)
        if (given.length > 0) listener(given)
      }),
    hear: arrivals.add,
    whenChanged: changes.add,
    members,
    commit: text => commitIn(suite, state.keys().space, text),
    left: () => [...state.circle().membership.left.keys()],
    wrongs: () => [
      ...state.circle().membership.refused.map(({ fact, reason }) => ({ lane: fact.lane, seq: fact.seq, reason })),
      ...epochFaults(),
      ...log
        .frontier()
        .lanes.flatMap(({ lane: of, forkedAt }) => (forkedAt === undefined ? [] : [{ lane: toHex(of), seq: forkedAt, reason: 'fork' }])),
    ],
    cutOff: () =>
      log.frontier().lanes.flatMap(({ lane: of, next }) => {
        const member = state.circle().member(toHex(of))
        const theirs = member !== undefined && member.side !== state.circle().member(lane())?.side
        return theirs && next > (member.limit?.count ?? Infinity) ? [member.lane] : []
      }),
    withdraw: events => act(() => takeBack(ports, state, events)),
    admit: newcomer => act(() => letIn(ports, state, [newcomer])),
    closes: () =>
      state.notes().flatMap(({ kind, lane: by, seq, body }) => {
        const read = kind === 'close' && toHex(by) === lane() ? decodeClose(body) : undefined
        return read?.ok ? [{ lane: toHex(read.value.lane), seq }] : []
      }),
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
      ended: () => state.circle().membership.left.has(side),
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
