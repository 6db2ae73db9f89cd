import {
  decodeTrusted,
  encodeCanonical,
  err,
  fromHex,
  ok,
  readFounding,
  sameBytes,
  SIDES,
  spaceIdInput,
  toHex,
  type Result,
  type Side,
} from '@dropwise/protocol'
import type { AppendInput } from '../log/log-event.ts'
import { BY_HAND, byHandOver } from '../pairing/by-hand.ts'
import { meet } from '../pairing/meet.ts'
import { syncSpace } from '../sync/sync-space.ts'
import { offerLink } from '../pairing/link.ts'
import type { LinkableSpace, LinkedSpace, WantedAdmission } from '../pairing/linking.ts'
import type { Space } from '../space/port.ts'
import type { Spaces } from './spaces.ts'
import { openKeys, wipeKeys } from '../space/space-keys.ts'
import { spaceOver, type RoomSpace } from '../space/space.ts'
import { foundingMac } from '../space/lane.ts'
import { keysLabel, openState, type SpacePorts } from '../space/state.ts'
import type { Change } from '../store/records.ts'
import { decodeKeys, encodeKeys, type SpaceKeys } from './books.ts'
import { newFrontier } from './kept-log.ts'
import { noteLabels } from '../space/notes.ts'
import { laneName } from './founding.ts'
import { roomWords } from '../recovery/room-words.ts'
import { COPIES, keepCopyLane, knownCopies } from '../copies/copy-lane.ts'
import { comeBack } from '../copies/way-back.ts'
import { waysBack } from '../copies/ways-back.ts'
import { HEEDED, laterSpaces, wantedNote } from './later-spaces.ts'
import { LOOKED_AT, newcomersOf } from './newcomers.ts'
import { formerDevices, linkedNote, myDevices, removeDevice, untoldDevices } from './my-devices.ts'

/** Record that names the shared spaces of which this device has a lane. */
const SPACES = 'spaces'
const prefixOf = (space: Uint8Array): string => `${toHex(space)}/`

/** The shared spaces of a room, and what the room needs to lock and remove them. */
export type SharedSpaces = Spaces & {
  lock(): void
  /** Labels of all their records. */
  labels(): string[]
}

/**
 * What is written down in the own space, so that another of my devices, or recovery words alone, find a shared space.
 *
 * @param lane this device's in it, where it is none of the founding ones
 */
const entryOf = (founding: Uint8Array, bond: Uint8Array, side: Side, now: number, lane?: Uint8Array): AppendInput => ({
  type: 'vault/shared-entered',
  version: 1,
  at: now,
  zone: 'UTC',
  payload: { founding, bond, side: SIDES[side], ...(lane && { lane }) },
})

