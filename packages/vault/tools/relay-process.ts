import { spawn } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const root = join(import.meta.dirname, '../../..')
const main = join(root, 'apps/relay/src/main.ts')
/** As the launcher sets them. */
const memory = { MALLOC_MMAP_THRESHOLD_: '65536', NODE_COMPILE_CACHE: join(root, 'node_modules/.cache/relay') }

/** A relay as `npm start` runs it, in a process of its own, for tests and benches. `kill` is `kill -9`. `database`: on PostgreSQL. */
export const relayProcess = (data = mkdtempSync(join(tmpdir(), 'relay-')), port = 0, database?: string) =>
  new Promise<{ readonly url: string; readonly data: string; readonly pid: number; kill(): Promise<void>; stop(): Promise<void> }>(
    (resolve, reject) => {
      const store = database === undefined ? {} : { DATABASE_URL: database }
      const env = { ...process.env, PORT: String(port), DROPWISE_DATA: data, HOST: '127.0.0.1', ...memory, ...store }
      const child = spawn(process.execPath, ['--max-semi-space-size=4', '--heap-growing-percent=50', main], {
        env,
        stdio: ['ignore', 'pipe', 'inherit'],
      })
      const exited = new Promise<void>(done => child.once('exit', () => done()))
      const end = (signal: 'SIGKILL' | 'SIGTERM') => async (): Promise<void> => {
        child.kill(signal)
        await exited
      }
      child.once('error', reject)
      child.once('exit', code => reject(new Error(`the relay ended with ${code}`)))
      child.stdout.on('data', (chunk: Buffer) => {
        const url = /http:\S+/u.exec(chunk.toString())?.[0]
        if (url) resolve({ url, data, pid: child.pid ?? 0, kill: end('SIGKILL'), stop: end('SIGTERM') })
      })
    },
  )
