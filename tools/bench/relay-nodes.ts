import { enter, START } from '../../packages/relay/src/crypto/twin/device.ts'
import { says, sharedFounding, writing } from '../../packages/relay/src/crypto/twin/writing.ts'
import { natsUrl, reachable } from '../../packages/relay/src/cluster/reachable.ts'
import { emptySchema } from '../../packages/relay/src/store/postgres/reachable.ts'
import { proxyBefore, startNode } from '../cluster/nodes.ts'
import { figure, progress, type Figure } from './figure.ts'

const COUNT = 300

/** How soon news pushed at one of three nodes over PostgreSQL and NATS arrives at somebody who waits at another. */
export default async (): Promise<Figure[]> => {
  const made = reachable.nats ? await emptySchema() : undefined
  if (!made) {
    progress('relay-nodes: PostgreSQL or NATS does not answer; left out')
    return []
  }
  progress('relay-nodes: how soon news arrives at another node')
  const nats = await proxyBefore(natsUrl, 4222)
  const nodes = await Promise.all([1, 2, 3].map(() => startNode(made.url, natsUrl, nats)))
  const [one = '', two = ''] = nodes.map(node => node.url() ?? '')
  const founding = sharedFounding('robin', 'sam')
  const [robin, sam] = [writing('robin', founding), writing('sam', founding)]
  const [robins, sams] = [await enter(one, robin), await enter(two, sam)]
  sams.say({ kind: 'sub', cursor: START })
  await sams.next('page')
  const times: number[] = []
  for (let i = -20; i < COUNT; i++) {
    const run = robin.run(says('x', 552))
    const from = performance.now()
    robins.say({ kind: 'push', run })
    await sams.next('page')
    if (i >= 0) times.push(performance.now() - from)
    await robins.next('ack')
  }
  for (const line of [robins, sams]) line.close()
  for (const node of nodes) await node.end()
  nats.close()
  await made.drop()
  const sorted = times.toSorted((a, b) => a - b)
  const at = (share: number): number[] => [sorted[Math.floor(sorted.length * share)] ?? Number.NaN]
  const note = `of ${COUNT}, one after the other; pushed at one node, read at another, three over one PostgreSQL and NATS`
  return [figure('relay.wake.nodes.p50', 'ms', at(0.5), note), figure('relay.wake.nodes.p99', 'ms', at(0.99), note)]
}
