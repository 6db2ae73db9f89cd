import { HEADER_BYTES, membership, toHex, type MemberFact } from '@dropwise/protocol'
import { MAX_EVENT_BYTES, MAX_PUSH_BYTES, MAX_PUSH_EVENTS, type NackReason, type Run, type WholeEvent } from '@dropwise/protocol/wire'
import type { Primitives } from '../crypto/primitives.ts'
import type { RelayStore } from '../store/port.ts'
import type { Buckets } from './buckets.ts'
import { bytesOf, openLanes, type Desk } from './desk.ts'
import type { Limits } from './limits.ts'

/** What became of a push. */
export type Pushed =
  | { readonly kind: 'ack'; readonly seq: number; readonly hash: Uint8Array; readonly grew: boolean }
  | { readonly kind: 'nack'; readonly reason: NackReason; readonly number?: number; readonly hash?: Uint8Array }

/** A push that is being looked at. */
export type Push = { readonly run: Run; readonly events: readonly WholeEvent[] }

export type PushPorts = {
  readonly store: RelayStore
  readonly primitives: Primitives
  readonly limits: Limits
  readonly lanes: Buckets
  readonly now: () => number
}

/** A refusal. `number`: seconds to wait, or how many events stand, by the reason (SPEC, “The wire”). */
export const no = (reason: NackReason, number?: number): Pushed => ({ kind: 'nack', reason, ...(number === undefined ? {} : { number }) })

/** Whether it is more than one push may hold. */
export const tooLarge = ({ events }: Run): boolean => {
  const sizes = events.map(({ body }) => body?.length ?? 0)
  return (
    events.length > MAX_PUSH_EVENTS ||
    sizes.some(size => size + HEADER_BYTES > MAX_EVENT_BYTES) ||
    sizes.reduce((sum, size) => sum + size, 0) > MAX_PUSH_BYTES
  )
}

/** What is kept of events takes so many bytes. */
export const bytesIn = (events: readonly { readonly body: Uint8Array | undefined }[]): number =>
  events.reduce((sum, { body }) => sum + HEADER_BYTES + (body?.length ?? 0), 0)

/** Whether a run may be kept at all, from what is at hand: size, who writes, where it ends, how much there is already, or about to be. */
export const refusal = ({ limits, lanes, now }: PushPorts, desk: Desk, run: Run, before: readonly Push[]): Pushed | undefined => {
  if (tooLarge(run)) return no('size')
  // Only what a person said can be taken back; who came and went stays to be read.
  if (run.events.some(({ kind, body }) => !body && kind !== 'content')) return no('malformed')
  const lane = toHex(run.lane)
  const member = desk.membership.members.get(lane)
  if (!member) return no('stranger')
  if (desk.purged) return no('closed', 0)
  if (member.limit && run.first >= member.limit.count) return no('closed', member.limit.count)
  const last = run.first + run.events.length - 1
  const there = Math.max(desk.heads.get(lane)?.seq ?? -1, before.at(-1)?.events.at(-1)?.seq ?? -1)
  const fresh = last - Math.max(there, run.first - 1)
  if (fresh <= 0) return undefined
  const bytes = [...before.map(push => push.run), run].reduce((sum, { events }) => sum + bytesIn(events), 0)
  if (bytesOf(desk, member.side) + bytes > limits.sideBytes) return no('quota-bytes')
  const wait = lanes.take(`${toHex(desk.space)} ${lane}`, fresh, now())
  return wait > 0 ? no('quota-events', wait) : undefined
}

/** Whether the side would have too many open lanes with these. */
export const tooManyLanes = ({ limits }: PushPorts, desk: Desk, run: Run, facts: readonly MemberFact[]): boolean => {
  const side = desk.membership.members.get(toHex(run.lane))?.side
  if (!side || !facts.some(({ kind }) => kind === 'admit')) return false
  const after = membership(desk.founders, [...desk.facts, ...facts])
  return openLanes(after, side) > Math.max(limits.openLanes, openLanes(desk.membership, side))
}
