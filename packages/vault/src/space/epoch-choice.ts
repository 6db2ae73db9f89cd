import { fromHex, type Membership } from '@dropwise/protocol'
import { newestEpoch, type HeldEpoch, type Member } from './epoch.ts'

/** An epoch whose key is held, the hexadecimal names of all lanes that it was wrapped to (for the first: the founding lanes), and what it stands on. */
export type WrappedEpoch = HeldEpoch & { readonly lanes: ReadonlySet<string>; readonly parents: readonly Uint8Array[] }

/** Whether a lane may still be given keys: a member, not closed, of a side that has not left. */
const isLive = (membership: Membership, lane: string): boolean => {
  const member = membership.members.get(lane)
  return member !== undefined && !member.limit && !membership.left.has(member.side)
}

/** To whom a new epoch is wrapped: every live lane, devices and recovery words, of both sides. */
export const liveMembers = (membership: Membership): readonly Member[] =>
  Array.from(membership.members.values())
    .filter(({ lane }) => isLive(membership, lane))
    .map(({ lane, wrap }) => ({ lane: fromHex(lane), wrap }))

/** What stands on no other: the newest that are held. */
const tipsOf = <E extends WrappedEpoch>(epochs: readonly E[]): readonly E[] => {
  const beneath = new Set(epochs.flatMap(({ parents }) => parents.map(parent => parent.toHex())))
  return epochs.filter(({ epoch }) => !beneath.has(epoch.toHex()))
}

/**
 * The epoch to write under: of those that no closed lane has, the newest. Undefined where there is none, where it lacks a live lane, or
 * where another held epoch that nothing stands on does: then rotate first, with all newest epochs as parents, so that everybody reads
 * what was written meanwhile. (Two who each let a device in at once leave two such epochs, and neither device has both.)
 */
export const epochToWrite = (epochs: readonly WrappedEpoch[], membership: Membership): WrappedEpoch | undefined => {
  const closed = [...membership.members.keys()].filter(lane => !isLive(membership, lane))
  const newest = newestEpoch(epochs.filter(({ lanes }) => !closed.some(lane => lanes.has(lane))))
  const live = liveMembers(membership)
  const whole = ({ lanes }: WrappedEpoch): boolean => live.every(({ lane }) => lanes.has(lane.toHex()))
  return newest && whole(newest) && tipsOf(epochs).every(whole) ? newest : undefined
}

/** What a new epoch stands on: held epochs that are no other's parent, the newest sixteen of them. */
export const parentsOfNext = <E extends WrappedEpoch>(epochs: readonly E[]): readonly E[] => {
  const chosen: E[] = []
  for (let left = tipsOf(epochs); left.length > 0 && chosen.length < 16;) {
    const next = newestEpoch(left)
    if (!next) break
    chosen.push(next)
    left = left.filter(one => one !== next)
  }
  return chosen
}
