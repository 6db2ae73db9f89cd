import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** The folder this checkout lies in. */
export const root = join(import.meta.dirname, '../..')

/** A file that a guard reads: its path from the root, and its text. */
export type SourceFile = { readonly path: string; readonly text: string }

/** One broken rule: where, and the reason as whoever trips over it reads it. */
export type Violation = { readonly at: string; readonly why: string }

/** Every file of the project whose path matches, tracked or new, ignored ones left out. */
export const filesMatching = (pattern: RegExp): readonly SourceFile[] =>
  execFileSync('git', ['ls-files', '-co', '--exclude-standard'], { cwd: root, encoding: 'utf8', maxBuffer: 1 << 26 })
    .split('\n')
    .filter(path => path && pattern.test(path) && existsSync(join(root, path)))
    .map(path => ({ path, text: readFileSync(join(root, path), 'utf8') }))

/** Each violation as one line, for a test's message. */
export const lines = (violations: readonly Violation[]): string[] => violations.map(({ at, why }) => `${at}: ${why}`)

/** Writes `files` (path → text) into an empty folder, calls `use` with it, and removes it. For planting violations. */
export const inFolder = async <T>(files: Readonly<Record<string, string>>, use: (folder: string) => T | Promise<T>): Promise<T> => {
  const folder = mkdtempSync(join(tmpdir(), 'planted-'))
  try {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), text)
    }
    return await use(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
