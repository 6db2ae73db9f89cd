import { expect, test } from 'vitest'
import { findDrawings } from './drawings.ts'
import { filesMatching, lines } from './tree.ts'

test('[A8] every drawing is a decoration that is hidden from assistive technology, or tells something that stands in words and as a table, too', () => {
  expect(lines(findDrawings(filesMatching(/^apps\/web\/src\/.*\.tsx$/u)))).toEqual([])
})

test('[A8] a chart without a table, a drawing without a name, and a chart whose table is gone are noticed', () => {
  const at = 'apps/web/src/features/bucket/band-drawing.tsx'
  const named = '<svg viewBox="0 0 1 1" role="img" aria-label={label}>'
  const found = (path: string, text: string) => findDrawings([{ path, text }]).map(({ why }) => why)
  expect(found('apps/web/src/chart.tsx', named)).toEqual([expect.stringContaining('a summary and a table')])
  expect(found('apps/web/src/chart.tsx', '<svg viewBox="0 0 1 1">')).toEqual([expect.stringContaining('says what it is')])
  expect(found('apps/web/src/chart.tsx', '<canvas role="img">')).toEqual([expect.stringContaining('says what it is')])
  expect(found('apps/web/src/leaf.tsx', '<svg aria-hidden="true">')).toEqual([])
  expect(found(at, named)).toEqual([expect.stringContaining('in-words.tsx'), expect.stringContaining('month-table.tsx')])
})
