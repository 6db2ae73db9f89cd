import { block, type Packed } from './blocks.ts'
import type { Grams } from './grams.ts'
import { answer, headParts, type Heard, hearing, hidden, innerOf, outputs } from './head.ts'
import { addRows, type GramRows, gramRows, type Rows, rowShares } from './rows.ts'

/** How many numbers a phrase says, and so a sentence. */
export const wide = 32
/** The arrays of the phrase part beside its rows: what a sentence says before any phrase, a way from there straight to the answers, and a head. */
export const phraseParts = { bias: wide, straight: wide * outputs, ...headParts(wide) } as const
export type PhrasePart = keyof typeof phraseParts
export type PhraseHead = Readonly<Record<PhrasePart, Float32Array>>
/** The phrase part as it is carried along: the grams it knows, a coarse row of numbers for each, and what answers from their sum. */
export type Carried = Rows & { readonly known: Uint8Array; readonly head: PhraseHead }
/** The phrase part, ready: a row for each gram, and what answers. */
export type Phrases = GramRows & { readonly head: PhraseHead }
/** A message gone through the phrases: the sum of each sentence's rows, and its way through the head. */
export type PhrasesHeard = { readonly sums: readonly Float32Array[]; readonly heard: Heard }

/** Makes ready what `fitPhrases` learnt. */
export const readyPhrases = ({ known, head, ...rows }: Carried): Phrases => ({ ...gramRows(known, rows, wide), head })

const partNames = Object.keys(phraseParts) as readonly PhrasePart[]

/** The phrase part in `packed`. */
export const openPhrases = (packed: Packed): Phrases =>
  readyPhrases({
    known: block(packed, 'u8', 'phrases.known'),
    nibbles: block(packed, 'u8', 'phrases.nibbles'),
    sizes: block(packed, 'u8', 'phrases.sizes'),
    head: Object.fromEntries(partNames.map(part => [part, block(packed, 'f32', `phrases.${part}`)])) as PhraseHead,
  })

/** Sends a message (the grams of its sentences) through the phrases. */
export const hearPhrases = (phrases: Phrases, message: readonly Grams[]): PhrasesHeard => {
  const sums = message.map(grams => addRows(phrases, grams, phrases.head.bias.slice()))
  return {
    sums,
    heard: hearing(
      phrases.head,
      sums.map(sum => sum.map(Math.tanh)),
    ),
  }
}

/** Logits of each sentence of a message for all moves and the two kinds. */
export const phraseLogits = ({ head }: Pick<Phrases, 'head'>, { sums, heard }: PhrasesHeard): readonly Float32Array[] =>
  sums.map((sum, i) => {
    const out = answer(head, heard, i)
    for (let d = 0; d < wide; d++)
      for (let o = 0; o < outputs; o++) out[o] = (out[o] ?? 0) + (sum[d] ?? 0) * (head.straight[d * outputs + o] ?? 0)
    return out
  })

/** How much the logit of `move` in sentence `i` grows with each of the sentence's numbers. */
const slopeOf = ({ head }: Phrases, { sums, heard }: PhrasesHeard, i: number, move: number): Float32Array => {
  const inner = innerOf(head, heard, i)
  return Float32Array.from(sums[i] ?? [], (sum, d) => {
    let through = 0
    for (let h = 0; h < hidden; h++)
      if ((inner[h] ?? 0) > 0) through += (head.first[d * hidden + h] ?? 0) * (head.last[h * outputs + move] ?? 0)
    return (head.straight[d * outputs + move] ?? 0) + (1 - Math.tanh(sum) ** 2) * through
  })
}

/** How much each of a sentence's `signs` spoke for `move`: what the grams that begin at it say, as far as it moves the answer. */
export const phraseShares = (
  phrases: Phrases,
  heard: PhrasesHeard,
  grams: Grams,
  { at, move, signs }: { readonly at: number; readonly move: number; readonly signs: number },
): Float32Array => {
  const slope = slopeOf(phrases, heard, at, move)
  return rowShares(phrases, grams, signs, row => {
    let says = 0
    for (let d = 0; d < wide; d++) says += (slope[d] ?? 0) * (phrases.ints[row * wide + d] ?? 0)
    return says
  })
}
