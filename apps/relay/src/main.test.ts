import { spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'

type Ended = { code: number | null; out: string; err: string }

/** Starts the program as `npm start` does; `until` decides from its words when it has said enough and may be asked to stop. */
const start = (env: Record<string, string>, until?: RegExp): Promise<Ended> =>
  new Promise(resolve => {
    const child = spawn(process.execPath, [join(import.meta.dirname, 'main.ts')], {
      env: { ...process.env, DROPWISE_DATA: mkdtempSync(join(tmpdir(), 'start-')), ...env },
    })
    let out = ''
    let err = ''
    child.stdout.on('data', (chunk: Buffer) => {
      out += chunk.toString()
      if (until?.test(out)) child.kill('SIGTERM')
    })
    child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()))
    child.on('exit', code => resolve({ code, out, err }))
  })

test('it says where it is, and stops cleanly when asked', async () => {
  const ended = await start({ PORT: '0' }, /\n/)
  expect(ended.out).toMatch(/^Dropwise is at http:\/\/127\.0\.0\.1:\d+\n$/)
  expect(ended).toMatchObject({ code: 0, err: '' })
})

test('a taken port ends it with one sentence', async () => {
  const other = createServer()
  const port = await new Promise<number>(resolve => other.listen(0, '127.0.0.1', () => resolve((other.address() as { port: number }).port)))
  const ended = await start({ PORT: String(port) })
  other.close()
  expect(ended.code).toBe(1)
  expect(ended.err).toBe(
    `Port ${port} on 127.0.0.1 is taken by another program; set PORT to a free one, for example PORT=${port + 1} npm start.\n`,
  )
})

test('a folder that cannot be written to, and a wrong setting, end it with one sentence each', async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'start-')), 'file')
  writeFileSync(file, '')
  for (const env of [{ DROPWISE_DATA: file }, { PORT: 'four' }, { HOST: 'no such host' }]) {
    const ended = await start(env)
    expect(ended.code).toBe(1)
    expect(ended.err).toMatch(/^[^\n]+[.]\n$/)
  }
})
