import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { seeded } from '../crypto/twin/seeded.ts'
import { loadSuite } from '../crypto/suite.ts'
import type { Connect, Finding, SyncStatus } from './ports.ts'
import { atOnce, foundingOf, memorySpace, portsOf, storyTime, type MemorySpace } from './story.ts'
import { relayProcess } from '../../tools/relay-process.ts'
import { syncSpace, type SpaceSync } from './sync-space.ts'
import { overWebSocket } from './web-socket.ts'

const suite = await loadSuite(seeded('Robin and Sam, two devices'))
let relay: Awaited<ReturnType<typeof relayProcess>>
beforeAll(async () => void (relay = await relayProcess()))
afterAll(() => relay.stop())

const running: SpaceSync[] = []
afterEach(async () => {
  for (const sync of running.splice(0)) await sync.stop()
})

let couples = 0
const couple = (): { robin: MemorySpace; sam: MemorySpace } => {
  couples += 1
  const names = [`robin ${couples}`, `sam ${couples}`] as const
  const founding = foundingOf(suite, ...names)
  return { robin: memorySpace(suite, founding, names), sam: memorySpace(suite, founding, [names[1], names[0]]) }
}

/** Keeps a space in step and lets a story wait for what it wants to see. */
const keepUp = (space: MemorySpace, url = relay.url) => {
  const findings: Finding[] = []
  const seen: SyncStatus[] = []
  let wake = (): void => undefined
  const sync = syncSpace(space.synced, portsOf(suite, overWebSocket(url), url, atOnce), {
    eager: true,
    found: finding => {
      findings.push(finding)
      wake()
    },
    changed: status => {
      seen.push(status)
      wake()
    },
  })
  running.push(sync)
  const rested = async (): Promise<void> => {
    while (sync.status !== 'resting') await new Promise<void>(resolve => (wake = resolve))
  }
  return { sync, findings, seen, rested }
}
const until = async (holds: () => boolean): Promise<void> => {
  while (!holds()) await new Promise(resolve => setImmediate(resolve))
}

describe('keeping in step', () => {
  test('[SY11] Robin is told up to where the relay has what he wrote, also once it is not reached any more', async () => {
    const { robin, sam } = couple()
    const robins = keepUp(robin)
    expect(robins.sync.reached).toBe(-1)
    robin.write('one', 'two')
    await until(() => robins.sync.reached === 1)
    // What Sam wrote is not Robin's.
    sam.write('three', 'four', 'five')
    await keepUp(sam).rested()
    await until(() => robin.said('other').length === 3)
    await robins.rested()
    expect(robins.sync.reached).toBe(1)
    await robins.sync.stop()
    expect(robins.sync.reached).toBe(1)
  })

  test('[SY1] what Robin writes comes to Sam, in order, and then as it happens', async () => {
    const { robin, sam } = couple()
    robin.write('one', 'two')
    robin.write('three')
    const robins = keepUp(robin)
    await robins.rested()
    const sams = keepUp(sam)
    await sams.rested()
    expect(sam.said('other')).toEqual(['one', 'two', 'three'])
    robin.write('four')
    await until(() => sam.said('other').length === 4)
    sam.write('an answer')
    await until(() => robin.said('other').length === 1)
    expect([robins.findings, sams.findings]).toEqual([[], []])
    expect(sams.seen[0]).toBe('syncing')
  })

  test('[SY2] back after a while, it goes on where it stood; and begins again where it remembers nothing', async () => {
    const { robin, sam } = couple()
    robin.write('one')
    await keepUp(robin).rested()
    const first = keepUp(sam)
    await first.rested()
    await first.sync.stop()
    robin.write('two')
    await keepUp(sam).rested()
    await until(() => sam.said('other').length === 2)
    await sam.synced.keepCursor(new Uint8Array([1, 2, 3]))
    robin.write('three')
    await keepUp(sam).rested()
    await until(() => sam.said('other').length === 3)
    expect(sam.said('other')).toEqual(['one', 'two', 'three'])
  })

  test('[SY3] a wiped relay is healed by either of the two, with what both wrote', async () => {
    const { robin, sam } = couple()
    robin.write('from Robin')
    sam.write('from Sam')
    const before = [keepUp(robin), keepUp(sam)]
    for (const one of before) await one.rested()
    await until(() => robin.said('other').length === 1 && sam.said('other').length === 1)
    for (const one of before) await one.sync.stop()
    const wiped = await relayProcess()
    const sams = keepUp(sam, wiped.url)
    await sams.rested()
    const third = memorySpace(suite, robin.synced.founding, [`robin ${couples}`, `sam ${couples}`])
    const thirds = keepUp(third, wiped.url)
    await until(() => third.said('other').length === 1)
    expect(thirds.findings).toEqual([{ kind: 'own-lane-longer', seq: 0 }])
    await wiped.stop()
  })

  test('[SY4] what was written while there was no relay goes when there is one', async () => {
    const { robin, sam } = couple()
    const gone = await relayProcess()
    await gone.stop()
    const robins = keepUp(robin, gone.url)
    robin.write('in the cellar')
    const back = await relayProcess(gone.data, Number(new URL(gone.url).port))
    await robins.rested()
    await keepUp(sam, back.url).rested()
    expect(sam.said('other')).toEqual(['in the cellar'])
    for (const sync of running.splice(0)) await sync.stop()
    await back.stop()
  })

  test('[SY5] thousands of events come whole', async () => {
    const { robin, sam } = couple()
    for (let i = 0; i < 30; i++) robin.write(...Array.from({ length: 100 }, (_, n) => `event ${i * 100 + n}`))
    await keepUp(robin).rested()
    await keepUp(sam).rested()
    expect(sam.said('other')).toEqual(robin.said('mine'))
  })
})

