import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { unpack } from '../../src/model/blocks.ts'
import { grams } from '../../src/model/grams.ts'
import { netLogits, seen } from '../../src/model/net.ts'
import { type Carried, linearLogits, ready } from '../../src/model/linear.ts'
import type { Net } from '../../src/model/shape.ts'
import { openTable } from '../../src/model/table.ts'
import type { Message } from './corpus.ts'
import { fitLinear } from './linear.ts'
import { fitNet } from './net.ts'
import { wanted } from './wanted.ts'

/** One model to train: on all messages, or on all but some writers' and then asked about those; on some writers alone for the learning curve. */
export type Job = {
  readonly part: 'linear' | 'net'
  readonly without?: readonly string[]
  readonly seed: number
  readonly only?: readonly string[]
  readonly epochs?: number
}
/** The trained parts, and what they answered about the sentences left out (by the sentence's number in the corpus). */
export type Done = {
  readonly job: Job
  readonly linear?: Carried
  readonly net?: Net
  readonly answers: readonly { readonly sentence: number; readonly logits: Float32Array }[]
}

/** The vectors that `vectors.ts` made. */
export const wordsFile = join(import.meta.dirname, 'words.bin')

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
    const net = fitNet(lessons, table, { epochs: job.epochs ?? 8, seed: job.seed })
    const words = seen(net, table)
    const answers = asked.flatMap(message =>
      netLogits(net, words, rowsOf(message)).map((logits, i) => ({ sentence: message.first + i, logits })),
    )
    return { job, net, answers }
  }
  const examplesOf = (message: (typeof all)[number]) =>
    grams(message.signs).map((gram, i) => ({ grams: gram, wanted: wanted(message.readings[i] ?? []) }))
  const linear = fitLinear(all.filter(message => message.taught).flatMap(examplesOf), { seed: job.seed })
  const opened = ready(linear)
  const answers = asked.flatMap(message =>
    grams(message.signs).map((gram, i) => ({ sentence: message.first + i, logits: linearLogits(opened, gram) })),
  )
  return { job, linear, answers }
}
