import { toHex } from '../bytes.ts'
import type { Header } from '../header.ts'
import type { LaneRole, Side } from '../lane.ts'
import { decodeAdmit, decodeClose, decodeLeave, type PublicBodyRefusal } from '../public-body.ts'
import { ok, type Result } from '../result.ts'
import type { OwnFounding } from '../founding.ts'
import type { FoundingLane, SharedFounding } from '../shared-founding.ts'

/** Where a fact was written: the lane's hexadecimal name and the seq in it. Chain and head are verified before. */
type Written = { readonly lane: string; readonly seq: number; readonly at: number }

/** What decides who is in a space. Names of lanes are hexadecimal. */
export type MemberFact =
  /** `proven`: whether the proof in it was checked and holds. */
  | (Written & {
      readonly kind: 'admit'
      readonly subject: string
      readonly role: LaneRole
      readonly wrap: Uint8Array
      readonly proven: boolean
    })
  | (Written & { readonly kind: 'close'; readonly subject: string; readonly count: number; readonly last: string })
  | (Written & { readonly kind: 'leave' })

export type AdmitFact = Extract<MemberFact, { kind: 'admit' }>
export type CloseFact = Extract<MemberFact, { kind: 'close' }>
export type LeaveFact = Extract<MemberFact, { kind: 'leave' }>

/** The lanes with which a space begins; an own space has no second. */
export type Founders = ReadonlyMap<Side, { readonly lane: string; readonly wrap: Uint8Array }>

/** The founders that a founding record names. */
export const foundersOf = (
  founding: ({ readonly kind: 'own' } & OwnFounding) | ({ readonly kind: 'shared' } & SharedFounding),
): Founders => {
  const named = ({ lane, wrap }: FoundingLane) => ({ lane: toHex(lane), wrap })
  return founding.kind === 'own'
    ? new Map([['first', named(founding)]])
    : new Map([
        ['first', named(founding.first)],
        ['second', named(founding.second)],
      ])
}

/**
 * What an event says about members; undefined for kinds that say nothing.
 *
 * @param proven asked only for an admission: whether its proof holds
 */
export const memberFact = (
  header: Header,
  body: Uint8Array,
  proven: (admit: { readonly role: LaneRole; readonly lane: Uint8Array; readonly wrap: Uint8Array; readonly proof: Uint8Array }) => boolean,
): Result<MemberFact | undefined, PublicBodyRefusal> => {
  const written = { lane: toHex(header.lane), seq: header.seq }
  if (header.kind === 'admit') {
    const admit = decodeAdmit(body)
    if (!admit.ok) return admit
    const { at, role, lane, wrap } = admit.value
    return ok({ kind: 'admit', ...written, at, subject: toHex(lane), role, wrap, proven: proven(admit.value) })
  }
  if (header.kind === 'close') {
    const close = decodeClose(body)
    if (!close.ok) return close
    const { at, lane, count, last } = close.value
    return ok({ kind: 'close', ...written, at, subject: toHex(lane), count, last: toHex(last) })
  }
  if (header.kind !== 'leave') return ok(undefined)
  const leave = decodeLeave(body)
  return leave.ok ? ok({ kind: 'leave', ...written, at: leave.value.at }) : leave
}
