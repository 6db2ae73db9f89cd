import { describe, expect, test } from 'vitest'
import { oneRelay } from '../../tools/one-relay.ts'
import { loadSuite } from '../crypto/suite.ts'
import { seeded } from '../crypto/twin/seeded.ts'
import type { Connect } from './ports.ts'
import { couplesAt, until } from '../../tools/couples-at.ts'
import type { MemorySpace } from './story-space.ts'
import { portsOf, storyTime } from './story-time.ts'
import { syncSpace } from './sync-space.ts'
import { overWebSocket } from './web-socket.ts'

const suite = await loadSuite(seeded('Robin and Sam say nothing'))
const relay = oneRelay()
const { couple, keepUp, endsWithStory } = couplesAt(suite, relay)

describe('a quiet pace', () => {
  test('[SY6] frames are the same whether something was written or not: two each way on connecting, then one in five minutes', async () => {
    const observed = async (acts: (robin: MemorySpace) => void): Promise<string[]> => {
      const { robin } = couple()
      const [time, traffic] = [storyTime(), [] as string[]]
      const connect = overWebSocket(relay.url)
      const watched: Connect = heard => {
        const wire = connect({
          ...heard,
          frame: bytes => {
            traffic.push(`in ${bytes.length}`)
            heard.frame(bytes)
          },
        })
        const send = (frame: Uint8Array): void => {
          traffic.push(`out ${frame.length}`)
          wire.send(frame)
        }
        return { ...wire, send }
      }
      const sync = endsWithStory(syncSpace(robin.synced, portsOf(suite, watched, relay.url, time.after)))
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
    const sync = endsWithStory(syncSpace(robin.synced, portsOf(suite, counting, relay.url, time.after)))
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
