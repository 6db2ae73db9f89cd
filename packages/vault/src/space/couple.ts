import { commitmentInput, encodeSharedFounding } from '@dropwise/protocol'
import { loadSuite, type Suite } from '../crypto/suite.ts'
import { seeded } from '../crypto/twin/seeded.ts'
import { laneKeys } from '../room/founding.ts'
import type { Room } from '../room/room.ts'
import { begin, deviceOn, robinsWords, samsWords } from '../room/story.ts'
import { memoryRecords } from '../store/memory.ts'
import type { RecordStore } from '../store/records.ts'
import type { LogEvent } from '../log/log-event.ts'
import type { LaneRun, Space } from './port.ts'
import { foundingMac, wantingIn } from './lane.ts'

/** The two rooms and their shared space, joined as two who compared the words. For tests. */
export type Couple = {
  readonly suite: Suite
  readonly sam: { readonly room: Room; readonly space: Space; readonly store: RecordStore }
  readonly robin: { readonly room: Room; readonly space: Space; readonly store: RecordStore }
}

const entered = async (room: Room, joined: Parameters<Room['spaces']['enter']>[0]): Promise<Space> => {
  const space = await room.spaces.enter(joined)
  if (!space.ok) throw new Error(space.error)
  return space.value
}

/** Sam invited, Robin came. `stores` for stores that die. */
export const joinedCouple = async (seed: string, stores: { sam?: RecordStore; robin?: RecordStore } = {}): Promise<Couple> => {
  const suite = await loadSuite(seeded(`${seed}: between them`))
  const secrets = [suite.random(32), suite.random(32)] as const
  const [first, second] = secrets.map(secret => laneKeys(suite, secret)).map(({ head, wrap }) => ({ lane: head.publicKey, wrap }))
  if (!first || !second) throw new Error('two lanes')
  const [bond, epochKey, salt] = [suite.random(32), suite.random(32), suite.random(32)]
  const named = { salt, first, second, commitment: suite.keyedHash(epochKey, commitmentInput(salt)) }
  const founding = encodeSharedFounding({ ...named, mac: foundingMac(suite, bond, named) })
  const one = async (name: string, words: string, laneSecret: Uint8Array, store: RecordStore = memoryRecords()) => {
    const room = await begin(await deviceOn(store, `${seed}: ${name}`), words)
    const copies = { founding: founding.slice(), bond: bond.slice(), laneSecret: laneSecret.slice(), epochKey: epochKey.slice() }
    return { room, store, space: await entered(room, copies) }
  }
  return {
    suite,
    sam: await one('Sam', samsWords, secrets[0], stores.sam),
    robin: await one('Robin', robinsWords, secrets[1], stores.robin),
  }
}

/** A further device of the person whose space this is, let in by it: its lane's secret. */
export const letDeviceIn = async (suite: Suite, space: Space, role: 'device' | 'recovery' = 'device'): Promise<Uint8Array> => {
  const secret = suite.random(32)
  await space.admit(wantingIn(suite, secret, { space: space.synced.space, by: space.synced.lane(), role }))
  return secret
}

/** All runs that one has and another lacks, in pieces of so many events. */
export const lacking = async (from: Space, to: Space, piece = 256): Promise<LaneRun[]> => {
  const runs: LaneRun[] = []
  const has = new Map(to.synced.heads().map(({ lane, seq }) => [lane.toHex(), seq + 1]))
  for (const { lane, seq } of from.synced.heads()) {
    for (let next = has.get(lane.toHex()) ?? 0; next <= seq;) {
      const run = await from.synced.carried(lane, next, { events: piece, bytes: Infinity })
      if (run.events.length === 0) break
      runs.push(run)
      next += run.events.length
    }
  }
  return runs
}

/** Gives one what another has. */
export const give = async (from: Space, to: Space): Promise<void> => {
  await to.synced.receive(await lacking(from, to))
}

/** Everything that is read in a space. */
export const readSpace = async (space: Space, from = 0): Promise<LogEvent[]> => {
  const events: LogEvent[] = []
  for await (const batch of space.read(from)) events.push(...batch)
  return events
}

/** The texts in a space. */
export const textsIn = async (space: Space): Promise<string[]> =>
  (await readSpace(space)).map(({ payload }) => (payload as { text: string }).text)
