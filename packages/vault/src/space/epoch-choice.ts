import { fromHex, type Membership } from '@dropwise/protocol'
import { newestEpoch, type HeldEpoch, type Member } from './epoch.ts'

/** An epoch whose key is held, and the hexadecimal names of all lanes that it was wrapped to (for the first: the founding lanes). */
export type WrappedEpoch = HeldEpoch & { readonly lanes: ReadonlySet<string> }

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

/**
 * The epoch to write under: of those that no closed lane has, the newest. Undefined where there is none, or where it lacks a live
 * lane: then rotate first, with all newest epochs as parents, so that everybody reads what was written meanwhile.
 */
export const epochToWrite = (epochs: readonly WrappedEpoch[], membership: Membership): WrappedEpoch | undefined => {
  const closed = [...membership.members.keys()].filter(lane => !isLive(membership, lane))
  const newest = newestEpoch(epochs.filter(({ lanes }) => !closed.some(lane => lanes.has(lane))))
  const whole = newest && liveMembers(membership).every(({ lane }) => newest.lanes.has(lane.toHex()))
  return whole ? newest : undefined
}

/** What a new epoch stands on: held epochs that are no other's parent, the newest sixteen of them. */
export const parentsOfNext = <E extends HeldEpoch>(epochs: readonly (E & { readonly parents: readonly Uint8Array[] })[]): readonly E[] => {
  const beneath = new Set(epochs.flatMap(({ parents }) => parents.map(parent => parent.toHex())))
  const tips = epochs.filter(({ epoch }) => !beneath.has(epoch.toHex()))
  const chosen: E[] = []
  for (let left = tips; left.length > 0 && chosen.length < 16;) {
    const next = newestEpoch(left)
    if (!next) break
    chosen.push(next)
    left = left.filter(one => one !== next)
  }
  return chosen
}
