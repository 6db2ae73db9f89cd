import { moves } from '../move.ts'
import { dense } from './dense.ts'

/** What a sentence tells the sentences beside it. */
export const told = 24
export const hidden = 128
/** The moves, and then the two kinds: does anything close, does anything open. */
export const outputs = moves.length + 2

/** Arrays of numbers a head is made of, with their lengths, where a sentence is `size` numbers; the rows are inputs, the columns outputs. */
export const headParts = (size: number) =>
  ({
    tell: size * told,
    tellBias: told,
    first: (size + 3 * told) * hidden,
    firstBias: hidden,
    last: hidden * outputs,
    lastBias: outputs,
  }) as const
/**
 * What both parts end in: each sentence tells a few numbers to those beside it and to the whole message, and from itself and what it was told one
 * hidden layer answers.
 */
export type Head = Readonly<Record<keyof ReturnType<typeof headParts>, Float32Array>>

/** A message on its way through a head: the numbers of each sentence, and what it tells the others. */
export type Heard = {
  readonly own: readonly Float32Array[]
  readonly said: readonly Float32Array[]
  /** The hidden units of each sentence, once they were asked for. */
  readonly inner: Map<number, Float32Array>
}

/** Sentences as numbers, `own`, with what each tells the others. */
export const hearing = (head: Head, own: readonly Float32Array[]): Heard => ({
  own,
  said: own.map(one => dense(one, head.tell, head.tellBias, new Float32Array(told)).map(Math.tanh)),
  inner: new Map(),
})

/** A sentence with what stands around it: the one before, the one after, and the mean of all. `said` holds what each sentence of the message tells. */
export const join = (i: number, own: Float32Array, said: readonly Float32Array[]): Float32Array => {
  const size = own.length
  const out = new Float32Array(size + 3 * told)
  out.set(own)
  const [before, after] = [said[i - 1], said[i + 1]]
  if (before) out.set(before, size)
  if (after) out.set(after, size + told)
  const from = size + 2 * told
  for (const one of said) for (let t = 0; t < told; t++) out[from + t] = (out[from + t] ?? 0) + (one[t] ?? 0) / said.length
  return out
}

/** The hidden units of sentence `i`. */
export const innerOf = (head: Head, { own, said, inner }: Heard, i: number): Float32Array => {
  const ready = inner.get(i)
  if (ready) return ready
  const made = dense(join(i, own[i] ?? new Float32Array(), said), head.first, head.firstBias, new Float32Array(hidden)).map(v =>
    Math.max(0, v),
  )
  inner.set(i, made)
  return made
}

/** Logits of sentence `i` (`outputs` long). */
export const answer = (head: Head, heard: Heard, i: number): Float32Array =>
  dense(innerOf(head, heard, i), head.last, head.lastBias, new Float32Array(outputs))

/** Logits of each sentence of a message. */
export const answers = (head: Head, heard: Heard): readonly Float32Array[] => heard.own.map((_, i) => answer(head, heard, i))
