import fastify from 'fastify'
import type { Settings } from './settings.ts'
import { serveApp } from './web/serve-app.ts'

/** A running relay: where it answers, and how to stop it. */
export type Relay = { readonly url: string; close(): Promise<void> }

/**
 * Starts the relay and, if `web` names the folder of a built app, serves that app from the same address. Rejects with Node's own error
 * when the address is taken; `whyNot` turns that into a sentence.
 */
export const startRelay = async ({ port, host, web }: Settings & { readonly web?: string }): Promise<Relay> => {
  // `exposeHeadRoutes` and a logger would both add what nobody reads; what is logged comes with the sync routes, without space ids.
  const app = fastify({ logger: false, exposeHeadRoutes: true, forceCloseConnections: true })
  if (web) await serveApp(app, web)
  app.get('/healthz', (_request, reply) => reply.header('cache-control', 'no-store').send({ ok: true }))
  const url = await app.listen({ port, host })
  return { url, close: () => app.close() }
}

/** One sentence for an error of `startRelay`, for the person who typed `npm start`. */
export const whyNot = (error: unknown, { port, host }: Settings): string => {
  const code = (error as NodeJS.ErrnoException).code
  if (code === 'EADDRINUSE')
    return `Port ${port} on ${host} is taken by another program; set PORT to a free one, for example PORT=${port + 1} npm start.`
  if (code === 'EACCES') return `This user may not open port ${port}; set PORT to one above 1023.`
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') return `HOST ${host} is not an address of this machine.`
  return `Dropwise could not start: ${error instanceof Error ? error.message : String(error)}`
}
