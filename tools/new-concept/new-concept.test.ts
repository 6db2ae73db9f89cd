import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { inCopyOf } from '../guards/copy-of.ts'
import { run } from '../guards/run.ts'
import { namesOf } from './names.ts'

const parts = ['packages/domain/src/shared', 'packages/domain/src/sitting', 'tsconfig.base.json', 'tools/new-concept']
const generate = (folder: string, ...args: readonly string[]) =>
  spawnSync(process.execPath, [join(folder, 'tools/new-concept/main.ts'), ...args], { encoding: 'utf8' })
const tested = (folder: string) =>
  run('vitest/vitest.mjs', ['run', '--testTimeout=60000', '--root', folder, 'packages/domain/src/slow-walk'], folder)
const compiled = (folder: string) => run('@typescript/native/bin/tsc', ['-p', '.'], folder)

/** Puts code where a function says that it is to be filled in, and uses the two parameters that it did not. */
const fill = (path: string, code: string): void =>
  writeFileSync(
    path,
    readFileSync(path, 'utf8')
      .replace(/^ {2}throw .*$/m, code)
      .replaceAll(/\b_(was|event|states)\b/g, '$1'),
  )

test('a new concept is red with clear words in each place, and green once it is filled in', () =>
  inCopyOf(parts, folder => {
    const { status, stdout } = generate(folder, 'slow-walk')
    expect(status).toBe(0)
    expect(stdout).toContain('the rules of its README.md are SW1')
    const concept = join(folder, 'packages/domain/src/slow-walk')
    const config = { extends: './tsconfig.base.json', include: ['packages/domain/src/slow-walk'], exclude: ['**/*.test.ts'] }
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config))
    expect(compiled(folder).output).toBe('')

    const leastOf: Readonly<Record<string, string>> = {
      'policy.ts': "  return was ? 'slow-walk/there-already' : event.payload.words.trim() === '' ? 'slow-walk/text-blank' : undefined",
      'reduce.ts': '  return was ?? { id: event.payload.slowWalk, words: event.payload.words }',
      'view.ts': '  return [...states]',
    }
    for (const [file, code] of Object.entries(leastOf)) {
      const red = tested(folder)
      expect(red.ok).toBe(false)
      expect(red.output).toContain(`FILL IN: ${file}`)
      fill(join(concept, file), code)
    }
    const green = tested(folder)
    expect(green.ok, green.output.slice(-4000)).toBe(true)
    expect(compiled(folder).output).toBe('')
  }))

test('a word that is none, and one that is taken, are refused and nothing is written', () =>
  inCopyOf(parts, folder => {
    for (const word of ['', 'Slow Walk', '../walk', 'shared', 'a'])
      expect(generate(folder, word).stderr).toContain('npm run new-concept -- <word>')
    expect(generate(folder, 'sitting')).toMatchObject({ status: 1, stderr: 'There is a concept sitting already.\n' })
    expect(existsSync(join(folder, 'packages/domain/src/walk'))).toBe(false)
  }))

test('the letters of its rules are those of no other concept', () => {
  expect(namesOf('hard-date', new Set())).toEqual({ word: 'hard-date', one: 'hardDate', type: 'HardDate', letters: 'HD' })
  expect(namesOf('hard-date', new Set(['HD', 'HA']))?.letters).toBe('HR')
  expect(namesOf('ab', new Set(['AB']))).toBeUndefined()
})
