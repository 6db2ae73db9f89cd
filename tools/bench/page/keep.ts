import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { performancePage, type Kept } from './write.ts'

const docs = join(import.meta.dirname, '../../../docs')

/** All figures that are kept. */
export const readKept = (): Kept[] => {
  const file = join(docs, 'performance.jsonl')
  if (!existsSync(file)) return []
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(line => line !== '')
    .map(line => JSON.parse(line) as Kept)
}

/** Keeps newer figures in the place of older ones, and writes the page. */
export const keepFigures = (newer: readonly Kept[]): void => {
  const names = new Set(newer.map(({ bench }) => bench))
  const all = [...readKept().filter(({ bench }) => !names.has(bench)), ...newer].toSorted((a, b) => a.bench.localeCompare(b.bench))
  writeFileSync(join(docs, 'performance.jsonl'), all.map(one => `${JSON.stringify(one)}\n`).join(''))
  writeFileSync(join(docs, 'performance.md'), performancePage(all))
}
