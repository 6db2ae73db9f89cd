import { toHex } from '@dropwise/protocol'
import type { Cursor } from '@dropwise/protocol/wire'
import { enter, START, type Line } from '../../packages/relay/src/crypto/twin/device.ts'
import { says, type writing } from '../../packages/relay/src/crypto/twin/writing.ts'
import type { Chance } from '../simulate/chance.ts'
import type { Happening } from './history.ts'
import type { Patience } from './patience.ts'

const wait = (ms: number): Promise<void> => new Promise(resolve => setTimeout(resolve, ms))

/** Milliseconds before a device tries elsewhere: at first, and at most where it was in vain again and again. */
const REST = { first: 50, most: 3_200 }

type Writing = {
  readonly events: number
  readonly pause: number
  readonly address: string
  readonly nodes: () => readonly string[]
  readonly chance: Chance
  readonly patience: Patience
  readonly happened: (one: Happening) => void
}

/**
 * A device that writes so many events, one after the other, at whatever node answers, and reads on the way. It goes to another node when
 * one does not answer, turns it away or goes silent, and asks again for what was not acknowledged, each time in vain after a longer rest.
 */
export const writeAll = async (
  lane: ReturnType<typeof writing>,
  { events, pause, address: localAddress, nodes, chance, patience, happened }: Writing,
): Promise<void> => {
  const space = toHex(lane.space)
  const name = toHex(lane.keys.lane)
  const runs = Array.from({ length: events }, (_, i) => ({ run: lane.run(says(`${i}`)), ...lane.last() }))
  let [done, inVain] = [0, 0]
  let cursor: Cursor = START
  await wait(chance.nat(pause))

  /** Hears until the event with this seq is acknowledged. */
  const acknowledged = async (line: Line, seq: number): Promise<void> => {
    for (;;) {
      const heard = await line.any()
      if (heard.kind === 'nack') {
        if (heard.reason === 'reset') happened({ kind: 'refused', space, place: cursor.place })
        throw new Error(heard.reason)
      }
      if (heard.kind === 'page') {
        const brought = heard.runs.flatMap(run => run.events.map((_, i) => `${toHex(run.lane)} ${run.first + i}`))
        const { place, hash } = heard.cursor
        happened({ kind: 'read', space, reader: name, after: cursor.place, place, hash: toHex(hash), brought })
        ;({ cursor } = heard)
      }
      if (heard.kind === 'ack' && heard.seq === seq) return
    }
  }

  while (done < events) {
    const url = chance.pick(nodes())
    const { signal, asked, answered, over } = patience.wait()
    try {
      if (!url) throw new Error('all nodes are down')
      const line = await enter(url, lane, { localAddress, hangUp: signal })
      line.socket.on('error', () => undefined)
      await line.next('frontier')
      answered()
      // Now and then from the beginning, as a device that was restored.
      if (chance.nat(4) === 0) cursor = START
      line.say({ kind: 'sub', cursor })
      while (done < events) {
        const one = runs[done]
        if (!one) break
        asked()
        line.say({ kind: 'push', run: one.run })
        await acknowledged(line, one.seq)
        answered()
        happened({ kind: 'acknowledged', space, lane: name, seq: one.seq, hash: toHex(one.hash) })
        done += 1
        inVain = 0
        await wait(chance.nat(pause))
      }
    } catch {
      over()
      const rest = Math.min(REST.most, REST.first * 2 ** inVain)
      inVain += 1
      await wait(rest / 2 + chance.nat(rest))
    } finally {
      over()
    }
  }
}
