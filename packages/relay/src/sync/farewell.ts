import { fromHex } from '@dropwise/protocol'
import type { RelayStore } from '../store/port.ts'
import type { Desk } from './desk.ts'

/**
 * The place up to which a closed lane may still read: the leave of its own side, where it was that leave which closed it. So the other
 * devices of whoever left come to know of it. Undefined for a device that was taken off before, and for the one that left.
 *
 * @param lane hexadecimal
 */
export const farewell = async (store: RelayStore, { space, membership, facts }: Desk, lane: string): Promise<number | undefined> => {
  const member = membership.members.get(lane)
  const leave = member && membership.left.get(member.side)
  if (!leave || leave.lane === lane) return undefined
  // The device that leaves closes the others of its side in one run with the leave; a device is taken off in another.
  const closed = new Map(facts.flatMap(fact => (fact.kind === 'close' && fact.lane === leave.lane ? [[fact.seq, fact.subject]] : [])))
  for (let seq = leave.seq - 1; closed.has(seq); seq--)
    if (closed.get(seq) === lane) {
      const [end] = await store.lane(space, fromHex(leave.lane), leave.seq, { events: 1, bytes: 1 })
      return end?.place
    }
  return undefined
}
