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

const suite = await loadSuite(seeded('Sam takes a phone off'))
const relay = oneRelay()

const { couple, endsWithStory } = couplesAt(suite, relay)

/** Sam’s device on a quiet line whose frames are written down: when, which way, how long. Time goes on frame by frame. */
const samsLine = (connects: (real: Connect) => Connect = real => real) => {
  const { sam } = couple()
  const [time, frames] = [storyTime(), [] as string[]]
  const answers = (): number => frames.filter(frame => frame.includes('in')).length
  const watched: Connect = heard => {
    const wire = overWebSocket(relay.url)({
      ...heard,
      frame: bytes => {
        frames.push(`in ${bytes.length}`)
        heard.frame(bytes)
      },
    })
    const send = (frame: Uint8Array): void => {
      frames.push(`${time.now()} out ${frame.length}`)
      wire.send(frame)
    }
    return { ...wire, send }
  }
  const line = endsWithStory(syncSpace(sam.synced, portsOf(suite, connects(watched), relay.url, time.after)))
  const pass = async (ms: number, frame = true): Promise<void> => {
    const before = answers()
    time.pass(ms)
    if (frame) await until(() => answers() === before + 1)
  }
  const settled = async (): Promise<void> => {
    time.pass(45_000)
    await until(() => answers() === 2 && line.status === 'resting')
  }
  return { sam, line, frames, pass, settled, answers }
}

describe('a brisk pace', () => {
  test('[SY13] [S17] frames go at the same times and have the same size whether something was written or not, and then one in five minutes', async () => {
    const observed = async (acts: (sam: MemorySpace) => void): Promise<readonly string[]> => {
      const { sam, line, frames, pass, settled } = samsLine()
      await settled()
      acts(sam)
      let asked = 0
      // The second minute ends it.
      line.quicken(() => ++asked === 2)
      for (let frame = 0; frame < 177 + 60; frame++) await pass(frame < 125 ? 64 : 1_000)
      expect(asked).toBe(2)
      await pass(299_999, false)
      await pass(1)
      expect(sam.said('mine').length - 1).toBeLessThanOrEqual(line.reached)
      return frames
    }
    const silent = await observed(() => undefined)
    const talking = await observed(sam => {
      for (let i = 0; i < 60; i++) sam.write(`a private word ${i}`)
    })
    expect(talking).toEqual(silent)
    const out = silent.filter(frame => frame.includes('out'))
    expect(out.slice(2, 4)).toEqual(['45064 out 4096', '45128 out 4096'])
    expect(silent.filter(frame => !frame.includes('out'))).toEqual(out.map(() => 'in 4096'))
  })

  test('[SY13] whoever waits for their turn to connect connects now; and where a relay is not reached, it is tried again at once', async () => {
    let dialled = 0
    const { line, pass, answers } = samsLine(real => heard => {
      dialled += 1
      if (dialled > 1) return real(heard)
      setTimeout(() => heard.closed(), 0)
      return { send: () => undefined, close: () => undefined }
    })
    line.quicken(() => false)
    expect(dialled).toBe(1)
    // Chance is middling: three quarters of a second, and not up to a minute and a half.
    await new Promise(resolve => setTimeout(resolve, 20))
    await pass(750, false)
    await until(() => answers() === 2)
    expect(dialled).toBe(2)
    await pass(64)
  })
})
