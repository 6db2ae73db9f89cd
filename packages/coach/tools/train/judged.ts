import { type Afterthought, firstMove, noMove, second, thinkAgain, wholeEvidence } from '../../src/model/afterthought.ts'
import { kindEvidence, kindEvidences, kinds, moveEvidence, moveEvidences, squash, weighed } from '../../src/model/evidence.ts'
import { outputs } from '../../src/model/head.ts'
import { meanLogits } from '../../src/model/nets.ts'
import { closingMoves, moves } from '../../src/move.ts'
import { fitAfterthought, type Thought } from './afterthought.ts'
import { fitBlend } from './blend.ts'
import type { Message, Readings } from './corpus.ts'
import type { Done, Job } from './job.ts'
import { freedom, wanted } from './wanted.ts'

/** A sentence with what models that had not seen its writer say of it: each move (`p`), the two kinds (`kind`), and that it makes no move (`nothing`). */
export type Judged = {
  readonly p: Float32Array
  readonly kind: Float32Array
  readonly nothing: number
  readonly readings: Readings
  readonly message: Message
}
type Answers = { readonly message: Message; readonly lines: readonly Float32Array[]; readonly deep: readonly Float32Array[] }
type Numbers = readonly (readonly (readonly number[])[])[]

/** The mean answer of all models of one part that had not seen a sentence. */
const unseen = (done: readonly Done[], part: Job['part'], sentences: number): readonly Float32Array[] => {
  const sums = Array.from({ length: sentences }, () => new Float32Array(outputs))
  const times = new Uint8Array(sentences)
  for (const { job, answers } of done)
    if (job.part === part)
      for (const { sentence, logits } of answers) {
        times[sentence] = (times[sentence] ?? 0) + 1
        logits.forEach((value, o) => {
          const sum = sums[sentence]
          if (sum) sum[o] = (sum[o] ?? 0) + value
        })
      }
  return sums.map((sum, i) => sum.map(value => value / Math.max(1, times[i] ?? 1)))
}

const answersBy = (messages: readonly Message[], done: readonly Done[]): readonly Answers[] => {
  const asked = new Set(done.flatMap(({ job }) => job.without ?? []))
  const sentences = messages.reduce((sum, message) => sum + message.texts.length, 0)
  const lines = unseen(done, 'linear', sentences)
  const deep = meanLogits([unseen(done, 'phrases', sentences), unseen(done, 'net', sentences)])
  let at = 0
  return messages.flatMap(message => {
    const from = at
    at += message.texts.length
    return asked.has(message.writer) ? [{ message, lines: lines.slice(from, at), deep: deep.slice(from, at) }] : []
  })
}

const readingsOf = ({ message }: Answers, i: number): Readings => message.readings[i] ?? []

/** Weights for each move's evidence: first for all moves of a kind together, then for each drawn from there as far as its own sentences carry. */
const fitMoves = (all: readonly Answers[], given: readonly Numbers[]): Float32Array => {
  const fit = (of: readonly number[], prior: readonly number[], strength: number): readonly number[] =>
    fitBlend(
      given.flatMap(numbers => numbers.flatMap(each => of.map(m => each[m] ?? []))),
      all.flatMap(answers => answers.lines.flatMap((_, i) => of.map(m => wanted(readingsOf(answers, i))[m] ?? 0))),
      prior,
      strength,
    )
  const closing = moves.map((_, m) => m).filter(m => m < closingMoves.length)
  const opening = moves.map((_, m) => m).filter(m => m >= closingMoves.length)
  const none = Array.from({ length: moveEvidences + 1 }, () => 0)
  const together = [fit(closing, none, 0.1), fit(opening, none, 0.1)]
  return Float32Array.from(moves.flatMap((_, m) => fit([m], together[m < closingMoves.length ? 0 : 1] ?? none, 10)))
}

