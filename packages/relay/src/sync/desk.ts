import {
  admissionMessage,
  decodeHeader,
  foundersOf,
  memberFact,
  membership,
  readFounding,
  toHex,
  type Founders,
  type LaneMember,
  type MemberFact,
  type Membership,
  type Side,
} from '@dropwise/protocol'
import type { Primitives } from '../crypto/primitives.ts'
import type { LaneHead, RelayStore } from '../store/port.ts'

/** Somebody who wants to hear of news in a space. */
export type Subscriber = {
  /** There are new events. */
  news(): void
  /** Who is in the space has changed. */
  membersChanged(): void
}

/** What the relay has at hand of a space while somebody is connected to it. Names of lanes are hexadecimal. */
export type Desk = {
  readonly space: Uint8Array
  readonly founders: Founders
  membership: Membership
  facts: readonly MemberFact[]
  readonly heads: Map<string, LaneHead>
  readonly subscribers: Set<Subscriber>
  /** Both have left: nothing more is kept here. */
  purged: boolean
  /** The newest place when it was last read from the store. */
  place: number
}

export type EventWithBody = { readonly header: Uint8Array; readonly body: Uint8Array | undefined }

/** What an event says about members; undefined when it says nothing, or nothing that can be read. */
export const factOf = (primitives: Primitives, { header, body }: EventWithBody): MemberFact | undefined => {
  const read = decodeHeader(header)
  if (!read.ok || !body) return undefined
  const { space, lane: by } = read.value
  const fact = memberFact(read.value, body, ({ role, lane, wrap, proof }) =>
    primitives.verify(lane, admissionMessage({ space, by, role, wrap }), proof),
  )
  return fact.ok ? fact.value : undefined
}

/** The founders of a space, from its founding record. */
const foundersFrom = (founding: Uint8Array): Founders | undefined => {
  const read = readFounding(founding)
  return read.ok ? foundersOf(read.value) : undefined
}

/** Reads a space from the store; undefined when nobody founded it here. */
const readDesk = async (store: RelayStore, primitives: Primitives, space: Uint8Array): Promise<Desk | undefined> => {
  const founding = await store.founding(space)
  if (!founding) return undefined
  const founders = foundersFrom(founding)
  // Asked first: what comes meanwhile is found by the next poll.
  const place = (await store.newest([space])).get(toHex(space)) ?? 0
  const facts = (await store.facts(space)).flatMap(event => factOf(primitives, event) ?? [])
  const heads = new Map((await store.heads(space)).map(head => [toHex(head.lane), head]))
  return {
    space,
    founders: founders ?? new Map(),
    facts,
    membership: membership(founders ?? new Map(), facts),
    heads,
    subscribers: new Set(),
    purged: !founders,
    place,
  }
}

/** Takes into a desk what another node wrote, and tells who is there. */
const bringUp = (desk: Desk, { heads, facts, purged, place }: Desk): void => {
  let grew = false
  for (const [lane, head] of heads) {
    if (head.seq <= (desk.heads.get(lane)?.seq ?? -1)) continue
    desk.heads.set(lane, head)
    grew = true
  }
  const known = new Set(desk.facts.map(({ lane, seq }) => `${lane} ${seq}`))
  const learned = facts.filter(({ lane, seq }) => !known.has(`${lane} ${seq}`))
  const changed = learned.length > 0 || purged !== desk.purged
  if (learned.length > 0) {
    desk.facts = [...desk.facts, ...learned]
    desk.membership = membership(desk.founders, desk.facts)
  }
  desk.purged ||= purged
  desk.place = place
  for (const one of desk.subscribers) {
    if (grew) one.news()
    if (changed) one.membersChanged()
  }
}

/** Spaces that somebody is connected to. */
export const desks = (store: RelayStore, primitives: Primitives) => {
  const open = new Map<string, Promise<Desk | undefined>>()
  return {
    /** The space, read once for all who are there. */
    at: (space: Uint8Array): Promise<Desk | undefined> => {
      const name = toHex(space)
      const there = open.get(name)
      if (there) return there
      const reading = readDesk(store, primitives, space)
      open.set(name, reading)
      const forget = (): void => void open.delete(name)
      reading.then(desk => desk ?? forget(), forget)
      return reading
    },
    /** Whether somebody is there. */
    has: (space: Uint8Array): boolean => open.has(toHex(space)),
    open: async (): Promise<readonly Desk[]> => (await Promise.all(open.values())).filter(desk => desk !== undefined),
    /** Reads a space again into which another node wrote. */
    refresh: async (space: Uint8Array): Promise<void> => {
      const desk = await open.get(toHex(space))
      const fresh = desk && (await readDesk(store, primitives, space))
      if (fresh) bringUp(desk, fresh)
    },
    /** Somebody is there. Whoever else was let in at the same moment may have let it go. */
    take: (desk: Desk, subscriber: Subscriber): void => {
      desk.subscribers.add(subscriber)
      const name = toHex(desk.space)
      if (!open.has(name)) open.set(name, Promise.resolve(desk))
    },
    /** Lets a space go when nobody is there any more. */
    release: (desk: Desk): void => {
      if (desk.subscribers.size === 0) open.delete(toHex(desk.space))
    },
    get size() {
      return open.size
    },
  }
}

export type Desks = ReturnType<typeof desks>

/** Bytes that are kept of one side's lanes. */
export const bytesOf = (desk: Desk, side: Side): number => {
  let sum = 0
  for (const { lane, side: of } of desk.membership.members.values()) if (of === side) sum += desk.heads.get(lane)?.bytes ?? 0
  return sum
}

/** Lanes of one side that are not closed. */
export const openLanes = (membership: Membership, side: Side): number =>
  [...membership.members.values()].filter((member: LaneMember) => member.side === side && !member.limit).length
