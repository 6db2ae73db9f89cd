import type { Home } from '@dropwise/home'
import { type FaultReason, type Room, VaultFault } from '@dropwise/vault'

const WEEK = 7 * 24 * 3_600_000

/** Faults that say that something kept here is not as it was kept. The others say that the device is full, or the room locked. */
const BROKEN: ReadonlySet<FaultReason> = new Set(['record-missing', 'record-broken', 'chain-broken'])

/**
 * What a room needs now and then: a snapshot where enough came since the last, and once a week every record verified.
 *
 * @param now milliseconds since 1970
 */
export const tendRoom = async (home: Home, room: Room, now: number): Promise<'sound' | 'unsound'> => {
  try {
    const last = await room.lastAudit()
    // A clock that was set back counts as a week gone by.
    if (last !== undefined && now >= last && now - last < WEEK) return 'sound'
    return (await room.audit(now)).ok ? 'sound' : 'unsound'
  } catch (error) {
    if (!(error instanceof VaultFault)) throw error
    return BROKEN.has(error.reason) ? 'unsound' : 'sound'
  } finally {
    // A help: without it the next opening reads more.
    await home.keepSnapshot().catch(() => undefined)
  }
}
