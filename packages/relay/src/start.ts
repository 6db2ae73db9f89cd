import type { IncomingMessage } from 'node:http'
import { join } from 'node:path'
import fastify from 'fastify'
import { systemClock, type Clock } from './clock.ts'
import type { Hints } from './cluster/hints.ts'
import { reach, Unreachable } from './cluster/reach.ts'
import { loadPrimitives } from './crypto/primitives.ts'
import type { Settings } from './settings.ts'
import { sqliteStore } from './store/sqlite.ts'
import type { RelayStore } from './store/port.ts'
import { syncEndpoint } from './sync/endpoint.ts'
import { openHall } from './sync/hall.ts'
import { defaultLimits, type Limits } from './sync/limits.ts'
import { fromThisMachine, openMetrics } from './watch/metrics.ts'
import { openLog, type Log } from './watch/log.ts'
import { headersWith } from './web/headers.ts'
import { nothingHere, nothingReadable } from './web/nothing-here.ts'
import { serveApp } from './web/serve-app.ts'

/** A running relay: where it answers, and how to stop it. */
export type Relay = { readonly url: string; close(): Promise<void> }

/** What else a relay may stand on; each has a default. */
export type Around = {
  /** The folder of a built app, served from the same address. */
  readonly web?: string
  /** Where events are kept; a SQLite file in the data folder unless said. The relay closes it. */
  readonly store?: RelayStore
  /** Hints of other relays over the same store. The relay closes them. */
  readonly hints?: Hints
  readonly clock?: Clock
  readonly limits?: Partial<Limits>
}

/** Under which origins it can have been reached: the one that was set, else what the request itself names. */
const originsOf = (origin: string | undefined, { headers: { host } }: IncomingMessage): readonly string[] =>
  origin ? [origin] : host ? [`http://${host}`, `https://${host}`] : []

const addressOf = (behindProxy: boolean, { headers, socket }: IncomingMessage): string => {
  const forwarded = behindProxy ? headers['x-forwarded-for'] : undefined
  const last = (Array.isArray(forwarded) ? forwarded.at(-1) : forwarded)?.split(',').at(-1)?.trim()
  return last || (socket.remoteAddress ?? '')
}

const MINUTE = 60_000
/** Says that something failed, at most once a minute: where a disk is full every push says the same. */
const seldom = (clock: Clock, log: Log): ((error: unknown) => void) => {
  let last = -Infinity
  return error => {
    const now = clock.now()
    if (now >= last && now - last < MINUTE) return
    last = now
    log.error(error, 'something failed, and whoever asked for it was told to ask again')
  }
}

/**
 * Starts the relay: devices connect at `/sync`, the app is served beside it. Rejects with Node's own error when the address is taken;
 * `whyNot` turns that into a sentence.
 */
export const startRelay = async (given: Settings & Around): Promise<Relay> => {
  const { port, host, data, web, clock = systemClock } = given
  const log = openLog(given.log ?? 'warn')
  const metrics = openMetrics()
  const primitives = await loadPrimitives()
  const headers = headersWith(given.localModel)
  const app = fastify({
    logger: false,
    exposeHeadRoutes: true,
    forceCloseConnections: true,
    // An address that cannot be read is answered before any hook runs.
    frameworkErrors: (_error, _request, reply) => void nothingHere(reply.headers(headers)),
    clientErrorHandler: nothingReadable(headers),
  })
  app.addHook('onSend', async (_request, reply) => void reply.headers(headers))
  app.setErrorHandler(({ statusCode }: { readonly statusCode?: number }, _request, reply) => nothingHere(reply, statusCode ?? 500))
  if (web) await serveApp(app, web)
  const reached = given.store || !given.database ? undefined : await reach(given.database, given.nats)
  const store = given.store ?? reached?.store ?? sqliteStore(join(data, 'relay.sqlite'))
  const hints = given.hints ?? reached?.hints
  let stopping = false
  const limits = { ...defaultLimits, ...given.limits }
  const hall = await openHall({ store, primitives, limits, counts: metrics.counts, clock, failed: seldom(clock, log), hints })
  const sync = syncEndpoint(app.server, hall, {
    clock,
    log,
    counted: metrics.sockets,
    reached: {
      addressOf: request => addressOf(given.behindProxy ?? false, request),
      originsOf: request => originsOf(given.origin, request),
    },
  })
  app.get('/healthz', (_request, reply) =>
    reply
      .code(stopping ? 503 : 200)
      .header('cache-control', 'no-store')
      .send({ ok: !stopping }),
  )
  app.get('/local-model.json', (_request, reply) => reply.header('cache-control', 'no-store').send(given.localModel ?? {}))
  app.get('/metrics', async (request, reply) =>
    fromThisMachine(request.raw)
      ? reply
          .header('cache-control', 'no-store')
          .type(metrics.type)
          .send(await metrics.read())
      : reply.callNotFound(),
  )
  try {
    const url = await app.listen({ port, host })
    log.info('started')
    return {
      url,
      close: async () => {
        stopping = true
        await sync.drain()
        await app.close()
        await hall.others.leave()
        await store.close()
        log.info('stopped')
      },
    }
  } catch (error) {
    await sync.drain()
    await hall.others.leave()
    await store.close()
    throw error
  }
}

/** One sentence for an error of `startRelay`, for the person who typed `npm start`. */
export const whyNot = (error: unknown, { port, host }: Settings): string => {
  if (error instanceof Unreachable) return error.message
  const code = (error as NodeJS.ErrnoException).code
  if (code === 'EADDRINUSE')
    return `Port ${port} on ${host} is taken by another program; set PORT to a free one, for example PORT=${port + 1} npm start.`
  if (code === 'EACCES') return `This user may not open port ${port}; set PORT to one above 1023.`
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') return `HOST ${host} is not an address of this machine.`
  return `Dropwise could not start: ${error instanceof Error ? error.message : String(error)}`
}
