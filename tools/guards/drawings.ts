import type { SourceFile, Violation } from './tree.ts'

/** Drawings that tell something, and where the same stands in words (A8). Whoever adds one says here where its words and its table are. */
const TELLS: Readonly<Record<string, readonly string[]>> = {
  'apps/web/src/features/bucket/band-drawing.tsx': [
    'apps/web/src/features/bucket/in-words.tsx',
    'apps/web/src/features/bucket/month-table.tsx',
  ],
}

/** Drawings that tell something and are not known to have words and a table, and those that are neither named nor hidden. */
export const findDrawings = (files: readonly SourceFile[]): Violation[] => {
  const paths = new Set(files.map(({ path }) => path))
  const lost = Object.entries(TELLS).flatMap(([at, words]) =>
    words.filter(path => paths.has(at) && !paths.has(path)).map(path => ({ at, why: `${path}, which says the same in words, is gone` })),
  )
  const drawn = files.flatMap(({ path, text }) =>
    [...text.matchAll(/<(?:svg(?! xmlns)|canvas)\b[^>]*>/gu)].flatMap(([tag]): Violation[] => {
      if (tag.includes('aria-hidden="true"')) return []
      if (!/role="img"/u.test(tag) || !/aria-label=/u.test(tag))
        return [{ at: path, why: 'a drawing is hidden from assistive technology, or says what it is' }]
      return path in TELLS
        ? []
        : [{ at: path, why: 'a drawing that tells something has a summary and a table: name them in tools/guards/drawings.ts' }]
    }),
  )
  return [...lost, ...drawn]
}
