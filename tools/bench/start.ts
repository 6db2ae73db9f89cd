import { spawn } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { figure, progress, type Figure } from './figure.ts'

const launch = join(import.meta.dirname, '../launch.mjs')

/** Milliseconds from typing `npm start` to the printed address, packages and build being there. */
const startOnce = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const from = performance.now()
    const env = { ...process.env, PORT: '0', DROPWISE_DATA: mkdtempSync(join(tmpdir(), 'bench-')) }
    const child = spawn(process.execPath, [launch, 'apps/relay/src/main.ts'], { env })
    child.on('error', reject)
    child.stdout.on('data', () => {
      resolve(performance.now() - from)
      child.kill('SIGTERM')
    })
  })

/** The second start, and everything after it. */
export default async (): Promise<Figure[]> => {
  progress('start: the second one')
  await startOnce()
  const times: number[] = []
  for (let i = 0; i < 5; i++) times.push(await startOnce())
  return [figure('start.second', 'ms', times)]
}
