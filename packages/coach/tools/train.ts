// Trains the coach's second opinion on packages/coach/corpus/train, as both readers labelled it, and writes src/model/weights.bin. Seeded: the same corpus gives the same weights.
// Usage: npm run coach:train [-- --alarm] [--curve] [--threads N] [--answers FILE]
// --alarm teaches only what listens for danger, on the net in weights.bin; --curve also prints what fewer writers would have taught; --answers keeps what was said of each sentence by models that had not seen its writer.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { coarse, unpack } from '../src/model/blocks.ts'
import { units } from '../src/model/afterthought.ts'
import { coarseParts } from '../src/model/nets.ts'
import { kinds } from '../src/model/evidence.ts'
import { partNames } from '../src/model/shape.ts'
import { type Kind, kindOf, moves } from '../src/move.ts'
import { chooseKind, chooseThresholds } from './train/choose.ts'
import { readCorpus } from './train/corpus.ts'
import { learningCurve } from './train/curve.ts'
import { doubtsOf, ruleMarks } from './train/doubts.ts'
import { foldsOf } from './train/folds.ts'
import { type Job, wordsFile } from './train/job.ts'
import { type Judged, judge } from './train/judged.ts'
import { report } from './train/report.ts'
import { shown } from './train/shown.ts'
import { runAll } from './train/threads.ts'
import { withAlarm } from './train/with-alarm.ts'

const weightsFile = join(import.meta.dirname, '../src/model/weights.bin')
if (process.argv.includes('--alarm')) {
  writeFileSync(weightsFile, withAlarm(unpack(readFileSync(weightsFile))))
  process.exit()
}
const nets = 1
const after = (option: string): string | undefined => process.argv[process.argv.indexOf(option) + 1]
const threads = process.argv.includes('--threads') ? Number(after('--threads')) : 2
const messages = readCorpus()
const sentences = messages.reduce((sum, message) => sum + message.texts.length, 0)
const folds = foldsOf(messages, 3)
const writers = folds.flat().toSorted()
console.error(`${messages.length} messages, ${sentences} sentences, left out in turn: ${folds.map(fold => fold.join('+')).join(' ')}`)

const whole: readonly Job[] = [
  { part: 'linear', seed: 1 },
  { part: 'phrases', seed: 1 },
  ...Array.from({ length: nets }, (_, k): Job => ({ part: 'net', seed: k + 1 })),
]
const left = folds.flatMap((without): readonly Job[] => [
  { part: 'net', without, seed: 1 },
  { part: 'phrases', without, seed: 1 },
  { part: 'linear', without, seed: 1 },
])
const done = await runAll(messages, [...left, ...whole], threads, job =>
  console.error(`  ${job.part}${job.without ? ` without ${job.without.join('+')}` : ''} seed ${job.seed}`),
)

const { blend, kindBlend, again, judged: all } = judge(messages, done)
const judged = shown(all)
const marks = ruleMarks(judged)
const doubts = { closes: doubtsOf(marks, 'closes'), opens: doubtsOf(marks, 'opens') }
const ruled = (kind: Kind): ReadonlySet<Judged> =>
  new Set(
    marks
      .filter(mark => mark.kind === kind && mark.p >= doubts[kind].move && mark.kindP >= doubts[kind].kind)
      .map(({ sentence }) => sentence),
  )
const byKind = { closes: chooseKind(judged, 'closes', ruled('closes')), opens: chooseKind(judged, 'opens', ruled('opens')) }
const thresholds = chooseThresholds(judged)
report(judged, thresholds, byKind)
console.error('rules are heard from', doubts)
if (process.argv.includes('--answers'))
  writeFileSync(
    after('--answers') ?? '',
    judged
      .map(({ p, kind, nothing, readings, message }) =>
        JSON.stringify({
          id: message.id,
          wording: message.wording,
          p: [...p],
          kind: [...kind],
          nothing,
          readings: readings.map(labels => [...labels]),
        }),
      )
      .join('\n'),
  )
if (process.argv.includes('--curve')) await learningCurve(messages, folds)

const blocks: Record<string, Int8Array | Float32Array | Uint8Array> = { ...unpack(readFileSync(wordsFile)).blocks }
let k = 0
for (const { job, linear, phrases, net } of done) {
  if (job.without !== undefined) continue
  for (const [part, array] of Object.entries(linear ?? {})) blocks[`linear.${part}`] = array
  if (phrases) {
    const { head, ...rows } = phrases
    for (const [part, array] of Object.entries({ ...head, ...rows })) blocks[`phrases.${part}`] = array
  }
  if (!net) continue
  for (const part of partNames) {
    const wide = coarseParts[part]
    if (wide === undefined) blocks[`net${k}.${part}`] = net[part]
    else {
      const { ints, scale } = coarse(net[part], wide)
      Object.assign(blocks, { [`net${k}.${part}`]: ints, [`net${k}.${part}.scale`]: scale })
    }
  }
  k++
}
const { first, ...rest } = again
const { ints, scale } = coarse(first, units)
for (const [part, array] of Object.entries({ ...rest, first: ints, 'first.scale': scale })) blocks[`again.${part}`] = array
const bytes = withAlarm({
  facts: { sentences, writers, nets },
  blocks: {
    ...blocks,
    blend,
    'kind.blend': kindBlend,
    proposes: Float32Array.from([...thresholds, ...kinds.map(kind => byKind[kind])]),
    doubts: Float32Array.from([...moves.map(move => doubts[kindOf(move)].move), ...kinds.map(kind => doubts[kind].kind)]),
  },
})
writeFileSync(weightsFile, bytes)
console.error(`${bytes.length} bytes`)
