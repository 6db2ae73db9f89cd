// How much danger is heard in sentences that were written for it. Usage: npm run coach:danger [-- FILE.jsonl …] [--missed]
// Without files: those of corpus/danger/held, which nothing is learnt from. A line: {"id","t","danger": a kind, true, or false for a near miss}.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { read } from '../src/index.ts'
import { loadModel } from './score/load-model.ts'
import { wilson } from './score/figures.ts'

type Line = { readonly t: string; readonly danger: string | boolean }

const held = join(import.meta.dirname, '../corpus/danger/held')
const named = process.argv.slice(2).filter(argument => argument.endsWith('.jsonl'))
const files = named.length > 0 ? named : readdirSync(held).map(name => join(held, name))
const lines = files
  .flatMap(file => readFileSync(file, 'utf8').split('\n'))
  .filter(line => line.trim() !== '')
  .map(line => JSON.parse(line) as Line)

const model = loadModel()
const heardBy = (t: string, ear: typeof model): boolean => read(t, { author: 'betrayed', ...(ear ? { model: ear } : {}) }).danger.length > 0

for (const [name, ear] of [['rules alone', undefined] as const, ['rules and model', model] as const]) {
  console.log(`== ${name}`)
  for (const kind of new Set(lines.map(({ danger }) => danger))) {
    const own = lines.filter(({ danger }) => danger === kind)
    const heard = own.filter(({ t }) => heardBy(t, ear)).length
    const [low, high] = wilson(heard, own.length)
    const what = kind === false ? 'near misses, wrongly' : kind === true ? 'of any kind' : kind
    console.log(`${what.padEnd(22)} ${heard} of ${own.length}  ${(heard / own.length).toFixed(2)} [${low.toFixed(2)}–${high.toFixed(2)}]`)
  }
}
if (process.argv.includes('--missed'))
  for (const { t, danger } of lines) if (heardBy(t, model) !== (danger !== false)) console.log(danger === false ? 'wrongly' : 'missed ', t)
