// How well the coach reads labelled messages. Usage: npm run coach:score -- FILE.jsonl [more] [--glue newline] [--rules] [--errors]
import { relative } from 'node:path'
import { kindOf, moves } from '../src/index.ts'
import { dangerLine } from './score/danger.ts'
import { readers } from './score/baselines.ts'
import { loadCorpus } from './score/corpus.ts'
import { line, macroF1, sumOf } from './score/figures.ts'
import { listErrors } from './score/errors.ts'
import { loadModel } from './score/load-model.ts'
import { type Tally, tallyOf } from './score/tally.ts'

const args = process.argv.slice(2)
const files = args.filter(argument => argument.endsWith('.jsonl'))
const glue = args.includes('newline') ? '\n' : ' '
if (files.length === 0) {
  console.error('Say which labelled JSONL files to score.')
  process.exit(2)
}
const messages = files.flatMap(loadCorpus)
const model = args.includes('--rules') ? undefined : loadModel()
const all = readers(model)
const head = 'move               really  marked      P  95 %          R  95 %          F1'

const extras = (tally: Tally): string =>
  `all-good messages with a closing mark: ${tally.goodFlagged} of ${tally.goodMessages} (${((100 * tally.goodFlagged) / Math.max(1, tally.goodMessages)).toFixed(1)} %)   ` +
  `false closing marks per 100 move-free sentences: ${((100 * tally.falseOnFree) / Math.max(1, tally.moveFree)).toFixed(2)} (${tally.falseOnFree} on ${tally.moveFree})   macro-F1 ${macroF1(tally).toFixed(2)}`

const byKind = (tally: Tally): string =>
  [
    line('closing, the move', sumOf(tally, 'closes')),
    line('closing, any move', tally.byKind.closes),
    line('opening, the move', sumOf(tally, 'opens')),
    line('opening, any move', tally.byKind.opens),
  ].join('\n')

console.log(
  `${messages.length} messages, ${messages.reduce((n, m) => n + m.sentences.length, 0)} sentences from ${files.map(file => relative('.', file)).join(', ')}\n`,
)
for (const [name, reader] of all) {
  const tally = tallyOf(messages, reader, glue)
  console.log(`== ${name}\n${head}\n${byKind(tally)}\n${extras(tally)}`)
  if (name === 'silence' || name === 'naive patterns') continue
  for (const move of moves) console.log(line(`  ${move}`, tally.byMove.get(move) ?? { tp: 0, fp: 0, fn: 0 }))
  for (const wording of [...new Set(messages.map(message => message.wording))].toSorted()) {
    const part = tallyOf(
      messages.filter(message => message.wording === wording),
      reader,
      glue,
    )
    console.log(`-- ${wording}\n${byKind(part)}\n${extras(part)}`)
  }
}
const danger = dangerLine(messages, model, args.includes('--errors'))
if (danger) console.log(danger)
if (args.includes('--errors'))
  listErrors(
    messages,
    all.get(all.has('both') ? 'both' : 'rules alone') ?? (() => []),
    move => kindOf(move) === 'closes' || args.includes('opening'),
  )
