import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startRelay } from '@dropwise/relay'
import type { TestProject } from 'vitest/node'
import { bringChromium } from './chromium.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    readonly url: string
  }
}

/** One real relay with the built app for every browser test, on a port of its own. */
export default async (project: TestProject): Promise<() => Promise<void>> => {
  bringChromium()
  const data = await mkdtemp(join(tmpdir(), 'dropwise-'))
  const relay = await startRelay({
    port: 0,
    host: '127.0.0.1',
    data,
    web: process.env['DROPWISE_WEB'] ?? join(import.meta.dirname, '../apps/web/dist'),
  })
  project.provide('url', relay.url)
  return async () => {
    await relay.close()
    await rm(data, { recursive: true, force: true })
  }
}
