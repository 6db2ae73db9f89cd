import { fromHex, type Membership } from '@dropwise/protocol'
import { newestEpoch, type HeldEpoch, type Member } from './epoch.ts'

/**
 * An epoch whose key is held, the hexadecimal names of all lanes that it was wrapped to (for the first: the founding lanes), what it stands
 * on, and whether what opened it counts.
 */
export type WrappedEpoch = HeldEpoch & {
  readonly lanes: ReadonlySet<string>
  readonly parents: readonly Uint8Array[]
  readonly stands: boolean
}

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
 * What no other stands on: the newest that are held. One that was opened behind the end of a lane carries nothing: whoever heard of that end
 * first has its key from a later one, but never gets what it says of its parents.
 */
const tipsOf = <E extends WrappedEpoch>(epochs: readonly E[]): readonly E[] => {
  const beneath = new Set(epochs.flatMap(({ parents, stands }) => (stands ? parents.map(parent => parent.toHex()) : [])))
  return epochs.filter(({ epoch }) => !beneath.has(epoch.toHex()))
}

/** What an epoch says publicly: for whom it is, and on what it stands. */
type Public = Pick<WrappedEpoch, 'epoch' | 'lanes' | 'parents'>

/**
 * Names of the epochs whose keys a closed lane has: those that were wrapped to it, and all beneath them, since whoever holds a key opens
 * those that it stands on. One that was opened behind an end says them as well, to whoever it was wrapped to.
 */
const inClosedHands = (known: readonly Public[], closed: readonly string[]): ReadonlySet<string> => {
  const parents = new Map(known.map(one => [one.epoch.toHex(), one.parents]))
  const there = new Set<string>()
  const come = known.filter(({ lanes }) => closed.some(lane => lanes.has(lane))).map(({ epoch }) => epoch.toHex())
  for (let name = come.pop(); name !== undefined; name = come.pop()) {
    if (there.has(name)) continue
    there.add(name)
    come.push(...(parents.get(name) ?? []).map(parent => parent.toHex()))
  }
  return there
}

/**
 * The epoch to write under: of those that no closed lane has, the newest. Undefined where there is none, where it lacks a live lane, or
 * where another held epoch that nothing stands on does: then rotate first, with all newest epochs as parents, so that everybody reads
 * what was written meanwhile. (Two who each let a device in at once leave two such epochs, and neither device has both. And an epoch that
 * was opened behind the end of a lane lacks everybody who heard of that end first.)
 *
 * @param epochs those whose keys are held
 * @param known all that were ever opened here, as far as this device has heard
 */
export const epochToWrite = (
  epochs: readonly WrappedEpoch[],
  membership: Membership,
  known: readonly Public[] = epochs,
): WrappedEpoch | undefined => {
  const closed = [...membership.members.keys()].filter(lane => !isLive(membership, lane))
  const given = inClosedHands(known, closed)
  const newest = newestEpoch(epochs.filter(({ epoch }) => !given.has(epoch.toHex())))
  const live = liveMembers(membership)
  const whole = ({ lanes, stands }: WrappedEpoch): boolean => stands && live.every(({ lane }) => lanes.has(lane.toHex()))
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
