import { toHex } from '@dropwise/protocol'
import { enter, says, START, writing, type Line } from '../../packages/relay/src/crypto/twin/device.ts'
import type { Chance } from '../simulate/chance.ts'
import type { Happening } from './history.ts'

const wait = (ms: number): Promise<void> => new Promise(resolve => setTimeout(resolve, ms))
/** How long a device waits for an answer before it goes to another node. */
const PATIENCE = 1_500

/**
 * A device that writes so many events, one after the other, at whatever node answers, and reads on the way. It goes to another node when
 * one does not answer, turns it away or goes silent, and asks again for what was not acknowledged.
 */
export const writeAll = async (
  lane: ReturnType<typeof writing>,
  count: number,
  nodes: () => readonly string[],
  chance: Chance,
  happened: (one: Happening) => void,
): Promise<void> => {
  const space = toHex(lane.space)
  const name = toHex(lane.keys.lane)
  const runs = Array.from({ length: count }, (_, i) => ({ run: lane.run(says(`${i}`)), ...lane.last() }))
  let done = 0
  while (done < count) {
    const url = chance.pick(nodes())
    let line: Line | undefined
    const timer = { stop: (): void => undefined }
    const patience = (): void => {
      timer.stop()
      const late = setTimeout(() => line?.socket.terminate(), PATIENCE)
      timer.stop = () => clearTimeout(late)
    }
    try {
      if (!url) throw new Error('all nodes are down')
      line = await Promise.race([enter(url, lane), wait(PATIENCE).then(() => Promise.reject(new Error('silent')))])
      line.socket.on('error', () => undefined)
      patience()
      await line.next('frontier')
      line.say({ kind: 'sub', cursor: START })
      while (done < count) {
        const one = runs[done]
        if (!one) break
        patience()
        line.say({ kind: 'push', run: one.run })
        for (;;) {
          const heard = await line.any()
          if (heard.kind === 'page') happened({ kind: 'read', space, place: heard.cursor.place, hash: toHex(heard.cursor.hash) })
          if (heard.kind === 'nack') throw new Error(heard.reason)
          if (heard.kind === 'ack' && heard.seq === one.seq) break
        }
        happened({ kind: 'acknowledged', space, lane: name, seq: one.seq, hash: toHex(one.hash) })
        done += 1
        await wait(chance.nat(40))
      }
    } catch {
      await wait(30 + chance.nat(100))
    } finally {
      timer.stop()
      line?.socket.terminate()
    }
  }
}
