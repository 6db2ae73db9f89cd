import { decodeTrusted, encodeCanonical, SIDES, toHex, type Side } from '@dropwise/protocol'
import { VaultFault } from '../fault.ts'
import type { LaneFrontier } from '../log/run.ts'
import { NO_ARRIVALS, rowsOf, runsOf, type Arrivals } from './arrivals.ts'

/** A lane as this device keeps it. */
export type KeptLane = LaneFrontier & {
  /** Greatest Lamport that was ever read in it; more than `lamport` where bodies are gone. The own lane goes on from here. */
  readonly reached: number
  /** Up to where what is written here has said that it was seen; for other lanes than the own. */
  readonly told: number
  /** Seq from which on two branches were seen; both are kept, and nothing follows on either. */
  readonly forkedAt: number | undefined
}

/** The verified frontier of a space. It changes with everything that is kept, in the same commit. */
export type Frontier = {
  /** In the order in which the first event of each arrived. */
  readonly lanes: readonly KeptLane[]
  readonly arrivals: Arrivals
  /** How many public events are noted in the book of members. */
  readonly notes: number
}

/** An epoch whose key this device holds. */
export type HeldKey = { readonly epoch: Uint8Array; readonly key: Uint8Array; readonly generation: number }

/** What a room must never lose of a space: who founded it, and with which keys it writes and reads. */
export type SpaceKeys = {
  readonly founding: Uint8Array
  /** Thirty-two bytes that only the two know; undefined in an own space. */
  readonly bond: Uint8Array | undefined
  /** Which of the two this device's person is: told when it came, before the admission arrives. */
  readonly side: Side
  /** The secret from which the lane's keys come. */
  readonly laneSecret: Uint8Array
  readonly epochs: readonly HeldKey[]
  /** Where the room came back by a copy: the secret of the copy’s lane, to which keys were given that this lane has not. */
  readonly copySecret?: Uint8Array | undefined
}

const FORM = 2
/** One lane, no order of arrival, no bond, only the first epoch: what the first rooms were written in. */
const ONE_LANE = 1

const opened = (bytes: Uint8Array, where: string): readonly unknown[] => {
  const value = decodeTrusted(bytes)
  if (!Array.isArray(value) || (value[0] !== FORM && value[0] !== ONE_LANE)) throw new VaultFault('newer-version', where)
  return value
}

/** The bytes of the verified frontier. */
export const encodeFrontier = ({ lanes, arrivals, notes }: Frontier): Uint8Array =>
  encodeCanonical([
    FORM,
    lanes.map(({ lane, next, head, lamport, loose = false, reached, told, forkedAt }) => [
      [lane, next, head, lamport, loose],
      [reached, told, forkedAt ?? null],
    ]),
    [arrivals.pages, arrivals.start, ...rowsOf(arrivals.runs)],
    notes,
  ])

type LaneRow = [[Uint8Array, number, Uint8Array, number, boolean], [number, number, number | null]]

const keptLane = ([[lane, next, head, lamport, loose], [reached, told, fork]]: LaneRow): KeptLane => ({
  lane,
  next,
  head,
  lamport,
  loose,
  reached,
  told,
  forkedAt: fork ?? undefined,
})

/** Reads a frontier that lay under its seal. */
export const decodeFrontier = (bytes: Uint8Array): Frontier => {
  const book = opened(bytes, 'frontier')
  if (book[0] === ONE_LANE) {
    const [, rows] = book as [number, [Uint8Array, number, Uint8Array, number][]]
    const lanes = rows.map(([lane, next, head, lamport]) => ({ lane, next, head, lamport, reached: lamport, told: 0, forkedAt: undefined }))
    const runs = lanes.map(({ next }, lane) => ({ lane, first: 0, count: next })).filter(({ count }) => count > 0)
    return { lanes, arrivals: { ...NO_ARRIVALS, runs }, notes: 0 }
  }
  const [, rows, [pages, start, ...runs], notes] = book as [number, LaneRow[], [number, number, ...number[]], number]
  return {
    lanes: rows.map(keptLane),
    arrivals: { pages, start, runs: runsOf(runs) },
    notes,
  }
}

/** The bytes of a space's keys. */
export const encodeKeys = ({ founding, bond, side, laneSecret, epochs, copySecret }: SpaceKeys): Uint8Array =>
  encodeCanonical([
    FORM,
    founding,
    bond ?? null,
    SIDES[side],
    laneSecret,
    epochs.map(({ epoch, key, generation }) => [epoch, key, generation]),
    ...(copySecret ? [copySecret] : []),
  ])

/** Reads keys that lay under their seal. */
export const decodeKeys = (bytes: Uint8Array): SpaceKeys => {
  const book = opened(bytes, 'keys')
  if (book[0] === ONE_LANE) {
    const [, founding, laneSecret, epochs] = book as [number, Uint8Array, Uint8Array, [Uint8Array, Uint8Array][]]
    return { founding, bond: undefined, side: 'first', laneSecret, epochs: epochs.map(([epoch, key]) => ({ epoch, key, generation: 0 })) }
  }
  const [, founding, bond, side, laneSecret, epochs, copySecret] = book as [
    number,
    Uint8Array,
    Uint8Array | null,
    number,
    Uint8Array,
    [Uint8Array, Uint8Array, number][],
    Uint8Array | undefined,
  ]
  return {
    founding,
    bond: bond ?? undefined,
    side: side === SIDES.second ? 'second' : 'first',
    laneSecret,
    epochs: epochs.map(([epoch, key, generation]) => ({ epoch, key, generation })),
    ...(copySecret && { copySecret }),
  }
}

/** A lane of which nothing is kept yet. */
export const emptyLane = (lane: Uint8Array, space: Uint8Array): KeptLane => ({
  lane,
  next: 0,
  head: space,
  lamport: 0,
  reached: 0,
  told: 0,
  forkedAt: undefined,
})

/** Where a lane stands in the frontier's list; −1 where nothing of it arrived. */
export const laneIndex = (frontier: Frontier, lane: Uint8Array): number => {
  const name = toHex(lane)
  return frontier.lanes.findIndex(one => toHex(one.lane) === name)
}
