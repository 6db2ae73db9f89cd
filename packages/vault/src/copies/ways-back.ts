import { VaultFault } from '../fault.ts'
import type { RoomSpace } from '../space/space.ts'
import { copyLaneOf, copyLanes } from './copy-lane.ts'
import type { WayBack } from './way-back.ts'

/** Where this device may not write, the copy holds what was said and no lane. */
const unlessItMayNot = (failure: unknown): undefined => {
  if (failure instanceof VaultFault && ['another-writer', 'not-admitted', 'lane-closed', 'lane-forked'].includes(failure.reason)) return
  throw failure
}

/** What a copy made now holds of every shared space. */
export const waysBack = async (ports: Parameters<typeof copyLaneOf>[0], shared: readonly RoomSpace[]): Promise<readonly WayBack[]> => {
  const made = await copyLanes(ports.suite, ports.own)
  const ways: WayBack[] = []
  for (const space of shared) {
    const { bond, founding, side } = space.state.keys().kept
    if (!bond) continue
    const laneSecret = space.left().length === 0 ? await copyLaneOf(ports, space, made).catch(unlessItMayNot) : undefined
    const held = space.state.keys().kept.epochs.map(one => ({ ...one, epoch: one.epoch.slice(), key: one.key.slice() }))
    ways.push({ founding: founding.slice(), bond: bond.slice(), side, laneSecret, epochs: held, parcel: await space.parcel() })
  }
  return ways
}
