import { spawn } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const main = join(import.meta.dirname, '../../../apps/relay/src/main.ts')

/** A relay as `npm start` runs it, in a process of its own, for tests and benches. `kill` is `kill -9`. */
export const relayProcess = (data = mkdtempSync(join(tmpdir(), 'relay-')), port = 0) =>
  new Promise<{ readonly url: string; readonly data: string; readonly pid: number; kill(): Promise<void>; stop(): Promise<void> }>(
    (resolve, reject) => {
      const env = { ...process.env, PORT: String(port), DROPWISE_DATA: data, HOST: '127.0.0.1' }
      const child = spawn(process.execPath, [main], { env, stdio: ['ignore', 'pipe', 'inherit'] })
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
