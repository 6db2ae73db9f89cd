import { decodeTrusted, encodeCanonical, readFounding, SIDES, spaceIdInput, toHex, type Result, type Side } from '@dropwise/protocol'
import { COPIES, copyLaneIn, type KnownCopies } from '../copies/copy-lane.ts'
import { KEY_BYTES } from '../crypto/suite.ts'
import type { AppendInput, LogEvent } from '../log/log-event.ts'
import { admissionHolds, wantingIn } from '../space/lane.ts'
import type { RoomSpace } from '../space/space.ts'
import type { SpacePorts } from '../space/state.ts'
import { keep } from '../store/keep.ts'
import type { SpaceKeys } from './books.ts'

/** Record with the position in the own space up to which this device has seen to what other devices wrote there. */
export const HEEDED = 'heeded'

/** A device's wish to come into a shared space, by the lane of one that is there. */
type Wanted = {
  readonly space: Uint8Array
  readonly by: Uint8Array
  readonly lane: Uint8Array
  readonly wrap: Uint8Array
  readonly proof: Uint8Array
}

/** Written down in the own space by a device that hears of a shared space it has no lane in. */
export const wantedNote = (wanted: Wanted, now: number): AppendInput => ({
  type: 'vault/lane-wanted',
  version: 1,
  at: now,
  zone: 'UTC',
  payload: wanted,
})

/** What the shared spaces of a room give for this: one that is open here, and taking another. */
type Doors = {
  readonly knows: KnownCopies
  at(space: string): RoomSpace | undefined
  want(keys: SpaceKeys, wanted: Wanted): Promise<Result<RoomSpace, 'wrong-founding'>>
}

/**
 * Brings a shared space to those of my devices that were there before it: one writes in the own space that it entered, the others ask
 * there to come in, and the one that entered lets them.
 */
export const laterSpaces = (ports: SpacePorts, own: RoomSpace, doors: Doors): { catchUp(): void } => {
  const { suite, records, store } = ports
  let last: Promise<void> = Promise.resolve()
  let catching = false

  /** Another device of mine entered a space: this one wants to come in, too. */
  const ask = async ({ payload }: LogEvent): Promise<void> => {
    const {
      founding,
      bond,
      side,
      lane: entered,
    } = payload as {
      readonly founding: Uint8Array
      readonly bond: Uint8Array
      readonly side: number
      readonly lane?: Uint8Array
    }
    const space = suite.hash(spaceIdInput(founding))
    const record = readFounding(founding)
    if (doors.at(toHex(space)) || !record.ok || record.value.kind !== 'shared') return
    const ofSide: Side = side === SIDES.second ? 'second' : 'first'
    const by = entered ?? record.value[ofSide].lane
    const laneSecret = suite.random(KEY_BYTES)
    const { lane, wrap, proof } = wantingIn(suite, laneSecret, { space, by, role: 'device' })
    await doors.want({ founding, bond, side: ofSide, laneSecret, epochs: [] }, { space, by, lane, wrap, proof })
  }

  /** Another device of mine wants to come in. Only the device that it names can let it. */
  const answer = async ({ payload }: LogEvent): Promise<void> => {
    const { space: id, by, lane, wrap, proof } = payload as Wanted
    const space = doors.at(toHex(id))
    if (!space || toHex(by) !== space.lane() || space.left().includes(space.side)) return
    if (space.members().some(one => one.lane === toHex(lane))) return
    if (!admissionHolds(suite, { space: id, by, role: 'device', lane, wrap, proof })) return
    await space.admit({ lane, wrap, proof, role: 'device' })
  }

  const heed = async (events: readonly LogEvent[]): Promise<void> => {
    for (const event of events) {
      const copy = copyLaneIn(suite, event)
      if (copy && !doors.knows.has(copy.lane)) await keep(store, COPIES, [doors.knows.add(copy.lane)])
      if (event.lane === own.lane()) continue
      if (event.type === 'vault/shared-entered') await ask(event)
      if (event.type === 'vault/lane-wanted') await answer(event)
    }
  }
  /** One after the other. What fails (the room was locked meanwhile) is seen to at the next opening. */
  const inTurn = (work: () => Promise<void>): void => void (last = last.then(work).catch(() => undefined))

  return {
    /** Sees to what was written since this device last did, and from now on to what comes. */
    catchUp: () => {
      if (catching) return
      catching = true
      own.hear(events => inTurn(() => heed(events)))
      inTurn(async () => {
        const kept = await records.read(HEEDED).catch(() => undefined)
        const at = kept && decodeTrusted(kept)
        let position = typeof at === 'number' ? at : 0
        for await (const events of own.readAll(position)) {
          await heed(events)
          position = (events.at(-1)?.position ?? position) + 1
        }
        ports.live()
        await keep(store, HEEDED, [records.put(HEEDED, encodeCanonical(position))])
      })
    },
  }
}
