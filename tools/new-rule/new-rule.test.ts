import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { inCopyOf } from '../guards/copy-of.ts'
import { run } from '../guards/run.ts'

const parts = ['packages/coach/src', 'packages/coach/tools/index-rules.ts', 'packages/coach/tsconfig.build.json', 'tsconfig.base.json']
const generate = (folder: string, ...args: readonly string[]) =>
  spawnSync(process.execPath, [join(folder, 'tools/new-rule/main.ts'), ...args], { encoding: 'utf8' })
const tested = (folder: string) =>
  run('vitest/vitest.mjs', ['run', '--reporter=dot', '--testTimeout=60000', '--root', folder, 'packages/coach/src/rules.test.ts'], folder)
const compiled = (folder: string) => run('@typescript/native/bin/tsc', ['-p', 'packages/coach/tsconfig.build.json', '--noEmit'], folder)

/** The least that a rule can be: one pattern, and what is asked of every rule. */
const filled: Readonly<Record<string, string>> = {
  "move: ''": "move: 'controlling'",
  'any: []': "any: ['pelican (sang|sings)']",
  "says: ''": "says: 'This may make the pelican answer for it.'",
  "asks: ''": "asks: 'Who sang?'",
  "why: ''": "why: 'A pelican has no voice to speak of.'",
  'matches: []': `matches: [${['The', 'A', 'One', 'Each', 'No other', 'That'].map(one => `'${one} «pelican sang».'`).join(', ')}]`,
  'passes: []': `passes: [${['flew', 'ate', 'swam', 'dived', 'landed', 'stood'].map(did => `'A pelican ${did}.'`).join(', ')}]`,
}

test('a new rule is red with clear words, and green once it is filled in', () =>
  inCopyOf([...parts, 'tools/new-rule'], folder => {
    const { status, stdout } = generate(folder, 'pelican-sang')
    expect(status).toBe(0)
    expect(stdout).toContain('packages/coach/src/rules/pelican-sang.ts is there, and red')
    const red = tested(folder)
    expect(red.ok).toBe(false)
    for (const words of ['move is one of', 'says begins with “This may”']) expect(red.output).toContain(`pelican-sang: ${words}`)
    expect(red.output).not.toMatch(/FAIL +\S+ > (?!pelican-sang)/)
    expect(compiled(folder).output).toContain('pelican-sang.ts')

    const path = join(folder, 'packages/coach/src/rules/pelican-sang.ts')
    let text = readFileSync(path, 'utf8')
    for (const [empty, full] of Object.entries(filled)) text = text.replace(empty, full)
    writeFileSync(path, text)
    const green = tested(folder)
    expect(green.ok, green.output.slice(-4000)).toBe(true)
    expect(compiled(folder).output).toBe('')
  }))

test('an id that is none, and one that is taken, are refused and nothing is written', () =>
  inCopyOf([...parts, 'tools/new-rule'], folder => {
    const index = readFileSync(join(folder, 'packages/coach/src/rules/index.ts'), 'utf8')
    for (const id of ['', 'Sorry But', '../sorry', 'index']) expect(generate(folder, id).stderr).toContain('npm run new-rule -- <id>')
    expect(generate(folder, 'sorry-but')).toMatchObject({ status: 1, stderr: 'There is a rule sorry-but already.\n' })
    expect(readFileSync(join(folder, 'packages/coach/src/rules/index.ts'), 'utf8')).toBe(index)
  }))
