import type { LaneRole, Side } from '../lane.ts'
import type { AdmitFact, CloseFact, Founders, LeaveFact, MemberFact } from './fact.ts'
import { afterCloses, afterLeaves, stands, type Limit, type Limits } from './limits.ts'
import type { Standing } from './standing.ts'
import { reach, walk, type Admissions } from './walk.ts'

/** A lane that belongs to a space. */
export type LaneMember = {
  readonly lane: string
  readonly side: Side
  readonly role: LaneRole
  /** Public wrap key: what epoch keys are wrapped to. */
  readonly wrap: Uint8Array
  /** How many of its events stand, where it was closed or left. */
  readonly limit: Limit | undefined
  /** The admission that let it in; undefined for a founder. */
  readonly admittedBy: { readonly lane: string; readonly seq: number; readonly at: number } | undefined
}

/** Why a fact counts for nothing. */
export type FactRefusal =
  /** The new lane did not prove that it wants to come, or a founder is to be admitted. */
  | 'forged-admission'
  /** The lane proved to both sides that it is theirs. */
  | 'two-sides'
  /** A close of the other side's lane. */
  | 'forged-close'
  /** Written by a lane that nobody admitted, as far as is known. */
  | 'unknown-lane'
  /** Stands behind the end of its lane, or the lane's own admission does. */
  | 'closed-lane'
  /** Not for recovery lanes. */
  | 'recovery-lane'
  /** The lane is in by another admission, which goes before. */
  | 'already-in'
  /** Beyond the number of lanes that count. */
  | 'too-many-lanes'

export type RefusedFact = { readonly fact: MemberFact; readonly reason: FactRefusal }

/** Who is in a space, as everybody works it out who has the same facts. */
export type Membership = {
  readonly members: ReadonlyMap<string, LaneMember>
  /** The leave of each side that left. */
  readonly left: ReadonlyMap<Side, LeaveFact>
  readonly refused: readonly RefusedFact[]
}

const place = (a: MemberFact, b: MemberFact): number => a.seq - b.seq || (a.lane < b.lane ? -1 : a.lane > b.lane ? 1 : 0) || detail(a, b)

/** Two facts at one place are a fork and come apart before; sorted all the same, so that their order never matters. */
const detail = (a: MemberFact, b: MemberFact): number => {
  const [one, other] = [a, b].map(({ wrap, ...fact }: MemberFact & { wrap?: Uint8Array }) => JSON.stringify([fact, wrap?.toHex()]))
  return one === other ? 0 : (one ?? '') < (other ?? '') ? -1 : 1
}

const byWriter = (admits: readonly AdmitFact[]): Admissions => {
  const writers = new Map<string, Map<string, AdmitFact>>()
  for (const admit of admits) {
    const subjects = writers.get(admit.lane) ?? new Map<string, AdmitFact>()
    if (!subjects.has(admit.subject)) subjects.set(admit.subject, admit)
    writers.set(admit.lane, subjects)
  }
  return new Map(Array.from(writers, ([lane, subjects]) => [lane, [...subjects.values()]]))
}

type Settled = { readonly standing: ReadonlyMap<string, Standing>; readonly limits: Limits; readonly counted: ReadonlySet<CloseFact> }

/** One side: leaves, then closes by recovery lanes from the most senior on, then closes by devices, all of them at once. */
const settle = (
  founder: { readonly lane: string; readonly wrap: Uint8Array },
  admissions: Admissions,
  closesBy: ReadonlyMap<string, readonly CloseFact[]>,
  leaves: readonly LeaveFact[],
): Settled => {
  const counted = new Set<CloseFact>()
  const heard = (lane: string, limits: Limits): readonly CloseFact[] => {
    const closes = (closesBy.get(lane) ?? []).filter(({ seq }) => stands(limits, lane, seq))
    for (const close of closes) counted.add(close)
    return closes
  }
  const done = new Set<string>()
  let limits = afterLeaves(leaves)
  let standing = walk(founder, admissions, limits)
  for (;;) {
    const next = standing.values().find(({ lane, role }) => role === 'recovery' && !done.has(lane))
    if (!next) break
    done.add(next.lane)
    limits = afterCloses(limits, heard(next.lane, limits), standing)
    standing = walk(founder, admissions, limits)
  }
  const devices = [...standing.values()].filter(({ role }) => role === 'device')
  const tier = limits
  limits = afterCloses(
    tier,
    devices.flatMap(({ lane }) => heard(lane, tier)),
    standing,
  )
  return { standing: walk(founder, admissions, limits), limits, counted }
}

