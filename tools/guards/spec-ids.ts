import { dirname } from 'node:path'
import type { SourceFile, Violation } from './tree.ts'

/** `**PR3**` in a README or SPEC states a rule; `[PR3]` in a test's name cites it. Two or three capitals and a number. */
const stated = /\*\*([A-Z]{2,3}\d+)\*\*/g
const cited = /\[([A-Z]{2,3}\d+(?:,\s*[A-Z]{2,3}\d+)*)\]/g

const within = (folder: string, path: string): boolean => folder === '.' || path === folder || path.startsWith(`${folder}/`)

/** Every rule stated in a concept's README is cited by a test beneath it, and every citation names a rule that is stated above it. */
export const specIdViolations = (files: readonly SourceFile[]): Violation[] => {
  const docs = files.filter(f => /(README|SPEC)\.md$/.test(f.path))
  const tests = files.filter(f => /\.(test|contract)\.tsx?$/.test(f.path))
  const said = docs.flatMap(f => [...f.text.matchAll(stated)].map(m => ({ id: m[1] ?? '', folder: dirname(f.path), at: f.path })))
  const named = tests.flatMap(f => [...f.text.matchAll(cited)].flatMap(m => (m[1] ?? '').split(/,\s*/).map(id => ({ id, at: f.path }))))
  return [
    ...said
      .filter(s => !named.some(t => t.id === s.id && within(s.folder, t.at)))
      .map(s => ({ at: s.at, why: `${s.id} is stated but no test beneath this folder cites it as [${s.id}].` })),
    ...named
      .filter(t => !said.some(s => s.id === t.id && within(s.folder, t.at)))
      .map(t => ({ at: t.at, why: `[${t.id}] is cited but no README or SPEC above this file states it as **${t.id}**.` })),
  ]
}

/** Ids of the lists M, H, S and A have one letter; they live in docs/ and any test may cite them. */
export const listIdViolations = (files: readonly SourceFile[], docs: readonly SourceFile[]): Violation[] => {
  const known = new Set(docs.flatMap(f => [...f.text.matchAll(/\*\*([MHSA]\d+)\*\*/g)].map(m => m[1] ?? '')))
  return files.flatMap(f =>
    [...f.text.matchAll(/\[([MHSA]\d+(?:,\s*[MHSA]\d+)*)\]/g)]
      .flatMap(m => (m[1] ?? '').split(/,\s*/))
      .filter(id => !known.has(id))
      .map(id => ({ at: f.path, why: `[${id}] is cited but no list in docs/ states it as **${id}**.` })),
  )
}