const fitKinds = (all: readonly Answers[], given: readonly Numbers[]): Float32Array =>
  Float32Array.from(
    kinds.flatMap((_, k) =>
      fitBlend(
        given.flatMap(numbers => numbers.map(each => each[k] ?? [])),
        all.flatMap(answers => answers.lines.map((_, i) => wanted(readingsOf(answers, i))[moves.length + k] ?? 0)),
        Array.from({ length: kindEvidences + 1 }, () => 0),
        1,
      ),
    ),
  )

/** What is wanted of a sentence (moves, then kinds) and of how free it is, in the order in which the afterthought answers. */
const inOrder = (wants: Float32Array, free: number): Float32Array =>
  Float32Array.of(...wants.subarray(moves.length), free, ...wants.subarray(0, moves.length))

const silent = new Float32Array(second)
/** What a sentence's weighed logits come to with what was added. */
const saidOf = (logits: Float32Array = silent, added: Float32Array = silent): Pick<Judged, 'p' | 'kind' | 'nothing'> => {
  const all = logits.map((logit, o) => squash(logit + (added[o] ?? 0)))
  return { p: all.subarray(firstMove), kind: all.subarray(0, kinds.length), nothing: all[noMove] ?? 0 }
}

/** One afterthought taught by all, and for each sentence what one added that had been taught by the other writers alone. */
const thinkAll = (
  all: readonly Answers[],
  done: readonly Done[],
  thoughts: readonly (readonly Thought[])[],
): { readonly again: Afterthought; readonly added: readonly (readonly Float32Array[])[] } => {
  const groupOf = new Map(done.flatMap(({ job }) => (job.without ?? []).map(writer => [writer, job.without?.join()] as const)))
  const group = all.map(({ message }) => groupOf.get(message.writer))
  const others = new Map(
    [...new Set(group)].map(one => [one, fitAfterthought(thoughts.filter((_, a) => group[a] !== one).flat())] as const),
  )
  const added = thoughts.map((own, a) => {
    const other = others.get(group[a])
    return own.map(({ evidence }) => (other ? thinkAgain(other, evidence) : new Float32Array(second)))
  })
  return { again: fitAfterthought(thoughts.flat()), added }
}

/** What the answers of the left-out models come to: how to weigh evidence for moves and for kinds, what to think of it again, and every sentence judged so. */
export const judge = (
  messages: readonly Message[],
  done: readonly Done[],
): {
  readonly blend: Float32Array
  readonly kindBlend: Float32Array
  readonly again: Afterthought
  readonly judged: readonly Judged[]
} => {
  const all = answersBy(messages, done)
  const evidence = all.map(({ lines, deep }) => moveEvidence(lines, deep))
  const blend = fitMoves(all, evidence)
  const first = evidence.map(numbers => numbers.map(each => each.map((given, m) => weighed(blend, m, given))))
  const more = all.map(({ lines, deep }, i) =>
    kindEvidence(
      lines,
      deep,
      (first[i] ?? []).map(logits => logits.map(squash)),
    ),
  )
  const kindBlend = fitKinds(all, more)
  const thoughts = all.map((answers, a) => {
    const given = more[a] ?? []
    return wholeEvidence(answers.lines, answers.deep, given).map((evidence, i): Thought => ({
      evidence,
      logits: Float32Array.of(...(given[i] ?? []).map((numbers, k) => weighed(kindBlend, k, numbers)), 0, ...(first[a]?.[i] ?? [])),
      wants: inOrder(wanted(readingsOf(answers, i)), freedom(readingsOf(answers, i))),
    }))
  })
  const { again, added } = thinkAll(all, done, thoughts)
  const judged = all.flatMap((answers, a) =>
    answers.lines.map((_, i) => ({
      ...saidOf(thoughts[a]?.[i]?.logits, added[a]?.[i]),
      readings: readingsOf(answers, i),
      message: answers.message,
    })),
  )
  return { blend, kindBlend, again, judged }
}
