import type { Chance } from '../simulate/chance.ts'
import type { Cluster } from './cluster.ts'
import type { Node } from './nodes.ts'

const wait = (ms: number): Promise<void> => new Promise(resolve => setTimeout(resolve, ms))

/** Everything that can happen to a cluster; the last two where the database and NATS are its own. */
const FAULTS = ['kill', 'pause', 'slow', 'cut off', 'silence', 'all connections end', 'no hints', 'database ends', 'NATS dies'] as const
export type Fault = (typeof FAULTS)[number]
const OF_OTHERS = new Set<Fault>(['database ends', 'NATS dies'])

/** How long the shorter faults last, and one in four of them: longer than devices wait for an answer. */
const lasting = (chance: Chance): number => (chance.nat(4) === 0 ? 1_600 + chance.nat(1_000) : 100 + chance.nat(500))

/** Does one fault, mends it and says which it was. */
const strike = async (cluster: Cluster, node: Node, what: Fault, ms: number): Promise<void> => {
  const { nats, own } = cluster
  const during = async (begin: () => void, end: () => void): Promise<void> => {
    begin()
    await wait(ms)
    end()
  }
  const acts: Record<Fault, () => Promise<unknown> | undefined> = {
    kill: () => node.kill(),
    pause: () =>
      during(
        () => node.pause(),
        () => node.goOn(),
      ),
    slow: () =>
      during(
        () => node.slow(),
        () => node.goOn(),
      ),
    'cut off': () =>
      during(
        () => node.database.cut(),
        () => node.database.mend(),
      ),
    silence: () =>
      during(
        () => node.database.hold(),
        () => node.database.mend(),
      ),
    'all connections end': () => cluster.cutAll(),
    'no hints': () =>
      during(
        () => nats.cut(),
        () => nats.mend(),
      ),
    'database ends': () => own?.restartDatabase(),
    'NATS dies': () => own?.killNats(),
  }
  await acts[what]()
}

/**
 * So many faults, each when so many events more were acknowledged as chance says: on a machine with much else to do they are no closer
 * to one another than on a quiet one, and nobody is struck again before anything could be done. Then everything is mended.
 *
 * @param of `total`: how many events will be acknowledged; `acknowledged`: how many are so far
 */
export const strikes = (
  cluster: Cluster,
  chance: Chance,
  of: { readonly count: number; readonly total: number; readonly acknowledged: () => number },
): { stop(): Promise<readonly Fault[]> } => {
  const faults: Fault[] = []
  const possible = FAULTS.filter(fault => cluster.own || !OF_OTHERS.has(fault))
  const step = Math.floor(of.total / of.count)
  const due = Array.from({ length: of.count }, (_, i) => i * step + chance.nat(step))
  const work = { over: false }
  const striking = (async () => {
    for (const at of due) {
      while (of.acknowledged() < at && !work.over) await wait(20)
      const [node, what, ms] = [chance.pick(cluster.nodes), chance.pick(possible), lasting(chance)]
      if (work.over || !node || !what) break
      faults.push(what)
      await strike(cluster, node, what, ms)
    }
    return faults
  })()
  return {
    stop: () => {
      work.over = true
      return striking
    },
  }
}
