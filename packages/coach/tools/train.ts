// Trains the coach's second opinion on packages/coach/corpus/train and writes src/model/weights.bin. Seeded: the same corpus gives the same weights.
// Usage: npm run coach:train
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { coarse, pack } from '../src/model/blocks.ts'
import { grams } from '../src/model/grams.ts'
import { kindOf, moves } from '../src/move.ts'
import { calibrate, likelihood } from './train/calibrate.ts'
import { type Chance, lowestFor, tally } from './train/choose.ts'
import { readCorpus } from './train/corpus.ts'
import { type Example, fitLinear, score } from './train/linear.ts'

const here = import.meta.dirname
const messages = readCorpus(join(here, '../corpus/train'))
const writers = [...new Set(messages.map(message => message.writer))]
const examples = messages.flatMap(message =>
  grams(message.signs).map((gram, i): Example & { writer: string } => ({
    grams: gram,
    labels: message.labels[i] ?? new Uint8Array(moves.length),
    writer: message.writer,
  })),
)
console.error(`${messages.length} messages, ${examples.length} sentences, writers ${writers.join(' ')}`)

const unseen = examples.map(() => new Float32Array(moves.length))
for (const writer of writers) {
  const linear = fitLinear(examples.filter(example => example.writer !== writer))
  examples.forEach((example, i) => example.writer === writer && score(linear, example.grams, unseen[i] ?? new Float32Array(moves.length)))
  console.error(`  without ${writer}`)
}
const calibrations = moves.map((_, m) =>
  calibrate(
    unseen.map(logits => logits[m] ?? 0),
    examples.map(({ labels }) => labels[m] ?? 0),
  ),
)
const chancesOf = (m: number): Chance[] =>
  examples.map(({ labels }, i) => ({
    p: likelihood(calibrations[m] ?? { slope: 1, offset: 0 }, unseen[i]?.[m] ?? 0),
    right: labels[m] === 1,
  }))
const bars = { closes: 0.92, opens: 0.88 }
const thresholds = { closes: 2, opens: 2 }
for (const kind of ['closes', 'opens'] as const) {
  const chances = moves.flatMap((move, m) => (kindOf(move) === kind ? chancesOf(m) : []))
  thresholds[kind] = lowestFor(chances, bars[kind])
  console.error(kind, thresholds[kind], tally(chances, thresholds[kind]))
}
const linear = fitLinear(examples)
const { ints, scale } = coarse(linear.weights, moves.length)
const bytes = pack({
  facts: { sentences: examples.length, writers },
  blocks: {
    linear: ints,
    'linear.scale': scale,
    'linear.bias': linear.bias,
    'calibration.slope': Float32Array.from(calibrations, ({ slope }) => slope),
    'calibration.offset': Float32Array.from(calibrations, ({ offset }) => offset),
    proposes: Float32Array.from(moves, move => thresholds[kindOf(move)]),
    doubts: Float32Array.from(moves, () => 0.05),
  },
})
writeFileSync(join(here, '../src/model/weights.bin'), bytes)
console.error(`${bytes.length} bytes`)