describe('a quiet pace', () => {
  test('[SY6] frames are the same whether something was written or not: two each way on connecting, then one in five minutes', async () => {
    const observed = async (acts: (robin: MemorySpace) => void): Promise<string[]> => {
      const { robin } = couple()
      const [time, traffic] = [storyTime(), [] as string[]]
      const connect = overWebSocket(relay.url)
      const sync = syncSpace(
        robin.synced,
        portsOf(
          suite,
          heard => {
            const wire = connect({
              ...heard,
              frame: bytes => {
                traffic.push(`in ${bytes.length}`)
                heard.frame(bytes)
              },
            })
            return {
              ...wire,
              send: frame => {
                traffic.push(`out ${frame.length}`)
                wire.send(frame)
              },
            }
          },
          relay.url,
          time.after,
        ),
      )
      running.push(sync)
      time.pass(45_000)
      await until(() => sync.status !== 'offline' && traffic.length === 4)
      acts(robin)
      for (let i = 1; i <= 3; i++) {
        time.pass(300_000)
        await until(() => traffic.length === 4 + 2 * i)
      }
      return traffic
    }
    const silent = await observed(() => undefined)
    const talking = await observed(robin => robin.write(...Array.from({ length: 5 }, (_, i) => `a private word ${i}`)))
    expect(talking).toEqual(silent)
    expect(silent).toEqual(Array.from({ length: 5 }, () => ['out 4096', 'in 4096']).flat())
  })

  test('[SY6] what was written goes with the next frame, and long things over several', async () => {
    const { robin, sam } = couple()
    const time = storyTime()
    const connect = overWebSocket(relay.url)
    let answers = 0
    const counting: Connect = heard =>
      connect({
        ...heard,
        frame: bytes => {
          answers += 1
          heard.frame(bytes)
        },
      })
    const sync = syncSpace(robin.synced, portsOf(suite, counting, relay.url, time.after))
    running.push(sync)
    time.pass(45_000)
    await until(() => sync.status === 'resting')
    robin.write(...Array.from({ length: 30 }, (_, i) => `word ${i}`))
    await keepUp(sam).rested()
    for (let frames = 3; frames <= 4; frames++) {
      time.pass(300_000)
      await until(() => answers === frames)
      expect(sam.said('other')).toEqual([])
    }
    time.pass(300_000)
    await until(() => sam.said('other').length === 30)
    expect(sam.said('other')).toEqual(robin.said('mine'))
  })

  test('[SY6] every space has its own delay, up to a minute and a half', async () => {
    const delays: number[] = []
    for (const chance of [0, 0.3, 0.999]) {
      const { robin } = couple()
      const ports = portsOf(suite, overWebSocket(relay.url), relay.url, ms => {
        delays.push(ms)
        return () => undefined
      })
      await syncSpace(robin.synced, { ...ports, chance: () => chance }).stop()
    }
    expect(delays).toEqual([0, 27_000, 89_910])
  })
})
