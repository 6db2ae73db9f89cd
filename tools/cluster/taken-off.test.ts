import { toHex } from '@dropwise/protocol'
import { afterEach, describe, expect, test } from 'vitest'
import { emptySchema } from '../../packages/relay/src/store/postgres/reachable.ts'
import { reachable } from '../../packages/relay/src/cluster/reachable.ts'
import { loadSuite } from '../../packages/vault/src/crypto/suite.ts'
import { seeded } from '../../packages/vault/src/crypto/twin/seeded.ts'
import type { Room } from '../../packages/vault/src/room/room.ts'
import { deviceOn, entry, robinsWords } from '../../packages/vault/src/room/story.ts'
import { linkedNote } from '../../packages/vault/src/room/my-devices.ts'
import type { RoomSpace } from '../../packages/vault/src/space/space.ts'
import { joinedCouple, letDeviceIn, textsIn } from '../../packages/vault/src/space/couple.ts'
import type { Space } from '../../packages/vault/src/space/port.ts'
import { bringInStep } from '../../packages/vault/src/recovery/in-step.ts'
import { memoryRecords } from '../../packages/vault/src/store/memory.ts'
import { atOnce, portsOf, storyTime } from '../../packages/vault/src/sync/story-time.ts'
import type { Finding } from '../../packages/vault/src/sync/ports.ts'
import type { SpaceSync } from '../../packages/vault/src/sync/sync-space.ts'
import { overWebSocket } from '../../packages/vault/src/sync/web-socket.ts'
import { relayProcess } from '../../packages/vault/tools/relay-process.ts'

const suite = await loadSuite(seeded('a phone on a train'))
const ends: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const end of ends.splice(0).toReversed()) await end()
})

const until = async (holds: () => boolean | Promise<boolean>): Promise<void> => {
  while (!(await holds())) await new Promise(resolve => setTimeout(resolve, 5))
}

const relayOn = async (store: 'SQLite' | 'PostgreSQL'): Promise<string> => {
  const schema = store === 'PostgreSQL' ? await emptySchema() : undefined
  const relay = await relayProcess(undefined, 0, schema?.url)
  ends.push(async () => {
    await relay.stop()
    await schema?.drop()
  })
  return relay.url
}

/** A second device of Sam's, in both spaces. */
const secondDevice = async (room: Room, shared: Space): Promise<Room> => {
  const lanes = [await letDeviceIn(suite, room.spaces.own), await letDeviceIn(suite, shared)] as const
  const bond = room.spaces.linkable()[1]?.bond
  const device = await deviceOn(memoryRecords(), 'the phone on the train')
  const begun = await device.beginLinked(robinsWords, [
    { founding: room.spaces.own.synced.founding, bond: undefined, side: 'first', laneSecret: lanes[0] },
    { founding: shared.synced.founding, bond, side: 'first', laneSecret: lanes[1] },
  ])
  if (!begun.ok) throw new Error(begun.error)
  const [there] = begun.value.spaces.shared()
  const named = [begun.value.spaces.own, there].flatMap(space => (space ? [{ lane: space.synced.lane() }] : []))
  await (room.spaces.own as RoomSpace).note([linkedNote(named as never, 0)], [])
  return begun.value
}

describe.each(['SQLite', 'PostgreSQL'] as const)('over a relay on %s', store => {
  test.skipIf(store === 'PostgreSQL' && !reachable.postgres)(
    '[SY13] the phone that Sam lost reads on eagerly; she takes it off on her tablet, whose lines are quiet: within seconds it is handed nothing more (PostgreSQL: skipped where none answers)',
    async () => {
      const url = await relayOn(store)
      const { sam, robin } = await joinedCouple(`a phone on a train, ${store}`)
      const phone = await secondDevice(sam.room, sam.space)
      const keep = (
        room: Room,
        space: Space,
        eager: boolean,
        after = atOnce,
        found: (finding: Finding) => void = () => undefined,
      ): SpaceSync => {
        const line = room.spaces.keepInStep(space, portsOf(suite, overWebSocket(url), url, after), { eager, found })
        ends.push(() => line.stop())
        return line
      }
      const before = async (room: Room, space: Space): Promise<void> => {
        const ports = portsOf(suite, overWebSocket(url), url, atOnce)
        expect(await bringInStep(space, atOnce, options => room.spaces.keepInStep(space, ports, options))).toMatchObject({ ok: true })
      }
      for (const space of [sam.room.spaces.own, sam.space]) await before(sam.room, space)
      const time = storyTime()
      const quiet = [sam.room.spaces.own, sam.space].map(space => ({ space, line: keep(sam.room, space, false, time.after) }))
      const [onPhone] = phone.spaces.shared()
      if (!onPhone) throw new Error('no shared space')
      const findings: Finding[] = []
      for (const space of [phone.spaces.own, onPhone]) keep(phone, space, true, atOnce, finding => void findings.push(finding))
      keep(robin.room, robin.space, true)
      time.pass(45_000)
      await until(() => quiet.every(({ line }) => line.status === 'resting' && line.reached >= 0))
      await robin.space.append([entry('before')])
      await until(async () => (await textsIn(onPhone)).includes('before'))

      const name = phone.spaces.own.lane()
      const told = (): boolean =>
        quiet.every(({ space, line }) => space.closes().length > 0 && space.closes().every(({ seq }) => seq <= line.reached))
      for (const { line } of quiet) line.quicken(told)
      await sam.room.spaces.removeDevice(name)
      expect(await sam.room.spaces.untold()).toEqual(new Set([name]))
      const from = time.now()
      while (!told()) {
        time.pass(64)
        await new Promise(resolve => setTimeout(resolve, 20))
      }
      expect(time.now() - from).toBeLessThan(8_000)
      await until(async () => (await sam.room.spaces.untold()).size === 0)

      // Robin’s device heard of it by the same line, and writes under a key that the phone has not; and it is handed nothing at all.
      await robin.space.append([entry('after')])
      await until(() => findings.filter(one => one.kind === 'turned-away' && one.reason === 'closed').length >= 2)
      while (!(await textsIn(sam.space)).includes('after')) {
        time.pass(1_000)
        await new Promise(resolve => setTimeout(resolve, 20))
      }
      expect(await textsIn(onPhone)).toEqual(['before'])
      expect(onPhone.synced.heads().find(({ lane }) => toHex(lane) === robin.space.lane())?.seq).toBe(0)
    },
  )
})