/** Opens every shared space that this room has a lane in. */
export const openShared = async (room: SpacePorts, own: RoomSpace): Promise<SharedSpaces> => {
  const { suite, records } = room
  const copies = await knownCopies(records)
  const ports: SpacePorts = { ...room, isCopy: lane => copies.has(lane) }
  const listed = await records.read(SPACES)
  const ids = listed ? (decodeTrusted(listed) as string[]) : []
  const spaces = new Map<string, RoomSpace>()
  const watchers = new Set<() => void>()

  const open = async (prefix: string, keys: SpaceKeys): Promise<RoomSpace> =>
    spaceOver(ports, await openState(ports, openKeys(suite, keys), prefix))
  for (const id of ids) {
    const prefix = prefixOf(fromHex(id))
    spaces.set(id, await open(prefix, decodeKeys(await records.need(keysLabel(prefix)))))
  }

  /** `says`: what is written down in the own space in the same commit. */
  const begin = async (keys: SpaceKeys, says?: AppendInput): Promise<Result<RoomSpace, 'wrong-founding'>> => {
    const { founding, bond, laneSecret } = keys
    const record = readFounding(founding)
    if (!record.ok || record.value.kind !== 'shared' || !bond || !sameBytes(record.value.mac, foundingMac(suite, bond, record.value)))
      return err('wrong-founding')
    const space = suite.hash(spaceIdInput(founding))
    const id = toHex(space)
    const already = spaces.get(id)
    if (already) return ok(already)
    const prefix = prefixOf(space)
    const also: Change[] = [
      records.put(keysLabel(prefix), encodeKeys(keys)),
      newFrontier(records, prefix, laneName(suite, laneSecret), space),
      records.put(SPACES, encodeCanonical([...spaces.keys(), id])),
    ]
    if (says) await own.note([says], also)
    else await own.state.log.inTurn(async () => void (await own.state.commit({ additions: [], also })))
    const opened = await open(prefix, keys)
    spaces.set(id, opened)
    for (const watcher of watchers) watcher()
    return ok(opened)
  }

  const sideIn = (founding: Uint8Array, lane: Uint8Array): Side => {
    const record = readFounding(founding)
    return record.ok && record.value.kind === 'shared' && sameBytes(record.value.second.lane, lane) ? 'second' : 'first'
  }

  const linkableOf = (space: Space, bond: Uint8Array | undefined): LinkableSpace => ({
    founding: space.synced.founding,
    bond,
    side: space.side,
    lane: space.synced.lane(),
  })

  /** What was left is history: nobody can be let in there. */
  const goingOn = (): [RoomSpace, ...RoomSpace[]] => [own, ...[...spaces.values()].filter(space => !space.left().includes(space.side))]
  const linkable = (): LinkableSpace[] => goingOn().map(one => linkableOf(one, one.state.keys().kept.bond))

  const later = laterSpaces(ports, own, {
    knows: copies,
    at: space => spaces.get(space),
    want: (keys, wanted) => begin(keys, wantedNote(wanted, ports.now())),
  })

  const admitAll = async (admissions: readonly WantedAdmission[]): Promise<void> => {
    for (const wanted of admissions) {
      const id = toHex(wanted.space)
      await (id === own.id ? own : spaces.get(id))?.admit(wanted)
    }
    await own.note([linkedNote(admissions, ports.now())], [])
  }

  return {
    own,
    shared: () => [...spaces.values()],
    whenShared: listener => {
      watchers.add(listener)
      return () => void watchers.delete(listener)
    },
    enter: async ({ founding, bond, laneSecret, epochKey }) => {
      const epochs = [{ epoch: suite.hash(spaceIdInput(founding)), key: epochKey, generation: 0 }]
      const side = sideIn(founding, laneName(suite, laneSecret))
      return begin({ founding, bond, side, laneSecret, epochs }, entryOf(founding, bond, side, ports.now()))
    },
    meet: (connect, secret) => meet(suite, connect, secret),
    byHand: byHandOver(ports),
    keepInStep: (space, step, options) => {
      if (space === own) later.catchUp()
      return syncSpace(space.synced, { ...step, hash: message => suite.hash(message) }, options)
    },
    words: roomWords(suite, goingOn),
    offerLink: connect => offerLink(suite, connect, linkable(), admitAll),
    ...newcomersOf(ports, own, () => [...spaces.values()]),
    devices: () => myDevices(suite, own, [...spaces.values()]),
    formerDevices: () => formerDevices(suite, own, [...spaces.values()]),
    untold: () => untoldDevices(suite, own, [...spaces.values()]),
    removeDevice: name => removeDevice(suite, own, [...spaces.values()], name),
    waysBack: () => waysBack({ suite, own, copies, now: ports.now }, [...spaces.values()]),
    comeBack: async (way, relay) => {
      const back = await comeBack(ports, way, relay)
      if (!back.ok) return back
      const { keys, parcel } = back.value
      const { founding, bond, side, laneSecret } = keys
      const lane = laneName(suite, laneSecret)
      const begun = await begin({ ...keys, copySecret: way.laneSecret?.slice() }, entryOf(founding, bond, side, ports.now(), lane))
      if (!begun.ok) return begun
      const taken = await begun.value.takeParcel(parcel)
      // Copies of the room that is here now are made with the same lane.
      if (way.laneSecret) await keepCopyLane({ suite, own, copies, now: ports.now }, begun.value, way.laneSecret)
      return taken.ok ? begun : taken
    },
    linkable,
    take: async linked => {
      for (const { founding, bond, side, laneSecret } of linked.filter(isShared)) {
        const taken = await begin({ founding, bond, side, laneSecret, epochs: [] })
        if (!taken.ok) return taken
      }
      return ok(undefined)
    },
    lock: () => {
      for (const { state } of spaces.values()) wipeKeys(suite, state.keys())
    },
    labels: () => [
      SPACES,
      HEEDED,
      COPIES,
      LOOKED_AT,
      BY_HAND,
      ...[...spaces.values()].flatMap(({ state }) => {
        const { log } = state
        const forks = log.frontier().lanes.map(({ lane }) => `${log.prefix}fork:${toHex(lane)}`)
        return [keysLabel(log.prefix), `${log.prefix}cursor`, ...noteLabels(log.prefix, state.notes().length), ...forks, ...log.labels()]
      }),
    ],
  }
}

const isShared = (one: LinkedSpace): one is LinkedSpace & { readonly bond: Uint8Array } => one.bond !== undefined
