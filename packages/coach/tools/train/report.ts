import { type Kind, kindOf, moves } from '../../src/move.ts'
import { surenessOf } from './choose.ts'
import type { Judged } from './judged.ts'
import { freedom, isFree, kindWanted, wanted } from './wanted.ts'

const share = (part: number, whole: number): string => (whole > 0 ? (part / whole).toFixed(3) : '–')

/** What one reader of two found counts half. */
const areaUnder = (chances: readonly { readonly p: number; readonly right: number }[]): number => {
  let [right, sum] = [0, 0]
  chances
    .toSorted((a, b) => b.p - a.p)
    .forEach((chance, i) => {
      right += chance.right
      sum += (chance.right * right) / (i + 1)
    })
  return right > 0 ? sum / right : 0
}

/** Area under precision over recall for all moves of a kind together: how well chances are ordered, whatever the thresholds. */
export const areaOf = (judged: readonly Judged[], kind: Kind): number => {
  const of = moves.flatMap((move, m) => (kindOf(move) === kind ? [m] : []))
  return areaUnder(
    judged.flatMap(({ p, readings }) => {
      const want = wanted(readings)
      return of.map(m => ({ p: p[m] ?? 0, right: want[m] ?? 0 }))
    }),
  )
}

/** The same for the question whether a sentence is of a kind at all. */
export const kindAreaOf = (judged: readonly Judged[], kind: Kind): number => {
  const k = kind === 'closes' ? 0 : 1
  return areaUnder(judged.map(({ kind: p, readings }) => ({ p: p[k] ?? 0, right: kindWanted(readings, kind) })))
}

const likelihoodOf = (sentence: Judged, k: number): number => sentence.kind[k] ?? 0

/** Sentences of a kind found, whatever the move: what the model alone marks from `threshold` on, by what `of` says of each. */
const kindLine = (name: string, judged: readonly Judged[], kind: Kind, threshold: number, of = surenessOf): string => {
  const k = kind === 'closes' ? 0 : 1
  const is = ({ readings }: Judged): number => kindWanted(readings, kind)
  const sum = (some: readonly Judged[]): number => some.reduce((so, sentence) => so + is(sentence), 0)
  const marked = judged.filter(sentence => of(sentence, k) >= threshold)
  const right = sum(marked)
  const free = (some: readonly Judged[]): number => some.reduce((so, { readings }) => so + freedom(readings), 0)
  const good = judged.filter(({ message }) => message.wording === 'good')
  const flagged = new Set(good.filter(sentence => of(sentence, k) >= threshold && is(sentence) === 0).map(({ message }) => message)).size
  const whole = new Set(good.map(({ message }) => message)).size
  const agreed = (some: readonly Judged[]): number => some.filter(({ readings }) => isFree(readings)).length
  return `${name.padEnd(22)} P ${share(right, marked.length)}  R ${share(right, sum(judged))}  on 100 free ${((100 * free(marked)) / Math.max(1, free(judged))).toFixed(2)}, where all agree ${((100 * agreed(marked)) / Math.max(1, agreed(judged))).toFixed(2)}  good messages wrongly marked ${share(flagged, whole)}`
}

/** One line of precision and recall at the thresholds. */
const line = (name: string, judged: readonly Judged[], thresholds: Float32Array, of: (m: number) => boolean): string => {
  let [right, marked, there] = [0, 0, 0]
  for (const { p, readings } of judged) {
    const want = wanted(readings)
    for (let m = 0; m < moves.length; m++) {
      if (!of(m)) continue
      const marks = (p[m] ?? 0) >= (thresholds[m] ?? 2)
      if (marks) marked++
      there += want[m] ?? 0
      if (marks) right += want[m] ?? 0
    }
  }
  return `${name.padEnd(22)} P ${share(right, marked)}  R ${share(right, there)}  marked ${marked} of ${there}`
}

/** Tells on stderr how the models did on writers they had not seen. */
export const report = (judged: readonly Judged[], thresholds: Float32Array, byKind: Readonly<Record<Kind, number>>): void => {
  const wordings = [...new Set(judged.map(({ message }) => message.wording))].toSorted()
  const of =
    (kind: Kind) =>
    (m: number): boolean =>
      kindOf(moves[m] ?? 'owning') === kind
  for (const kind of ['closes', 'opens'] as const) {
    console.error(`${line(kind, judged, thresholds, of(kind))}  area ${areaOf(judged, kind).toFixed(3)}`)
    console.error(
      `${kindLine(`${kind}, any move`, judged, kind, byKind[kind])}  from ${byKind[kind].toFixed(3)}  area ${kindAreaOf(judged, kind).toFixed(3)}`,
    )
    for (const from of [0.95, 0.9, 0.8, 0.7, 0.6]) console.error(kindLine(`  from ${from}`, judged, kind, from, likelihoodOf))
    for (const wording of wordings) {
      const part = judged.filter(({ message }) => message.wording === wording)
      console.error(kindLine(`  ${wording}, any move`, part, kind, byKind[kind]))
      console.error(line(`  ${wording}`, part, thresholds, of(kind)))
    }
  }
  moves.forEach((move, m) =>
    console.error(`${line(move, judged, thresholds, other => other === m)}  from ${(thresholds[m] ?? 2).toFixed(2)}`),
  )
}
