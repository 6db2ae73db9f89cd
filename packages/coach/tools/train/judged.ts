import { closingMoves, moves } from '../../src/move.ts'
import { evidence, evidences, weigh } from '../../src/model/evidence.ts'
import type { Message } from './corpus.ts'
import { fitBlend } from './blend.ts'
import type { Done, Job } from './job.ts'

/** A sentence with what models that had not seen its writer say of it. */
export type Judged = { readonly p: Float32Array; readonly labels: Uint8Array; readonly message: Message }
type Given = { readonly given: readonly (readonly number[])[]; readonly labels: Uint8Array; readonly message: Message }

const unseen = (done: readonly Done[], part: Job['part'], sentences: number): readonly Float32Array[] => {
  const out: Float32Array[] = Array.from({ length: sentences }, () => new Float32Array(0))
  for (const { job, answers } of done) if (job.part === part) for (const { sentence, logits } of answers) out[sentence] = logits
  return out
}

const givenBy = (messages: readonly Message[], done: readonly Done[]): readonly Given[] => {
  const sentences = messages.reduce((sum, message) => sum + message.texts.length, 0)
  const [lines, deep] = [unseen(done, 'linear', sentences), unseen(done, 'net', sentences)]
  let at = 0
  return messages.flatMap(message => {
    const from = at
    at += message.texts.length
    const all = evidence(lines.slice(from, at), deep.slice(from, at))
    return all.map((given, i) => ({ given, labels: message.labels[i] ?? new Uint8Array(moves.length), message }))
  })
}

/** Weights for each move's evidence: first for all moves of a kind together, then for each drawn from there as far as its own sentences carry. */
const fitBlends = (all: readonly Given[]): Float32Array => {
  const fit = (wanted: readonly number[], prior: readonly number[], strength: number): readonly number[] =>
    fitBlend(
      all.flatMap(({ given }) => wanted.map(m => given[m] ?? [])),
      all.flatMap(({ labels }) => wanted.map(m => labels[m] ?? 0)),
      prior,
      strength,
    )
  const closing = moves.map((_, m) => m).filter(m => m < closingMoves.length)
  const opening = moves.map((_, m) => m).filter(m => m >= closingMoves.length)
  const none = Array.from({ length: evidences + 1 }, () => 0)
  const together = [fit(closing, none, 0.1), fit(opening, none, 0.1)]
  return Float32Array.from(moves.flatMap((_, m) => fit([m], together[m < closingMoves.length ? 0 : 1] ?? none, 10)))
}

/** What the answers of the left-out models come to: how to weigh evidence, and every sentence judged so. */
export const judge = (
  messages: readonly Message[],
  done: readonly Done[],
): { readonly blend: Float32Array; readonly judged: readonly Judged[] } => {
  const all = givenBy(messages, done)
  const blend = fitBlends(all)
  const judged = all.map(({ given, labels, message }) => ({
    p: Float32Array.from(given, (numbers, m) => weigh(blend, m, numbers)),
    labels,
    message,
  }))
  return { blend, judged }
}
