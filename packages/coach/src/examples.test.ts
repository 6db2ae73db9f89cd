import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import readme from '../README.md?raw'

const sources = import.meta.glob<string>(['./**/*.ts', '!./**/*.test.ts'], { query: '?raw', import: 'default', eager: true })

/** The fenced examples of one text; in a docstring each line begins with a star. */
const examplesIn = (text: string): readonly string[] =>
  [...text.matchAll(/^( \* )?```ts\n([\s\S]*?)^( \* )?```$/gm)].map(([, star, code]) =>
    star === undefined ? (code ?? '') : (code ?? '').replaceAll(/^ \* ?/gm, ''),
  )

/** A line that ends in a comment is claimed to be what the comment says. */
const claims = /^(?!const |import )(\S.*?) \/\/ (.+)$/gm
const checked = (example: string): string =>
  `import { deepEqual } from 'node:assert/strict'\n${example.replaceAll(claims, (_, code: string, value: string) => `deepEqual(${code}, ${value})`)}`

const run = (code: string) =>
  spawnSync(process.execPath, ['--input-type=module-typescript', '-e', code], { cwd: join(import.meta.dirname, '..'), encoding: 'utf8' })

const examples = [['README.md', readme] as const, ...Object.entries(sources)].flatMap(([file, text]) =>
  examplesIn(text).map((example, i) => [`${file}, example ${i + 1}`, example] as const),
)

describe('what is shown is true', () => {
  test('[CO22] there are examples, and each claims something', () => {
    expect(examples.length).toBeGreaterThanOrEqual(6)
    for (const [, example] of examples) expect(example).toMatch(claims)
  })
  test.each(examples)('[CO22] %s', (_, example) => {
    const { status, stderr } = run(checked(example))
    expect(stderr).toBe('')
    expect(status).toBe(0)
  })
  test('[CO22] an example that is not true would be noticed', () => {
    expect(run(checked('1 + 1 // 3\n')).status).not.toBe(0)
  })
})
