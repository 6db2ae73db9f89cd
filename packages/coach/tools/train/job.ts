import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { unpack } from '../../src/model/blocks.ts'
import { grams } from '../../src/model/grams.ts'
import { answers } from '../../src/model/head.ts'
import { hear, seen } from '../../src/model/net.ts'
import { type Carried as CarriedLinear, linearLogits, readyLinear } from '../../src/model/linear.ts'
import { type Carried as CarriedPhrases, hearPhrases, phraseLogits, readyPhrases } from '../../src/model/phrases.ts'
import type { Net } from '../../src/model/shape.ts'
import { openTable } from '../../src/model/table.ts'
import type { Message } from './corpus.ts'
import { fitLinear } from './linear.ts'
import { fitNet } from './net.ts'
import { fitPhrases } from './phrases.ts'
import { wanted } from './wanted.ts'

/** One model to train: on all messages, or on all but some writers' and then asked about those; on some writers alone for the learning curve. */
export type Job = {
  readonly part: 'linear' | 'phrases' | 'net'
  readonly without?: readonly string[]
  readonly seed: number
  readonly only?: readonly string[]
  readonly epochs?: number
}
/** The trained parts, and what they answered about the sentences left out (by the sentence's number in the corpus). */
export type Done = {
  readonly job: Job
  readonly linear?: CarriedLinear
  readonly phrases?: CarriedPhrases
  readonly net?: Net
  readonly answers: readonly { readonly sentence: number; readonly logits: Float32Array }[]
}

/** The vectors that `vectors.ts` made. */
export const wordsFile = join(import.meta.dirname, 'words.bin')

const answersOf = ({ first }: { readonly first: number }, logits: readonly Float32Array[]): Done['answers'] =>
  logits.map((one, i) => ({ sentence: first + i, logits: one }))

/** Trains what `job` asks for. The same job on the same corpus gives the same numbers. */
export const run = (job: Job, messages: readonly Message[]): Done => {
  let sentence = 0
  const out = new Set(job.without)
  const table = openTable(unpack(readFileSync(wordsFile)))
  const all = messages.map(message => {
    const first = sentence
    sentence += message.texts.length
    return {
      ...message,
      first,
      asked: out.has(message.writer),
      taught: !out.has(message.writer) && (job.only?.includes(message.writer) ?? true),
    }
  })
  const asked = all.filter(message => message.asked)
  if (job.part === 'net') {
    const rowsOf = (message: (typeof all)[number]): number[][] => message.signs.map(signs => signs.map(({ form }) => table.row(form)))
    const lessons = all.filter(message => message.taught).map(message => ({ rows: rowsOf(message), wants: message.readings.map(wanted) }))
    const net = fitNet(lessons, table, { epochs: job.epochs ?? 5, seed: job.seed })
    const words = seen(net, table)
    const given = asked.flatMap(message => answersOf(message, answers(net, hear(net, words, rowsOf(message)).heard)))
    return { job, net, answers: given }
  }
  const lessons = all
    .filter(message => message.taught)
    .map(message => ({ grams: grams(message.signs), wants: message.readings.map(wanted) }))
  if (job.part === 'phrases') {
    const phrases = fitPhrases(lessons, { seed: job.seed })
    const opened = readyPhrases(phrases)
    const given = asked.flatMap(message => answersOf(message, phraseLogits(opened, hearPhrases(opened, grams(message.signs)))))
    return { job, phrases, answers: given }
  }
  const examples = lessons.flatMap(({ grams: own, wants }) =>
    own.map((gram, i) => ({ grams: gram, wanted: wants[i] ?? new Float32Array() })),
  )
  const linear = fitLinear(examples, { seed: job.seed })
  const opened = readyLinear(linear)
  const given = asked.flatMap(message =>
    answersOf(
      message,
      grams(message.signs).map(gram => linearLogits(opened, gram)),
    ),
  )
  return { job, linear, answers: given }
}
