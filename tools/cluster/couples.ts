import { toHex } from '@dropwise/protocol'
import type { RelayStore } from '@dropwise/relay'
import { sharedFounding, writing } from '../../packages/relay/src/crypto/twin/writing.ts'
import { chanceOf } from '../simulate/chance.ts'
import { writeAll } from './device.ts'
import type { Final, Happening } from './history.ts'
import { openPatience } from './patience.ts'

/** The two lanes of each couple. */
export type Couples = readonly (readonly ReturnType<typeof writing>[])[]

export const couplesOf = (seed: number, count: number): Couples =>
  Array.from({ length: count }, (_, i) => {
    const names = [`robin ${seed} ${i}`, `sam ${seed} ${i}`] as const
    const founding = sharedFounding(...names)
    return names.map(name => writing(name, founding))
  })

/** What is usual here is learned once for all runs of a process. */
const patience = openPatience()

/** An address of this machine for a device of its own: a relay limits what one address may take. Only Linux has all of 127. */
const addressOf = (device: number): string =>
  process.platform === 'linux' ? `127.1.${Math.floor(device / 250)}.${(device % 250) + 1}` : '127.0.0.1'

/** All devices write so many events each, at any node; resolves when everything is acknowledged. */
export const allWrite = async (
  couples: Couples,
  of: {
    readonly seed: number
    readonly events: number
    readonly pause: number
    readonly nodes: () => readonly string[]
    readonly happened: (one: Happening) => void
  },
): Promise<void> => {
  const writers = couples.flat().map((lane, i) =>
    writeAll(lane, {
      ...of,
      address: addressOf(i),
      patience,
      chance: chanceOf(of.seed * 10_000 + i),
    }),
  )
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
