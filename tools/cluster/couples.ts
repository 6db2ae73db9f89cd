import { toHex } from '@dropwise/protocol'
import type { RelayStore } from '@dropwise/relay'
import { sharedFounding, writing } from '../../packages/relay/src/crypto/twin/device.ts'
import { chanceOf } from '../simulate/chance.ts'
import { writeAll } from './device.ts'
import type { Final, Happening } from './history.ts'

/** The two lanes of each couple. */
export type Couples = readonly (readonly ReturnType<typeof writing>[])[]

export const couplesOf = (seed: number, count: number): Couples =>
  Array.from({ length: count }, (_, i) => {
    const names = [`robin ${seed} ${i}`, `sam ${seed} ${i}`] as const
    const founding = sharedFounding(...names)
    return names.map(name => writing(name, founding))
  })

/** All devices write so many events each, at any node; resolves when everything is acknowledged. */
export const allWrite = async (
  couples: Couples,
  seed: number,
  events: number,
  nodes: () => readonly string[],
  happened: Happening[],
): Promise<void> => {
  const writers = couples.flat().map((lane, i) => writeAll(lane, events, nodes, chanceOf(seed * 10_000 + i), one => happened.push(one)))
  await Promise.all(writers)
}

/** What a store holds of each couple in the end. */
export const endOf = async (store: RelayStore, couples: Couples): Promise<Final> =>
  new Map(
    await Promise.all(
      couples.map(async ([one]) => {
        const space = one?.space ?? new Uint8Array()
        const list = await store.page(space, 0, { events: 1_000_000, bytes: Number.MAX_SAFE_INTEGER })
        return [toHex(space), list.map(({ lane, seq, hash }) => ({ lane: toHex(lane), seq, hash: toHex(hash) }))] as const
      }),
    ),
  )
