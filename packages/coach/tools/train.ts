// Trains the coach's second opinion on packages/coach/corpus/train and writes src/model/weights.bin. Seeded: the same corpus gives the same weights.
// Usage: npm run coach:train [-- --curve]   (--curve also prints how much half the corpus would have taught)
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { coarse, pack, unpack } from '../src/model/blocks.ts'
import { coarseParts } from '../src/model/nets.ts'
import { partNames } from '../src/model/shape.ts'
import { kindOf, moves } from '../src/move.ts'
import { chooseThresholds } from './train/choose.ts'
import { readCorpus } from './train/corpus.ts'
import { learningCurve } from './train/curve.ts'
import { type Job, wordsFile } from './train/job.ts'
import { doubtBelow, ruleMarks } from './train/doubts.ts'
import { judge } from './train/judged.ts'
import { report } from './train/report.ts'
import { runAll } from './train/threads.ts'

const nets = 2
const messages = readCorpus(join(import.meta.dirname, '../corpus/train'))
const sentences = messages.reduce((sum, message) => sum + message.texts.length, 0)
const writers = [...new Set(messages.map(message => message.writer))].toSorted()
console.error(`${messages.length} messages, ${sentences} sentences, writers ${writers.join(' ')}`)

const whole: readonly Job[] = [{ part: 'linear', seed: 1 }, ...Array.from({ length: nets }, (_, k): Job => ({ part: 'net', seed: k + 1 }))]
const folds = writers.flatMap((without): readonly Job[] => [
  { part: 'net', without, seed: 1 },
  { part: 'linear', without, seed: 1 },
])
const done = await runAll(messages, [...whole.slice(1), ...folds, ...whole.slice(0, 1)], 2, job =>
  console.error(`  ${job.part}${job.without ? ` without ${job.without}` : ''} seed ${job.seed}`),
)

const { blend, judged } = judge(messages, done)
const thresholds = chooseThresholds(judged)
report(judged, thresholds)
const marks = ruleMarks(judged)
const doubts = { closes: doubtBelow(marks, 'closes'), opens: doubtBelow(marks, 'opens') }
for (const kind of ['closes', 'opens'] as const)
  for (const [from, to] of [
    [0, 0.01],
    [0.01, 0.02],
    [0.02, 0.05],
    [0.05, 0.1],
    [0.1, 0.3],
    [0.3, 1],
  ] as const) {
    const some = marks.filter(mark => mark.kind === kind && mark.p >= from && mark.p < to)
    console.error(`rules, ${kind}, likelihood ${from}–${to}: ${some.filter(({ right }) => right).length} right of ${some.length}`)
  }
console.error('doubts', doubts)
if (process.argv.includes('--curve')) await learningCurve(messages, writers)

const blocks: Record<string, Int8Array | Float32Array | Uint8Array> = { ...unpack(readFileSync(wordsFile)).blocks }
let k = 0
for (const { job, linear, net } of done) {
  if (job.without !== undefined) continue
  if (linear) {
    const { ints, scale } = coarse(linear.weights, moves.length)
    Object.assign(blocks, { linear: ints, 'linear.scale': scale, 'linear.bias': linear.bias })
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
const bytes = pack({
  facts: { sentences, writers, nets },
  blocks: { ...blocks, blend, proposes: thresholds, doubts: Float32Array.from(moves, move => doubts[kindOf(move)]) },
})
writeFileSync(join(import.meta.dirname, '../src/model/weights.bin'), bytes)
console.error(`${bytes.length} bytes`)
