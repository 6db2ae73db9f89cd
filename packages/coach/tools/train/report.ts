import { type Kind, kindOf, moves } from '../../src/move.ts'
import type { Judged } from './judged.ts'

const share = (part: number, whole: number): string => (whole > 0 ? (part / whole).toFixed(3) : '–')

/** Area under precision over recall for all moves of a kind together: how well chances are ordered, whatever the thresholds. */
export const areaOf = (judged: readonly Judged[], kind: Kind): number => {
  const wanted = moves.flatMap((move, m) => (kindOf(move) === kind ? [m] : []))
  const chances = judged
    .flatMap(({ p, labels }) => wanted.map(m => ({ p: p[m] ?? 0, right: labels[m] === 1 })))
    .toSorted((a, b) => b.p - a.p)
  let [right, sum] = [0, 0]
  chances.forEach((chance, i) => {
    if (!chance.right) return
    right++
    sum += right / (i + 1)
  })
  return right > 0 ? sum / right : 0
}

/** The same for the question whether a sentence is of a kind at all. */
export const kindAreaOf = (judged: readonly Judged[], kind: Kind): number => {
  const k = kind === 'closes' ? 0 : 1
  const chances = judged
    .map(({ kind: p, labels }) => ({ p: p[k] ?? 0, right: moves.some((move, m) => kindOf(move) === kind && labels[m] === 1) }))
    .toSorted((a, b) => b.p - a.p)
  let [right, sum] = [0, 0]
  chances.forEach((chance, i) => {
    if (!chance.right) return
    right++
    sum += right / (i + 1)
  })
  return right > 0 ? sum / right : 0
}

/** Sentences of a kind found, whatever the move: what the model alone marks from `threshold` on. */
const kindLine = (name: string, judged: readonly Judged[], kind: Kind, threshold: number): string => {
  const k = kind === 'closes' ? 0 : 1
  const is = ({ labels }: Judged): boolean => moves.some((move, m) => kindOf(move) === kind && labels[m] === 1)
  const marked = judged.filter(sentence => (sentence.kind[k] ?? 0) >= threshold)
  const right = marked.filter(is).length
  const free = judged.filter(({ labels }) => !labels.includes(1))
  const wrong = free.filter(sentence => (sentence.kind[k] ?? 0) >= threshold).length
  const good = judged.filter(({ message }) => message.wording === 'good')
  const flagged = new Set(good.filter(sentence => (sentence.kind[k] ?? 0) >= threshold && !is(sentence)).map(({ message }) => message)).size
  const whole = new Set(good.map(({ message }) => message)).size
  return `${name.padEnd(22)} P ${share(right, marked.length)}  R ${share(right, judged.filter(is).length)}  on 100 free ${((100 * wrong) / Math.max(1, free.length)).toFixed(2)}  good messages wrongly marked ${share(flagged, whole)}`
}

/** One line of precision and recall at the thresholds. */
const line = (name: string, judged: readonly Judged[], thresholds: Float32Array, wanted: (m: number) => boolean): string => {
  let [right, marked, there] = [0, 0, 0]
  for (const { p, labels } of judged)
    for (let m = 0; m < moves.length; m++) {
      if (!wanted(m)) continue
      const marks = (p[m] ?? 0) >= (thresholds[m] ?? 2)
      if (marks) marked++
      if (labels[m] === 1) there++
      if (marks && labels[m] === 1) right++
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
    for (const from of [0.95, 0.9, 0.8, 0.7, 0.6]) console.error(kindLine(`  from ${from}`, judged, kind, from))
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
