import { spawn } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const main = join(import.meta.dirname, '../main.ts')
const run = (args: readonly string[], until: RegExp): Promise<{ code: number | null; said: string }> =>
  new Promise(resolve => {
    const env = { ...process.env, PORT: '0', DROPWISE_CWD: mkdtempSync(join(tmpdir(), 'cli-')) }
    const child = spawn(process.execPath, [main, 'relay', ...args], { env })
    let said = ''
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => {
        said += chunk.toString()
        if (until.test(said)) child.kill('SIGTERM')
      })
    child.on('exit', code => resolve({ code, said }))
  })

test('dropwise relay says where it is and stops cleanly when asked', async () => {
  const { code, said } = await run([], /\n/)
  expect(said).toMatch(/^Dropwise is at http:\/\/127\.0\.0\.1:\d+\n$/)
  expect(code).toBe(0)
})

test('words that it does not know are refused in one sentence', async () => {
  const { code, said } = await run(['--port=1'], /^$/)
  expect(said).toBe('dropwise relay takes no words; set PORT, HOST and DROPWISE_DATA in the environment.\n')
  expect(code).toBe(2)
})
