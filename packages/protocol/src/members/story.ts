import type { AdmitFact, CloseFact, LeaveFact } from './fact.ts'
import type { LaneRole, Side } from '../lane.ts'

/** Founders with short names, for stories. */
export const founders: ReadonlyMap<Side, { lane: string; wrap: Uint8Array }> = new Map([
  ['first', { lane: 'sam', wrap: new Uint8Array(32) }],
  ['second', { lane: 'robin', wrap: new Uint8Array(32) }],
])

/** `lane` lets `subject` in at its event `seq`. */
export const admits = (lane: string, seq: number, subject: string, role: LaneRole = 'device', proven = true): AdmitFact => ({
  kind: 'admit',
  lane,
  seq,
  at: 0,
  subject,
  role,
  wrap: new Uint8Array(32),
  proven,
})

/** `lane` closes `subject` at its event `seq`, so that the first `count` stand. */
export const closes = (lane: string, seq: number, subject: string, count: number): CloseFact => ({
  kind: 'close',
  lane,
  seq,
  at: 0,
  subject,
  count,
  last: `${subject} ${count}`,
})

/** `lane` leaves with its event `seq`. */
export const leaves = (lane: string, seq: number): LeaveFact => ({ kind: 'leave', lane, seq, at: 0 })
