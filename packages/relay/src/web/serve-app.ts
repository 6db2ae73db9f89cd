import { existsSync } from 'node:fs'
import { join } from 'node:path'
import serve from '@fastify/static'
import type { FastifyInstance } from 'fastify'
import { nothingHere } from './nothing-here.ts'

/** The app, and the static pages that open without script and before unlocking; their addresses say nothing (S8, S9). */
const pages = { '/': 'index.html', '/h': 'h.html', '/f': 'f.html', '/h.es': 'h.es.html', '/f.es': 'f.es.html' } as const

/**
 * Serves the built app from `root`: hashed assets for a year, everything else re-checked at each visit, and only these as pages (one
 * address for the app, S9).
 */
export const serveApp = async (app: FastifyInstance, root: string): Promise<void> => {
  await app.register(serve, {
    root,
    wildcard: false,
    preCompressed: true,
    index: false,
    setHeaders: (response, path) => {
      const forEver = /[/\\]assets[/\\]/.test(path)
      response.header('cache-control', forEver ? 'public, max-age=31536000, immutable' : 'no-cache')
    },
  })
  for (const [address, file] of Object.entries(pages))
    if (existsSync(join(root, file))) app.get(address, (_request, reply) => reply.sendFile(file))
  app.setNotFoundHandler((_request, reply) => nothingHere(reply))
}
