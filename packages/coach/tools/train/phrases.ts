import { gramBits, type Grams } from '../../src/model/grams.ts'
import { outputs } from '../../src/model/head.ts'
import { type Carried, type PhraseHead, type PhrasePart, phraseParts, wide } from '../../src/model/phrases.ts'
import { named, packRows } from '../../src/model/rows.ts'
import { adam } from './adam.ts'
import { inBatches } from './batches.ts'
import { bornHead, headTeacher, keep, type Straight } from './head.ts'
import { random } from './random.ts'
import { sparseAdam } from './sparse-adam.ts'

/** A message as the phrase part sees it: its sentences' grams, and what is wanted of each (0 to 1 for every output). */
export type PhraseLesson = { readonly grams: readonly Grams[]; readonly wants: readonly Float32Array[] }
export type PhraseOptions = {
  /** How many grams may have a row. */
  readonly most?: number
  readonly epochs?: number
  readonly seed?: number
  readonly rate?: number
  readonly rowRate?: number
  /** How many of a sentence's grams are dropped at random, so that none is leant on alone. */
  readonly gramDrop?: number
  readonly drop?: number
  readonly batch?: number
  readonly naming?: number
}

const blank = (): PhraseHead =>
  Object.fromEntries(Object.entries(phraseParts).map(([part, length]) => [part, new Float32Array(length)])) as Record<
    PhrasePart,
    Float32Array
  >

/**
 * The grams that get a row: those met most often, at most `most` of them. One met once teaches nothing about another writer, and grams that share a
 * row spoil one another: so each has its own or none.
 */
const choose = (lessons: readonly PhraseLesson[], most: number): Int32Array => {
  const times = new Uint32Array(1 << gramBits)
  for (const { grams } of lessons) for (const { gram } of grams) for (const one of gram) times[one] = (times[one] ?? 0) + 1
  const often: number[] = []
  times.forEach((many, gram) => many > 1 && often.push(gram))
  return Int32Array.from(often.toSorted((a, b) => (times[b] ?? 0) - (times[a] ?? 0)).slice(0, most)).toSorted()
}

/** Numbers about a mean of nought, as far apart as `size` says (the sum of four even ones). */
const scattered = (length: number, size: number, next: () => number): Float32Array =>
  Float32Array.from({ length }, () => (next() + next() + next() + next() - 2) * Math.sqrt(3) * size)

/** The straight way from the sums of a message's sentences to their logits, and back into the slopes of the sums (`dSums`) and of the way itself. */
const straightWay = (head: PhraseHead, slopes: PhraseHead, sums: readonly Float32Array[], dSums: readonly Float32Array[]): Straight => ({
  adds: (i, logits) =>
    sums[i]?.forEach((v, d) => {
      for (let o = 0; o < outputs; o++) logits[o] = (logits[o] ?? 0) + v * (head.straight[d * outputs + o] ?? 0)
    }),
  back: (i, dLogits) =>
    sums[i]?.forEach((v, d) => {
      let sum = 0
      for (let o = 0; o < outputs; o++) {
        const at = d * outputs + o
        sum += (dLogits[o] ?? 0) * (head.straight[at] ?? 0)
        slopes.straight[at] = (slopes.straight[at] ?? 0) + (dLogits[o] ?? 0) * v
      }
      const into = dSums[i]
      if (into) into[d] = (into[d] ?? 0) + sum
    }),
})

/** The rows that a sentence's grams have, and how much each is there; some dropped at random, the others louder for it. */
type Present = { readonly row: Int32Array; readonly value: Float32Array }
const presentIn = ({ gram, value }: Grams, rowOf: Int32Array, gramDrop: number, next: () => number): Present => {
  const [row, v] = [new Int32Array(gram.length), new Float32Array(gram.length)]
  let many = 0
  for (let i = 0; i < gram.length; i++) {
    const at = rowOf[gram[i] ?? 0] ?? -1
    if (at < 0 || next() < gramDrop) continue
    row[many] = at
    v[many++] = (value[i] ?? 0) / (1 - gramDrop)
  }
  return { row: row.subarray(0, many), value: v.subarray(0, many) }
}

const newHead = (next: () => number): PhraseHead => {
  const head = blank()
  bornHead(head, wide, next)
  for (let i = 0; i < head.straight.length; i++) head.straight[i] = (next() * 2 - 1) / Math.sqrt(wide)
  return head
}

/**
 * Trains the phrase part by Adam: a sentence is the sum of what its grams say, each in numbers of its own, and a head answers from there.
 * The same lessons give the same numbers.
 */
export const fitPhrases = (lessons: readonly PhraseLesson[], options: PhraseOptions = {}): Carried => {
  const {
    most = 50_000,
    epochs = 3,
    seed = 1,
    rate = 2e-3,
    rowRate = 1e-2,
    gramDrop = 0.4,
    drop = 0.15,
    batch = 8,
    naming = 0.25,
  } = options
  const next = random(seed)
  const kept = choose(lessons, most)
  const rowOf = new Int32Array(1 << gramBits).fill(-1)
  kept.forEach((gram, row) => (rowOf[gram] = row))
  const rows = scattered(kept.length * wide, 0.1, next)
  const [head, slopes] = [newHead(next), blank()]
  const step = adam(head, slopes, 0.01)
  const rowStep = sparseAdam(rows, wide)
  const teach = headTeacher(head, slopes, { next, drop, naming })

  const learn = ({ grams, wants }: PhraseLesson): void => {
    const present = grams.map(own => presentIn(own, rowOf, gramDrop, next))
    const sums = present.map(({ row, value }) => {
      const out = head.bias.slice()
      row.forEach((r, i) => {
        for (let d = 0; d < wide; d++) out[d] = (out[d] ?? 0) + (value[i] ?? 0) * (rows[r * wide + d] ?? 0)
      })
      return out
    })
    const masks = sums.map(() => keep(wide, drop, next))
    const bent = sums.map(sum => sum.map(Math.tanh))
    const own = bent.map((one, i) => one.map((v, d) => v * (masks[i]?.[d] ?? 0)))
    const dSums = sums.map(() => new Float32Array(wide))
    const dOwn = teach(own, wants, straightWay(head, slopes, sums, dSums))
    present.forEach(({ row, value }, i) => {
      const slope = dSums[i] ?? new Float32Array(wide)
      for (let d = 0; d < wide; d++) {
        slope[d] = (slope[d] ?? 0) + (dOwn[i]?.[d] ?? 0) * (masks[i]?.[d] ?? 0) * (1 - (bent[i]?.[d] ?? 0) ** 2)
        slopes.bias[d] = (slopes.bias[d] ?? 0) + (slope[d] ?? 0)
      }
      row.forEach((r, k) => rowStep.add(r, slope, value[k] ?? 0))
    })
  }

  inBatches(lessons, { epochs, batch, next }, (some, now) => {
    for (const lesson of some) learn(lesson)
    const share =
      1 /
      Math.max(
        1,
        some.reduce((sum, { grams }) => sum + grams.length, 0),
      )
    step(rate * now, share)
    rowStep.step(rowRate * now, share)
  })
  return { known: named(kept), head, ...packRows(rows, wide) }
}
