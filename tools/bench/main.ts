import { readdirSync } from 'node:fs'
import type { Figure } from './figure.ts'

// A group is a file beside this one whose default export measures and returns figures; `npm run bench -- coach relay` picks some.
const notGroups = new Set(['main.ts', 'figure.ts', 'decade.ts'])
const groups = readdirSync(import.meta.dirname)
  .filter(file => file.endsWith('.ts') && !file.endsWith('.test.ts') && !notGroups.has(file))
  .map(file => file.slice(0, -3))
const asked = process.argv.slice(2)
const unknown = asked.filter(name => !groups.includes(name))
if (unknown.length) {
  console.error(`There is no bench ${unknown.join(', ')}; there are ${groups.join(', ')}.`)
  process.exit(2)
}

for (const group of asked.length ? asked : groups) {
  const { default: measure } = (await import(`./${group}.ts`)) as { default: () => Promise<Figure[]> }
  for (const line of await measure()) console.log(JSON.stringify(line))
}
