import { chmodSync, existsSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readSettings } from './settings.ts'

const folder = (): string => mkdtempSync(join(tmpdir(), 'relay-'))

describe('settings', () => {
  test('[RE1] nothing set: port 4321 on this machine alone, data beside the program', () => {
    const cwd = folder()
    expect(readSettings({}, cwd)).toEqual({ ok: true, value: { port: 4321, host: '127.0.0.1', data: join(cwd, 'data') } })
    expect(existsSync(join(cwd, 'data'))).toBe(true)
  })

  test.each(['abc', '-1', '65536', '80.5', '1e3'])('[RE2] PORT=%s is refused in one sentence', port => {
    const read = readSettings({ PORT: port }, folder())
    expect(read.ok ? '' : read.sentence).toBe(`PORT is “${port}”, and it has to be a number from 0 to 65535.`)
  })

  test('[RE2] a database and NATS are taken where they are set, and refused in one sentence where they cannot work', () => {
    const database = 'postgres://relay@db.example:5432/dropwise'
    expect(readSettings({ DATABASE_URL: database, NATS_URL: 'nats://n.example:4222' }, folder())).toMatchObject({
      ok: true,
      value: { database, nats: 'nats://n.example:4222' },
    })
    const sentence = (env: Record<string, string>): string => {
      const read = readSettings(env, folder())
      return read.ok ? '' : read.sentence
    }
    expect(sentence({ DATABASE_URL: 'mysql://db.example/x' })).toBe('DATABASE_URL has to be like postgres://user@host:5432/name.')
    expect(sentence({ DATABASE_URL: database, NATS_URL: 'n.example' })).toBe('NATS_URL has to be like nats://host:4222.')
    expect(sentence({ NATS_URL: 'nats://n.example:4222' })).toContain('set DATABASE_URL, too')
  })

  test('[RE25] a model on the reader’s own machine may be allowed, and no other', () => {
    const of = (LOCAL_MODEL: string, LOCAL_MODEL_NAME = 'small') => readSettings({ LOCAL_MODEL, LOCAL_MODEL_NAME }, folder())
    const address = 'http://localhost:11434/v1'
    expect(of(address)).toMatchObject({ ok: true, value: { localModel: { kind: 'server', address, name: 'small' } } })
    expect(of('browser', '')).toMatchObject({ ok: true, value: { localModel: { kind: 'browser' } } })
    for (const elsewhere of [
      'https://api.example/v1',
      'http://10.0.0.1/v1',
      'http://localhost.example/v1',
      'http://localhost:1/ *',
      'llama',
    ])
      expect(of(elsewhere), elsewhere).toMatchObject({ ok: false, sentence: expect.stringContaining('own machine') as string })
    expect(of(address, '')).toMatchObject({ ok: false, sentence: 'LOCAL_MODEL_NAME has to say which model at LOCAL_MODEL is asked.' })
    expect(of('')).toMatchObject({ ok: false, sentence: 'LOCAL_MODEL_NAME goes with LOCAL_MODEL; set both, or neither.' })
  })

  test('[RE2] a data folder that is a file is refused in one sentence', () => {
    const file = join(folder(), 'data')
    writeFileSync(file, '')
    const read = readSettings({ DROPWISE_DATA: file }, '/')
    expect(read.ok ? '' : read.sentence).toMatch(
      /^The data folder .* cannot be written to \(EEXIST\); set DROPWISE_DATA to one that can\.$/,
    )
  })

  test.skipIf(process.platform !== 'linux')(
    '[RE2] a folder where nobody can make anything is refused at once (/proc is on Linux alone)',
    () => {
      const read = readSettings({ DROPWISE_DATA: '/proc/dropwise/data' }, '/')
      expect(read.ok ? '' : read.sentence).toMatch(/^The data folder \/proc\/dropwise\/data cannot be written to \(\w+\); set/)
    },
  )

  test('[RE2] folders above it are made', () => {
    const cwd = folder()
    expect(readSettings({ DROPWISE_DATA: 'a/b/c' }, cwd).ok).toBe(true)
    expect(existsSync(join(cwd, 'a/b/c'))).toBe(true)
  })

  // Root may write anywhere, so on such a machine nothing could be refused.
  test.skipIf(process.getuid?.() === 0)(
    '[RE2] a folder without the right to write is refused (not tried as root, who may write anywhere)',
    () => {
      const cwd = folder()
      chmodSync(cwd, 0o500)
      expect(readSettings({}, cwd).ok).toBe(false)
    },
  )
})
