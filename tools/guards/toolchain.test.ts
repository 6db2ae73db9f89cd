import { copyFileSync, readFileSync, readdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { run } from './run.ts'
import { inFolder, root } from './tree.ts'

/** The last lines of a program's words, so that a failure reads well. */
const said = ({ ok, output }: { ok: boolean; output: string }): string => (ok ? '' : output.split('\n').slice(-60).join('\n'))

describe('the tools that read every file', () => {
  test('types hold', () => expect(said(run('@typescript/native/bin/tsc', ['-b']))).toBe(''))
  test('lint is content', () => expect(said(run('oxlint/bin/oxlint', ['--quiet']))).toBe(''))
  test('everything is formatted', () => expect(said(run('oxfmt/bin/oxfmt', ['--check', '.']))).toBe(''))
  test('nothing is unused', () => expect(said(run('knip/bin/knip.js', ['--no-progress']))).toBe(''))
  test('what is loaded first stays small', () => expect(said(run('size-limit/bin.js', []))).toBe(''))
  test('the coach of the app asks, and brings none of the sentences along by which its rules are tried', () => {
    const assets = join(root, 'apps/web/dist/assets')
    const worker = readdirSync(assets).find(file => file.startsWith('coach.worker'))
    const built = readFileSync(join(assets, worker ?? ''), 'utf8')
    expect(built).toContain('Who else could hold you up this week?')
    for (const example of ["You're all I have", 'I have nothing in the fridge.']) expect(built).not.toContain(example)
  })
})

describe('the pure packages', () => {
  test.each(['domain', 'coach'])('%s may not read the clock, chance or the network, and the guard says why', async name => {
    const impure = 'export const bad = (): unknown => [Date.now(), Math.random(), fetch("x"), globalThis, crypto, performance.now()]\n'
    await inFolder({ [`packages/${name}/src/word/view.ts`]: impure }, folder => {
      copyFileSync(join(root, '.oxlintrc.json'), join(folder, '.oxlintrc.json'))
      symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
      const { ok, output } = run('oxlint/bin/oxlint', ['-c', '.oxlintrc.json', 'packages'], folder)
      expect(ok).toBe(false)
      for (const word of ['Date', 'random', 'fetch', 'globalThis', 'crypto', 'performance']) expect(output).toContain(word)
      expect(output).toContain('Pass')
    })
  })
})
