import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { run, type Ran } from '../guards/run.ts'
import { specIdViolations } from '../guards/spec-ids.ts'

/** Puts words into a file of a copy, in the stead of `place`, which has to stand there. */
export const put = (folder: string, path: string, place: string, words: string): void => {
  const text = readFileSync(join(folder, path), 'utf8')
  if (!text.includes(place)) throw new Error(`“${place}” does not stand in ${path}: the recipe’s test has to be written anew.`)
  writeFileSync(
    join(folder, path),
    text.replace(place, () => words),
  )
}

/** The tests of some files or folders of a copy. */
export const tested = (folder: string, ...paths: readonly string[]): Ran =>
  run('vitest/vitest.mjs', ['run', '--reporter=dot', '--testTimeout=60000', '--root', folder, ...paths], folder)

/** Rules of a folder that no test cites, and citations of none. */
export const rulesUntold = (folder: string, path: string): string[] =>
  specIdViolations(
    readdirSync(join(folder, path), { recursive: true, encoding: 'utf8' })
      .filter(name => /((README|SPEC)\.md|\.test\.ts)$/.test(name))
      .map(name => ({ path: join(path, name), text: readFileSync(join(folder, path, name), 'utf8') })),
  ).map(({ why }) => why)
