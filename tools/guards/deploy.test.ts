import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openMetrics } from '../../packages/relay/src/watch/metrics.ts'
import { filesMatching } from './tree.ts'

const read = (path: RegExp): string => filesMatching(path)[0]?.text ?? ''
const known = new Set([...read(/^packages\/relay\/src\/settings\.ts$/).matchAll(/env\['(\w+)'\]/g)].map(m => m[1] ?? ''))
const readme = read(/^packages\/relay\/README\.md$/)

test('every setting of the relay is in its README', () => {
  expect(known.size).toBeGreaterThan(6)
  expect([...known].filter(name => !readme.includes(`\`${name}\``))).toEqual([])
})

test('what runs a relay sets nothing that a relay does not know, and starts what is there', () => {
  const service = read(/^deploy\/dropwise\.service$/)
  const container = read(/^deploy\/Containerfile$/)
  const [, relay = ''] = /\n {2}relay-1:[^\n]*\n([\s\S]*?)\n {2}relay-2:/.exec(read(/^deploy\/compose\.yaml$/)) ?? []
  const [, environment = ''] = /environment:\n((?: {6}\S[^\n]*\n)+)/.exec(relay) ?? []
  const set = [
    ...[...service.matchAll(/^Environment=(\w+)=/gm)].map(m => m[1] ?? ''),
    ...(/^ENV (.*)$/m.exec(container)?.[1] ?? '').split(' ').map(pair => pair.split('=')[0] ?? ''),
    ...[...environment.matchAll(/^ {6}(\w+):/gm)].map(m => m[1] ?? ''),
  ]
  expect(set.length).toBeGreaterThan(9)
  // Read by the C library and by Node, not by the relay; the same wherever one is started.
  const [ofTheSystem, ofNode] = ['MALLOC_MMAP_THRESHOLD_', 'NODE_COMPILE_CACHE']
  expect(set.filter(name => !known.has(name) && name !== ofTheSystem && name !== ofNode)).toEqual([])
  for (const text of [service, container, read(/^tools\/launch\.mjs$/), read(/^packages\/vault\/tools\/relay-process\.ts$/)])
    expect([text, text, text, text]).toEqual([
      expect.stringMatching(new RegExp(`${ofTheSystem}\\W+65536`)),
      expect.stringMatching(new RegExp(`${ofNode}\\W+\\w`)),
      expect.stringContaining('--max-semi-space-size=4'),
      expect.stringContaining('--heap-growing-percent=50'),
    ])
  expect(service).toContain('apps/relay/src/main.ts')
  expect(container).toContain('"apps/relay/src/main.ts"')
  expect(filesMatching(/^apps\/relay\/src\/main\.ts$/)).toHaveLength(1)
})

test('nothing that an operator keeps goes into an image or a commit: what people wrote, and the password of the database', () => {
  const kept = (path: string): readonly string[] => readFileSync(join(import.meta.dirname, '../..', path), 'utf8').split('\n')
  expect(kept('.dockerignore')).toEqual(expect.arrayContaining(['.git', '**/.env', '**/data', '**/node_modules']))
  expect(kept('.gitignore')).toEqual(expect.arrayContaining(['.env', 'data']))
})

/** Names of metrics that an expression asks for, functions and labels left out. */
const metricsIn = (expression: string): string[] =>
  expression
    .replaceAll(/\{[^}]*\}|\[[^\]]*\]|by \([^)]*\)/gu, ' ')
    .split(/[^a-z0-9_]+/u)
    .filter(word => /^[a-z][a-z0-9]*_[a-z0-9_]+$/u.test(word) && word !== 'label_values')

test('whatever the dashboard shows, a relay counts', async () => {
  const shown = JSON.parse(read(/^deploy\/dashboard\.json$/)) as {
    panels: { targets: { expr: string }[] }[]
    templating: { list: { query: string }[] }
  }
  const asked = [
    ...shown.panels.flatMap(({ targets }) => targets.map(({ expr }) => expr)),
    ...shown.templating.list.map(({ query }) => query),
  ]
  const names = new Set(asked.flatMap(metricsIn))
  const counted = await openMetrics().read()
  const missing = (all: Iterable<string>): string[] => [...all].filter(name => !new RegExp(`^${name}[ {]`, 'mu').test(counted))
  expect(names.size).toBeGreaterThan(6)
  expect(missing(names)).toEqual([])
  expect(missing(metricsIn('sum(rate(dropwise_tears_total{job="relay"}[5m]))'))).toEqual(['dropwise_tears_total'])
})
