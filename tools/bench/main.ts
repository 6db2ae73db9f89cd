import { readdirSync } from 'node:fs'
import type { Figure } from './figure.ts'
import { keepFigures } from './page/keep.ts'
import { thisMachine } from './page/machine.ts'
import type { Kept } from './page/write.ts'

// A group is a file beside this one whose default export measures and returns figures; `npm run bench -- coach relay` picks some.
// `--keep` keeps what was measured in docs/performance.jsonl and writes docs/performance.md; `--page` only writes the page again.
const notGroups = new Set(['main.ts', 'figure.ts', 'decade.ts', 'processor.ts'])
const groups = readdirSync(import.meta.dirname)
  .filter(file => file.endsWith('.ts') && !file.endsWith('.test.ts') && !notGroups.has(file))
  .map(file => file.slice(0, -3))
const flags = process.argv.slice(2).filter(word => word.startsWith('--'))
const asked = process.argv.slice(2).filter(word => !word.startsWith('--'))
const unknown = [...asked.filter(name => !groups.includes(name)), ...flags.filter(flag => flag !== '--keep' && flag !== '--page')]
if (unknown.length) {
  console.error(`There is no bench ${unknown.join(', ')}; there are ${groups.join(', ')}.`)
  process.exit(2)
}

if (flags.includes('--page')) keepFigures([])
else
  for (const group of asked.length ? asked : groups) {
    const { default: measure } = (await import(`./${group}.ts`)) as { default: () => Promise<Figure[]> }
    const machine = thisMachine()
    const lines = (await measure()).map((one): Kept => ({ ...one, command: `npm run bench -- ${group}`, machine }))
    for (const line of lines) console.log(JSON.stringify(line))
    if (flags.includes('--keep')) keepFigures(lines)
  }
