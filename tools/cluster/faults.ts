import { natsUrl } from '../../packages/relay/src/cluster/reachable.ts'
import { postgresStore } from '../../packages/relay/src/store/postgres/postgres.ts'
import { emptySchema } from '../../packages/relay/src/store/postgres/reachable.ts'
import { chanceOf } from '../simulate/chance.ts'
import { allWrite, couplesOf, endOf } from './couples.ts'
import { check, type Happening } from './history.ts'
import { proxyBefore, startNode, type Node } from './nodes.ts'

const wait = (ms: number): Promise<void> => new Promise(resolve => setTimeout(resolve, ms))

/** What one run did, and what does not hold after it. */
export type Outcome = {
  readonly acknowledged: number
  readonly read: number
  readonly faults: readonly string[]
  readonly wrong: readonly string[]
}

/**
 * Three relay processes over one database; pairs of devices write at any of them while nodes are killed (SIGKILL), paused, cut off from
 * the database, all connections of the database end at once, and NATS is cut off. Then everything is mended, all finish, and the history is checked.
 *
 * @param of `planted`: one thing is held to be acknowledged that never was, so that a test sees that this is noticed
 */
export const faultRun = async (
  seed: number,
  of: { readonly devices: number; readonly events: number; readonly planted?: true },
): Promise<Outcome> => {
  const chance = chanceOf(seed)
  const made = await emptySchema()
  if (!made) throw new Error('no PostgreSQL answers')
  const nats = await proxyBefore(natsUrl, 4222)
  const nodes: Node[] = await Promise.all([1, 2, 3].map(() => startNode(made.url, natsUrl, nats)))
  const urls = (): string[] => nodes.flatMap(node => node.url() ?? [])

  const happened: Happening[] = []
  const faults: string[] = []
  const work = { over: false }
  const strike = async (): Promise<void> => {
    const node = chance.pick(nodes) as Node
    const ms = 100 + chance.nat(500)
    const what = chance.pick(['kill', 'pause', 'cut off', 'all connections end', 'no hints'] as const) ?? 'kill'
    faults.push(what)
    if (what === 'kill') return node.kill()
    if (what === 'all connections end') return void (await made.cutAll())
    const [begin, end] = {
      pause: [() => node.pause(), () => node.goOn()],
      'cut off': [() => node.database.cut(), () => node.database.mend()],
      'no hints': [() => nats.cut(), () => nats.mend()],
    }[what] as [() => void, () => void]
    begin()
    await wait(ms)
    end()
  }
  const striking = (async () => {
    while (!work.over) {
      await wait(100 + chance.nat(300))
      if (!work.over) await strike()
    }
  })()

  const couples = couplesOf(seed, of.devices / 2)
  await allWrite(couples, seed, of.events, urls, happened)
  work.over = true
  await striking

  const store = await postgresStore(made.url)
  const final = await endOf(store, couples)
  if (of.planted) happened.push({ kind: 'acknowledged', space: [...final.keys()][0] ?? '', lane: 'nobody', seq: 0, hash: '' })
  const wrong = check(happened, final)
  await store.close()
  for (const node of nodes) await node.end()
  nats.close()
  await made.drop()
  const acknowledged = happened.filter(({ kind }) => kind === 'acknowledged').length
  return { acknowledged, read: happened.length - acknowledged, faults, wrong }
}
