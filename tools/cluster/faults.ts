import { postgresStore } from '../../packages/relay/src/store/postgres/postgres.ts'
import { chanceOf } from '../simulate/chance.ts'
import { startCluster, type Cluster } from './cluster.ts'
import { allWrite, couplesOf, endOf } from './couples.ts'
import { asElle, check, checkPlainly, type Happening } from './history.ts'
import type { Own } from './own.ts'
import { strikes, type Fault } from './strikes.ts'

/** What one run did, and what does not hold after it. */
export type Outcome = {
  readonly acknowledged: number
  readonly read: number
  readonly faults: readonly Fault[]
  readonly wrong: readonly string[]
  /** The history in the form that Elle reads. */
  readonly elle: () => string
}

/** What a run is made of. `pause`: milliseconds between two events of a device at most. `faults`: how many strike. */
export type Run = { readonly devices: number; readonly events: number; readonly pause?: number; readonly faults?: number }

/**
 * Pairs of devices, each from an address of its own, write at any of three relays while one fault after the other strikes. Then everything
 * is mended, all finish, and both checkers look at the history.
 *
 * @param of `cluster`: relays that stand already, and stay; every run has spaces of its own. `own`: else a database and NATS of this run's
 *   own, which are ended and started again, too. `planted`: one thing is held to be acknowledged that never was, so that a test sees that
 *   this is noticed
 */
export const faultRun = async (
  seed: number,
  of: Run & { readonly cluster?: Cluster; readonly own?: Own; readonly planted?: true },
): Promise<Outcome> => {
  const cluster = of.cluster ?? (await startCluster(of.own))
  const happened: Happening[] = []
  const couples = couplesOf(seed, of.devices / 2)
  const fell = (): number => cluster.nodes.reduce((sum, node) => sum + node.fell(), 0)
  const before = fell()
  const urls = (): string[] => cluster.nodes.flatMap(node => node.url() ?? [])

  let done = 0
  const striking = strikes(cluster, chanceOf(seed), {
    count: of.faults ?? 5,
    total: of.devices * of.events,
    acknowledged: () => done,
  })
  await allWrite(couples, {
    seed,
    events: of.events,
    pause: of.pause ?? 40,
    nodes: urls,
    happened: one => {
      happened.push(one)
      if (one.kind === 'acknowledged') done += 1
    },
  })
  const faults = await striking.stop()

  const store = await postgresStore(cluster.database)
  const final = await endOf(store, couples)
  await store.close()
  if (of.planted) happened.push({ kind: 'acknowledged', space: [...final.keys()][0] ?? '', lane: 'nobody', seq: 0, hash: '' })
  const found = check(happened, final)
  const wrong = [
    ...((found.length === 0) === checkPlainly(happened, final) ? found : [...found, 'the two checkers do not agree']),
    ...Array.from({ length: fell() - before }, () => `a relay ended by itself: ${cluster.nodes.map(node => node.complains()).join(' ')}`),
  ]
  if (!of.cluster) await cluster.end()
  return { acknowledged: done, read: happened.length - done, faults, wrong, elle: () => asElle(happened, final) }
}
