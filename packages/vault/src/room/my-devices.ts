import { readFounding, toHex } from '@dropwise/protocol'
import { VaultFault } from '../fault.ts'
import type { AppendInput, LogEvent } from '../log/log-event.ts'
import type { WantedAdmission } from '../pairing/linking.ts'
import type { Space } from '../space/port.ts'
import type { RoomSpace } from '../space/space.ts'

/** Written down in the own space when another device was let in: its lanes, the own space's first. They go together when it is removed. */
export const linkedNote = (admissions: readonly WantedAdmission[], now: number): AppendInput => ({
  type: 'vault/device-linked',
  version: 1,
  at: now,
  zone: 'UTC',
  payload: { lanes: admissions.map(({ lane }) => lane) },
})

/** The lanes in shared spaces that belong to the device whose lane in the own space this is. */
const lanesWith = (event: LogEvent, ownLane: string): readonly string[] => {
  if (event.type === 'vault/device-linked') {
    const { lanes } = event.payload as { readonly lanes: readonly Uint8Array[] }
    const [own, ...shared] = lanes.map(lane => toHex(lane))
    return own === ownLane ? shared : []
  }
  if (event.type === 'vault/lane-wanted' && event.lane === ownLane) return [toHex((event.payload as { readonly lane: Uint8Array }).lane)]
  // Whoever entered a shared space is one of its founders: their lane stands in its founding record.
  if (event.type !== 'vault/shared-entered' || event.lane !== ownLane) return []
  const { founding } = event.payload as { readonly founding: Uint8Array }
  const record = readFounding(founding)
  return record.ok && record.value.kind === 'shared' ? [record.value.first.lane, record.value.second.lane].map(lane => toHex(lane)) : []
}

/**
 * Closes every lane of one of my other devices, the shared spaces' first, and so turns the keys: it can read nothing that is written from
 * then on. Throws `not-a-member` for this device's own lane and for one that is none, `not-admitted` while this device itself is not let in
 * everywhere.
 */
export const removeDevice = async (own: RoomSpace, shared: readonly Space[], ownLane: string): Promise<void> => {
  // Its own admission may lie on the very device that is to go, and nowhere else.
  const entered = (space: Space): boolean => space.left().includes(space.side) || space.members().some(({ mine }) => mine)
  if (!shared.every(entered)) throw new VaultFault('not-admitted', 'close')
  const lanes = new Set<string>()
  for await (const events of own.readAll()) for (const event of events) for (const lane of lanesWith(event, ownLane)) lanes.add(lane)

  for (const space of shared) {
    const closes = space
      .members()
      .filter(({ lane, mine, side, closedAt }) => lanes.has(lane) && !mine && side === space.side && closedAt === undefined)
    if (closes.length > 0 && !space.left().includes(space.side)) await space.close(closes.map(({ lane }) => lane))
  }
  await own.close([ownLane])
}
