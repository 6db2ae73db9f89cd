import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readAsked } from './asked.ts'

const ROOMS = ['outside', 'sam', 'robin']
const LOOKS = ['light', 'dark']
const asked = (...words: string[]) => readAsked(words, ROOMS, LOOKS)

test('without a name everything is walked; with names those alone, a kind that is not named whole', () => {
  expect(asked()).toEqual({ kind: 'walk', rooms: ROOMS, looks: LOOKS })
  expect(asked('dark', 'sam')).toEqual({ kind: 'walk', rooms: ['sam'], looks: ['dark'] })
  expect(asked('robin')).toEqual({ kind: 'walk', rooms: ['robin'], looks: LOOKS })
})

test('asked for help it says how it is used, with every room and look, also beside other words', () => {
  for (const words of [['--help'], ['-h'], ['sam', '--help'], ['nonsense', '--help']]) {
    const { kind, ...rest } = asked(...words)
    expect(kind).toBe('help')
    for (const name of [...ROOMS, ...LOOKS]) expect(JSON.stringify(rest)).toContain(name)
  }
})

test.each(['--dark', '--helpp', 'sams', '-x', ''])('“%s” is refused by name, and nothing is walked', word => {
  expect(asked('sam', word)).toMatchObject({ kind: 'unknown', says: expect.stringContaining(`“${word}” is no room and no look.`) })
})

test('the command itself helps, or refuses, without opening a browser', () => {
  const crawl = (word: string) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(import.meta.dirname, '../crawl.ts'), word], {
      // No browser is here to be opened.
      env: { ...process.env, CHROMIUM_PATH: '/nowhere/chromium' },
      encoding: 'utf8',
    })
    return { status, stdout, stderr }
  }
  expect(crawl('--help')).toMatchObject({ status: 0, stdout: expect.stringMatching(/^Usage: npm run crawl/u) })
  expect(crawl('--hlep')).toMatchObject({ status: 1, stdout: '', stderr: expect.stringMatching(/^“--hlep” is no room/u) })
})
