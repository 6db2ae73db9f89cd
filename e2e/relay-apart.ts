import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A relay in a process of its own: where it answers, its folder, and all that it has said so far. */
export type RelayApart = { readonly url: string; readonly data: string; readonly said: () => string; stop(): Promise<void>; clear(): void }

/** Starts one that says as much as it can. Its folder stays until `clear`. */
export const relayApart = (): Promise<RelayApart> =>
  new Promise((resolve, reject) => {
    const data = mkdtempSync(join(tmpdir(), 'relay-'))
    const env = { ...process.env, PORT: '0', HOST: '127.0.0.1', DROPWISE_DATA: data, LOG_LEVEL: 'debug', DATABASE_URL: '', NATS_URL: '' }
    const child = spawn(process.execPath, [join(import.meta.dirname, '../apps/relay/src/main.ts')], { env })
    let said = ''
    const gone = new Promise<void>(done => child.once('exit', () => done()))
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (words: Buffer) => {
        said += words.toString()
        const url = /Dropwise is at (\S+)/u.exec(said)?.[1]
        if (url)
          resolve({
            url,
            data,
            said: () => said,
            stop: async () => {
              child.kill('SIGTERM')
              await gone
            },
            clear: () => rmSync(data, { recursive: true, force: true }),
          })
      })
    child.once('error', reject)
    void gone.then(() => reject(new Error(`the relay ended: ${said}`)))
  })
