import { fearsOf, openAlarm } from '../danger/alarm.ts'
import { dangerKinds } from '../finding.ts'
import { moves } from '../move.ts'
import { firstMove, noMove, openAfterthought, thinkAgain, wholeEvidence } from './afterthought.ts'
import { block, unpack } from './blocks.ts'
import { netShares, stretch } from './carried.ts'
import { kindEvidence, kinds, moveEvidence, moveEvidences, squash, weighed } from './evidence.ts'
import { grams } from './grams.ts'
import { linearLogits, linearShares, openLinear } from './linear.ts'
import { hearAll, meanLogits, netLogits, openNets } from './nets.ts'
import { hearPhrases, openPhrases, phraseLogits, phraseShares } from './phrases.ts'
import type { Likely, SecondOpinion } from './second-opinion.ts'
import { pooled } from './shape.ts'
import { signs } from './signs.ts'
import { openTable } from './table.ts'

const unheard = new Float32Array(pooled)

const names = [...moves, ...kinds, 'danger', ...dangerKinds] as const
const named = (values: ArrayLike<number>): Likely => {
  const out: Partial<Record<(typeof names)[number] | 'nothing', number>> = {}
  for (const [i, name] of names.entries()) if (values[i] !== undefined) out[name] = values[i]
  return out
}

/**
 * The second opinion that `bytes` (the committed `weights.bin`) hold. Opening takes some ten milliseconds; do it once, where and when it is first needed.
 * Throws when the bytes are no such file.
 */
export const openSecondOpinion = (bytes: Uint8Array): SecondOpinion => {
  const packed = unpack(bytes)
  const linear = openLinear(packed)
  const phrases = openPhrases(packed)
  const table = openTable(packed)
  const nets = openNets(packed, table)
  const blend = block(packed, 'f32', 'blend')
  const kindBlend = block(packed, 'f32', 'kind.blend')
  const again = openAfterthought(packed)
  const alarm = openAlarm(packed)
  const hear = (sentences: readonly string[]) => {
    const read = sentences.map(sentence => signs(sentence))
    const rows = read.map(signs => signs.map(({ form }) => table.row(form)))
    const all = grams(read)
    return { sentences, read, grams: all, said: hearPhrases(phrases, all), ears: hearAll(nets, rows) }
  }
  // One message is judged and then asked about: what was made of it is kept until the next.
  let last = hear([])
  const heard = (sentences: readonly string[]) => (last.sentences === sentences ? last : (last = hear(sentences)))

  const judge: SecondOpinion['judge'] = sentences => {
    const { grams, said, ears } = heard(sentences)
    const lines = grams.map(gram => linearLogits(linear, gram))
    const deep = meanLogits([phraseLogits(phrases, said), ...netLogits(ears)])
    const feared = grams.map((gram, i) => fearsOf(alarm, gram, ears[0]?.heard.own[i] ?? unheard))
    const first = moveEvidence(lines, deep).map(given => given.map((numbers, m) => weighed(blend, m, numbers)))
    const given = kindEvidence(
      lines,
      deep,
      first.map(logits => logits.map(squash)),
    )
    return wholeEvidence(lines, deep, given).map((evidence, i) => {
      const added = thinkAgain(again, evidence)
      const ofMoves = first[i]?.map((logit, m) => squash(logit + (added[firstMove + m] ?? 0))) ?? []
      const ofKinds = given[i]?.map((numbers, k) => squash(weighed(kindBlend, k, numbers) + (added[k] ?? 0))) ?? []
      const ofDanger = [...(feared[i] ?? [])].map(squash)
      return { ...named([...ofMoves, ...ofKinds, ...ofDanger]), nothing: squash(added[noMove] ?? 0) }
    })
  }
  const carried: SecondOpinion['carried'] = (sentences, at, move) => {
    const { read, grams, said, ears } = heard(sentences)
    const [own, gram, m] = [read[at] ?? [], grams[at], moves.indexOf(move)]
    const [line = 0, deep = 0] = blend.subarray(m * (moveEvidences + 1))
    const shares = new Float32Array(own.length)
    const add = (more: Float32Array, times: number): void => more.forEach((share, i) => (shares[i] = (shares[i] ?? 0) + share * times))
    const share = deep / (1 + ears.length)
    if (gram) {
      add(linearShares(linear, gram, m, own.length), line)
      add(phraseShares(phrases, said, gram, { at, move: m, signs: own.length }), share)
    }
    for (const ear of ears) add(netShares(ear, at, m), share)
    return stretch(own, shares)
  }
  return {
    judge,
    carried,
    proposes: { ...named(block(packed, 'f32', 'proposes')), danger: alarm.from },
    doubts: named(block(packed, 'f32', 'doubts')),
  }
}