/**
 * Who is in a space: a function of the founding record and the set of facts, whatever order they came in. Facts are verified
 * before: chained, under a head, no two at one place.
 *
 * First the recovery lanes' closes, then the devices', then admissions inside all limits (SPEC, ME1–ME8).
 */
export const membership = (founders: Founders, facts: readonly MemberFact[]): Membership => {
  const sorted = facts.toSorted(place)
  const named = new Set(founders.values().map(({ lane }) => lane))
  const admits = sorted.filter(fact => fact.kind === 'admit')
  const closes = sorted.filter(fact => fact.kind === 'close')
  const proven = byWriter(admits.filter(({ proven: holds, subject }) => holds && !named.has(subject)))
  const reached = new Map(Array.from(founders, ([side, { lane }]) => [side, reach(lane, proven)]))
  const torn = (lane: string): boolean => reached.size > 1 && reached.values().every(lanes => lanes.has(lane))
  const admissions = new Map(Array.from(proven, ([lane, all]) => [lane, all.filter(({ subject }) => !torn(subject))]))
  const closesBy = Map.groupBy(closes, ({ lane }) => lane)
  const asked = proven.values().flatMap(all => all)
  const recovery = new Set(asked.filter(({ role }) => role === 'recovery').map(({ subject }) => subject))
  const leaves = sorted.filter(fact => fact.kind === 'leave').filter(({ lane }) => !recovery.has(lane))
  const sides = new Map(Array.from(founders, ([side, founder]) => [side, settle(founder, admissions, closesBy, leaves)]))

  const members = new Map<string, LaneMember>()
  const left = new Map<Side, LeaveFact>()
  for (const [side, { standing, limits }] of sides) {
    for (const { lane, role, wrap, admitted } of standing.values()) {
      const admittedBy = admitted && { lane: admitted.lane, seq: admitted.seq, at: admitted.at }
      members.set(lane, { lane, side, role, wrap, limit: limits.get(lane), admittedBy })
    }
    const leave = leaves.find(({ lane, seq }) => standing.has(lane) && stands(limits, lane, seq))
    if (leave) left.set(side, leave)
  }

  const sideOf = (lane: string): Side | undefined => Array.from(reached).find(([, lanes]) => lanes.has(lane))?.[0]
  const reasonOf = (fact: MemberFact): FactRefusal | undefined => {
    const side = sideOf(fact.lane)
    const writer = members.get(fact.lane)
    if (fact.kind === 'admit' && (!fact.proven || named.has(fact.subject))) return 'forged-admission'
    if (!side) return 'unknown-lane'
    if (torn(fact.lane) || (fact.kind === 'admit' && torn(fact.subject))) return 'two-sides'
    if (fact.kind === 'close') {
      const other = sideOf(fact.subject)
      if (other && other !== side) return 'forged-close'
      return sides.get(side)?.counted.has(fact) ? undefined : 'closed-lane'
    }
    if (fact.kind === 'leave' && recovery.has(fact.lane)) return 'recovery-lane'
    if (!writer || (writer.limit && fact.seq >= writer.limit.count)) return 'closed-lane'
    if (fact.kind === 'leave') return undefined
    const by = members.get(fact.subject)?.admittedBy
    if (!by) return 'too-many-lanes'
    return by.lane === fact.lane && by.seq === fact.seq ? undefined : 'already-in'
  }
  const refused = sorted.flatMap(fact => {
    const reason = reasonOf(fact)
    return reason ? [{ fact, reason }] : []
  })
  return { members, left, refused }
}
