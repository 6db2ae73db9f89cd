import { fromHex, toHex } from '@dropwise/protocol'
import type { FrontierRow } from '@dropwise/protocol/wire'
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

const STEP = { events: 512, bytes: 400_000 }

/**
 * How far each lane had come when everything up to a place had arrived: all that a device is told whose side left there. How long the
 * other's lanes are by now is nothing to them any more.
 */
export const headsUpTo = async (store: RelayStore, space: Uint8Array, until: number): Promise<readonly FrontierRow[]> => {
  const rows = new Map<string, FrontierRow>()
  for (let place = 0; place < until;) {
    const page = await store.page(space, place, STEP)
    const last = page.at(-1)
    if (!last) break
    for (const { lane, seq, hash, place: at } of page) if (at <= until) rows.set(toHex(lane), { lane, seq, hash })
    place = last.place
  }
  return [...rows.values()]
}
