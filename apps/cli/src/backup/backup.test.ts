import { spawn } from 'node:child_process'
import { mkdtemp, readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { encodeBackup, gatherBackup, openWorld } from '@dropwise/home'
import { sealBackup } from '@dropwise/vault'
import { beforeAll, describe, expect, test } from 'vitest'

const words = 'marble otter window cello'
const main = join(import.meta.dirname, '../main.ts')
let folder: string
let file: string

/** Robin keeps one page and makes a backup. Scrypt is set low: how strong it is in the app is the vault's matter. */
beforeAll(async () => {
  const { robin, logs, clock } = await openWorld('2025-09-21T09:00')
  await robin.act('journal/written', { text: 'It rained all night.', kind: 'entry' })
  folder = await mkdtemp(join(tmpdir(), 'backup-'))
  file = join(folder, 'robin.age')
  const secret = Uint8Array.from({ length: 32 }, () => 0xab)
  const way = { founding: secret, bond: secret, side: 'first', laneSecret: secret, epochs: [], parcel: secret } as const
  await writeFile(file, await sealBackup(encodeBackup(await gatherBackup(logs.robin, [logs.shared.first], clock.now(), [way])), words, 10))
})

const dropwise = (args: readonly string[], passphrase = words): Promise<{ code: number | null; out: string; err: string }> =>
  new Promise(resolve => {
    const child = spawn(process.execPath, [main, ...args], {
      env: { ...process.env, DROPWISE_PASSPHRASE: passphrase, DROPWISE_CWD: folder },
    })
    const said = { out: '', err: '' }
    child.stdout.on('data', (chunk: Buffer) => (said.out += chunk.toString()))
    child.stderr.on('data', (chunk: Buffer) => (said.err += chunk.toString()))
    child.on('close', code => resolve({ code, ...said }))
  })

describe('dropwise open', () => {
  test('shows what a backup holds', async () => {
    const { code, out } = await dropwise(['open', file])
    expect(out).toContain('## Journal')
    expect(out).toContain('It rained all night.')
    expect(code).toBe(0)
  })

  test('says in one sentence what is wrong, and shows nothing', async () => {
    expect(await dropwise(['open', file], 'the gate hums after rain')).toEqual({
      code: 2,
      out: '',
      err: `${file} does not open with this passphrase, or it was changed.\n`,
    })
    expect(await dropwise(['open', main])).toEqual({ code: 2, out: '', err: `${main} is not a backup.\n` })
    expect(await dropwise(['open', join(folder, 'none')])).toMatchObject({ code: 2, out: '' })
    expect(await dropwise(['open'])).toEqual({ code: 2, out: '', err: 'Usage: dropwise open BACKUP\n' })
  })
})

describe('dropwise export', () => {
  test('[RC3] paths are those of the caller’s folder, wherever the command itself runs', async () => {
    expect((await dropwise(['open', 'robin.age'])).out).toContain('It rained all night.')
    expect((await dropwise(['export', 'robin.age', '--to', 'near'])).code).toBe(0)
    expect((await readdir(join(folder, 'near'))).toSorted()).toEqual(['dropwise.json', 'dropwise.md'])
  })

  test('writes two files that only their owner may read, and replaces nothing', async () => {
    const to = join(folder, 'paper')
    expect((await dropwise(['export', file, '--to', to])).code).toBe(0)
    expect((await readdir(to)).toSorted()).toEqual(['dropwise.json', 'dropwise.md'])
    expect(await readFile(join(to, 'dropwise.md'), 'utf8')).toContain('It rained all night.')
    expect((await stat(join(to, 'dropwise.md'))).mode % 0o100).toBe(0)
    // Every event is in it, and no key.
    const written = await readFile(join(to, 'dropwise.json'), 'utf8')
    expect(JSON.parse(written)).toMatchObject({ dropwise: 'backup', own: [{ type: 'journal/written' }] })
    expect(written).not.toContain('abababab')
    expect(await dropwise(['export', file, '--to', to])).toMatchObject({
      code: 2,
      err: `Something lies in ${to} already; name an empty folder.\n`,
    })
  })
})
