import { expect, test } from 'vitest'
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
  expect(set.filter(name => !known.has(name))).toEqual([])
  expect(service).toContain('node apps/relay/src/main.ts')
  expect(container).toContain('"apps/relay/src/main.ts"')
  expect(filesMatching(/^apps\/relay\/src\/main\.ts$/)).toHaveLength(1)
})
