import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { run } from '../guards/run.ts'
import { root } from '../guards/tree.ts'
import { makeCopy } from './made-copy.ts'
import { npm, packInto, type Pack } from './packs.ts'

// A stranger: an empty folder far from the checkout, the two tarballs, no registry.
const folder = mkdtempSync(join(tmpdir(), 'stranger-'))
let packs: readonly Pack[]

beforeAll(async () => {
  packs = await packInto(join(folder, 'packs'), root)
  mkdirSync(join(folder, 'desk'))
  npm(['install', ...packs.map(({ filename }) => `../packs/${filename}`), '--cache', join(folder, 'cache')], join(folder, 'desk'))
}, 300_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const write = (name: string, text: string): void => writeFileSync(join(folder, 'desk', name), text)
/** Runs the installed command through its link in node_modules/.bin, on this Node. */
const dropwise = (args: readonly string[], passphrase = '') =>
  spawnSync(process.execPath, [join(folder, 'desk/node_modules/.bin/dropwise'), ...args], {
    cwd: join(folder, 'desk'),
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], DROPWISE_PASSPHRASE: passphrase },
  })

describe('the command, installed by a stranger', () => {
  test('nothing but the coach comes with it, and both say under which licence', () => {
    const installed = join(folder, 'desk/node_modules')
    const there = [...readdirSync(installed), ...readdirSync(join(installed, '@dropwise'))].filter(name => !/^\.|^@/.test(name))
    expect(there.toSorted()).toEqual(['cli', 'coach'])
    for (const name of there) expect(readdirSync(join(installed, '@dropwise', name))).toContain('LICENSE')
    expect(readFileSync(join(installed, '@dropwise/cli/NOTICES.txt'), 'utf8')).toMatch(/^age-encryption .*\(BSD-3-Clause\)$/m)
  })

  test('Robin rehearses a letter, with the second opinion', () => {
    write('letter.txt', "Dear Sam,\nI'm sorry, but you were never home.\n")
    const { status, stdout, stderr } = dropwise(['rehearse', 'letter.txt'])
    expect(stderr).toBe('')
    expect(stdout).toContain('«sorry, but you»[1]')
    expect(status).toBe(1)
  })

  test('Robin opens a sealed copy of a room', () => {
    const words = 'marble otter window cello'
    makeCopy(root, join(folder, 'desk/robin.age'), words)
    expect(dropwise(['open', 'robin.age'], words)).toMatchObject({ status: 0, stderr: '', stdout: expect.stringContaining('It rained') })
    expect(dropwise(['export', 'robin.age', '--to', 'paper'], words).status).toBe(0)
    expect(readdirSync(join(folder, 'desk/paper')).toSorted()).toEqual(['dropwise.json', 'dropwise.md'])
  })

  test('what is not in it, it says', () => {
    expect(dropwise(['relay'])).toMatchObject({ status: 2, stdout: '' })
    expect(dropwise(['relay']).stderr).toContain('checkout')
    expect(dropwise(['--help']).stdout).toMatch(/^Usage: dropwise rehearse/)
  })
})

test('no page in them leads to a file that did not come along', () => {
  const installed = join(folder, 'desk/node_modules/@dropwise')
  for (const name of ['cli', 'coach']) {
    const links = [...readFileSync(join(installed, name, 'README.md'), 'utf8').matchAll(/\]\((?!https?:)([^)#]+)/g)]
    expect(links.map(match => match[1] ?? '').filter(to => !existsSync(join(installed, name, to)))).toEqual([])
  }
})

test('neither can be published by hand: npm asks where they come from, and only a runner can attest that', () => {
  for (const { filename } of packs) {
    // Nobody listens there, and no other registry is known.
    const args = ['publish', join(folder, 'packs', filename), '--registry', 'http://127.0.0.1:9/', '--//127.0.0.1:9/:_authToken=none']
    expect(() => npm([...args, '--fetch-retries=0'], folder)).toThrow('provenance generation not supported')
  }
})

describe('the coach, used by a stranger', () => {
  const code = `import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { read, show, type Reading } from '@dropwise/coach'
import { openSecondOpinion } from '@dropwise/coach/model'
const model = openSecondOpinion(readFileSync(fileURLToPath(import.meta.resolve('@dropwise/coach/weights.bin'))))
const reading: Reading = read("I'm sorry, but you were never home.", { author: 'wayward', model })
const moves: readonly string[] = reading.findings.map(finding => finding.move)
const asked: string | undefined = show(reading).closing[0]?.asks
console.log(JSON.stringify({ moves, asked }))
`
  const tsc = (file: string) => {
    const options = ['--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2025', '--typeRoots', join(root, 'node_modules/@types')]
    return run('@typescript/native/bin/tsc', [...options, '--types', 'node', file], join(folder, 'desk'))
  }

  test('it runs, and it has types that hold', () => {
    write('mine.mts', code)
    const { stdout, stderr } = spawnSync(process.execPath, ['mine.mts'], { cwd: join(folder, 'desk'), encoding: 'utf8' })
    expect(stderr).toBe('')
    expect(JSON.parse(stdout)).toMatchObject({ moves: expect.arrayContaining(['blame-shifting']), asked: expect.stringMatching(/\?$/) })
    expect(tsc('mine.mts').output).toBe('')
  })

  test('a wrong use is an error to the compiler, so the types are there', () => {
    write('wrong.mts', "import { read } from '@dropwise/coach'\nread('Dear Sam', { author: 'neighbour' })\n")
    expect(tsc('wrong.mts').output).toContain('neighbour')
  })

  test('no test, corpus or source comes with it', () => {
    const files = packs.find(({ name }) => name === '@dropwise/coach')?.files.map(({ path }) => path) ?? []
    expect(files).toContain('index.d.ts')
    expect(files.filter(path => /\.test\.|corpus|(?<!\.d)\.ts$/.test(path))).toEqual([])
  })
})
