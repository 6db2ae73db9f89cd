// The two tables of docs/coach-model.md about held-back messages, by both readers. Usage: npm run coach:held
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Finding, type Move, read } from '../src/index.ts'
import { type Labelled, loadCorpus } from './score/corpus.ts'
import { sumOf, wilson } from './score/figures.ts'
import { loadModel } from './score/load-model.ts'
import { type Count, type Reader, type Tally, tallyOf } from './score/tally.ts'

const corpus = join(import.meta.dirname, '../corpus')
const filesOf = (folder: string): readonly string[] =>
  readdirSync(join(corpus, folder))
    .filter(name => name.endsWith('.jsonl'))
    .map(name => join(corpus, folder, name))
const model = loadModel()
if (!model) throw new Error('There are no weights: npm run coach:train.')

const messages = filesOf('held')
  .flatMap(loadCorpus)
  .filter(({ author }) => author === 'wayward')
type Second = { readonly id: string; readonly moves: readonly (readonly Move[])[] }
const second = new Map(
  filesOf('second-reading')
    .flatMap(file => readFileSync(file, 'utf8').split('\n'))
    .filter(line => line !== '')
    .map(line => JSON.parse(line) as Second)
    .map(({ id, moves }) => [id, moves]),
)
/** Messages as the second reader labelled them, or with what either found; those that were read once are left out. */
const relabelled = (some: readonly Labelled[], either: boolean): readonly Labelled[] =>
  some.flatMap(message => {
    const again = second.get(message.id)
    const sentences = message.sentences.map(({ t, moves }, i) => ({ t, moves: [...(again?.[i] ?? []), ...(either ? moves : [])] }))
    return again ? [{ ...message, sentences }] : []
  })

const known = new Map<string, readonly Finding[]>()
const reader: Reader = (text, author) => {
  const found = known.get(text) ?? read(text, { author, model }).findings
  known.set(text, found)
  return found
}
const two = (value: number): string => (value >= 0.995 ? '1.00' : value.toFixed(2).replace(/^-?0/, ''))
const cell = (own: Count, again: Count, wrong: 'fp' | 'fn'): string => {
  const whole = own.tp + own[wrong]
  const [low, high] = wilson(own.tp, whole)
  const other = again.tp + again[wrong] > 0 ? ` (${two(again.tp / (again.tp + again[wrong]))})` : ''
  return (whole > 0 ? `${two(own.tp / whole)} [${two(low)}–${two(high)}]` : '–') + other
}
const row = (name: string, some: readonly Labelled[]): string => {
  const [own, again] = [tallyOf(some, reader), tallyOf(relabelled(some, false), reader)]
  const counts = (of: (tally: Tally) => Count): readonly string[] => [cell(of(own), of(again), 'fp'), cell(of(own), of(again), 'fn')]
  return `| ${[name, ...counts(t => sumOf(t, 'closes')), ...counts(t => t.byKind.closes), ...counts(t => t.byKind.opens)].join(' | ')} |`
}
const onFree = ({ falseOnFree, moveFree }: Tally): string =>
  moveFree > 0 ? `${((100 * falseOnFree) / moveFree).toFixed(2)} (${falseOnFree} of ${moveFree})` : '–'

const sets = [...Map.groupBy(messages, ({ id }) => id.split('-')[0] ?? id), ['all eight', messages] as const]
const wordings = ['all', 'plain', 'oblique']
for (const [name, some] of sets)
  for (const wording of wordings)
    console.log(row(`${name}, ${wording}`, wording === 'all' ? some : some.filter(each => each.wording === wording)))
console.log('')
for (const [name, some] of sets) {
  const free = [some, relabelled(some, false), relabelled(some, true)].map(each => onFree(tallyOf(each, reader)))
  const { goodFlagged, goodMessages } = tallyOf(
    some.filter(({ wording }) => wording === 'good'),
    reader,
  )
  console.log(`| ${[name, ...free, `${goodFlagged} of ${goodMessages}`].join(' | ')} |`)
}
