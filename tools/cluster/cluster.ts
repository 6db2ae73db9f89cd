import { natsUrl } from '../../packages/relay/src/cluster/reachable.ts'
import { emptySchema } from '../../packages/relay/src/store/postgres/reachable.ts'
import { proxyBefore, startNode, type Node } from './nodes.ts'
import type { Own } from './own.ts'
import type { Proxy } from './proxy.ts'

/** Three relay processes over one database, each with its own line to it, and one line to NATS. */
export type Cluster = {
  readonly nodes: readonly Node[]
  readonly nats: Proxy
  /** A database and a NATS that may be ended. */
  readonly own: Own | undefined
  /** The address of the database with its schema chosen. */
  readonly database: string
  /** Ends all connections of the database at once. */
  cutAll(): Promise<number>
  end(): Promise<void>
}

/** @param own a database and NATS of this run's own; what answers on this machine unless given */
export const startCluster = async (own?: Own): Promise<Cluster> => {
  const made = await emptySchema(own?.database)
  if (!made) throw new Error('no PostgreSQL answers')
  const natsAt = own?.nats ?? natsUrl
  const nats = await proxyBefore(natsAt, 4222)
  const nodes = await Promise.all([1, 2, 3].map(() => startNode(made.url, natsAt, nats)))
  return {
    nodes,
    nats,
    own,
    database: made.url,
    cutAll: () => made.cutAll(),
    end: async () => {
      for (const node of nodes) await node.end()
      nats.close()
      await made.drop()
    },
  }
}
