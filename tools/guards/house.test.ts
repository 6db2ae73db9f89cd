import { expect, test } from 'vitest'
import { filesMatching } from './tree.ts'

const sources = filesMatching(/^(packages|apps|tools|e2e)\/.*\.(ts|tsx|mjs)$/).filter(f => !/\.test\.tsx?$/.test(f.path))

test('a file is a room: median ≤ 60 lines, nine in ten ≤ 200, over 400 says why at its head', () => {
  const sizes = sources.map(f => f.text.split('\n').length).toSorted((a, b) => a - b)
  expect(sizes.length).toBeGreaterThan(100)
  expect(sizes[Math.floor(sizes.length / 2)]).toBeLessThanOrEqual(60)
  expect(sizes[Math.floor(sizes.length * 0.9)]).toBeLessThanOrEqual(200)
  expect(sources.filter(f => f.text.split('\n').length > 400 && !/^\/[/*].*long because/i.test(f.text)).map(f => f.path)).toEqual([])
})

test('no room is called after nothing', () => {
  expect(sources.map(f => f.path).filter(path => /(^|\/)(utils?|helpers?|core|misc|common)(\/|\.)/.test(path))).toEqual([])
})

test('no registry, no path of a machine, nothing from outside the checkout', () => {
  const files = filesMatching(/\.(ts|tsx|mjs|cjs|json|md|css|html|sh)$|^\.ci\/run$/).filter(f => f.path !== 'tools/guards/house.test.ts')
  expect(files.length).toBeGreaterThan(100)
  const outside =
    /registry\.[a-z]+js\.org|deb\.debian\.org|\/work\/(main|shared)|\.\.\/shared\/(design|DESIGN|VAULT|SAFETY|MOVES|STYLE|STACK|skeleton|sketch)/
  expect(files.filter(f => outside.test(f.text)).map(f => f.path)).toEqual([])
})

test('a skipped test says why, nothing is left for later in a comment', () => {
  const soft = /\b(it|test|describe)\.(only|todo)\(|\b(TODO|FIXME)\b|@ts-ignore|@ts-nocheck/
  const files = filesMatching(/^(packages|apps|tools|e2e)\/.*\.tsx?$/).filter(f => f.path !== 'tools/guards/house.test.ts')
  expect(files.flatMap(f => f.text.split('\n').flatMap((line, i) => (soft.test(line) ? [`${f.path}:${i + 1}`] : [])))).toEqual([])
})

test('what a generator left open is filled in', () => {
  const files = filesMatching(/^(packages|apps|docs)\/.*\.(tsx?|md)$/)
  expect(files.filter(f => f.text.includes('FILL IN')).map(f => f.path)).toEqual([])
})
