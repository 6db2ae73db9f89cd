import type { EpochBodyRefusal, HeaderRefusal, InnerRefusal, PaddingRefusal, PublicBodyRefusal } from '@dropwise/protocol'

/** Every way in which a lane can be wrong. */
export type LaneReason =
  | HeaderRefusal
  | PaddingRefusal
  | InnerRefusal
  | PublicBodyRefusal
  | EpochBodyRefusal
  | 'wrong-founding'
  | 'wrong-commitment'
  | 'wrong-space'
  | 'wrong-lane'
  | 'gap'
  | 'wrong-prev'
  /** A content event without its body, and no withdrawal that names it. */
  | 'withheld-body'
  | 'body-length'
  | 'wrong-body-hash'
  /** A public event that names an epoch. */
  | 'wrong-epoch'
  /** A recovery lane wrote what it may not. */
  | 'recovery-lane'
  | 'wrong-signature'
  | 'unsigned-tail'
  /** The lane signed something else at a place that is kept. */
  | 'fork'
  /** Behind the end of the lane. */
  | 'closed-lane'
  /** Sealed under an epoch whose key is not held. */
  | 'unknown-epoch'
  | 'not-opened'
  | 'unknown-seen'
  | 'wrong-lamport'

/** The first thing that is wrong, and where; seq −1 is the founding. */
export type LaneRefusal = { readonly reason: LaneReason; readonly seq: number }

const MAY_COME: ReadonlySet<LaneReason> = new Set(['gap', 'withheld-body', 'unknown-epoch', 'unknown-seen'])

/** Whether what is missing may simply not have arrived yet: the run can be tried again when there is more. */
export const mayCome = (reason: LaneReason): boolean => MAY_COME.has(reason)
