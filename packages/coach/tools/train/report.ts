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
export const report = (judged: readonly Judged[], thresholds: Float32Array): void => {
  const of =
    (kind: Kind) =>
    (m: number): boolean =>
      kindOf(moves[m] ?? 'owning') === kind
  for (const kind of ['closes', 'opens'] as const) {
    console.error(`${line(kind, judged, thresholds, of(kind))}  area ${areaOf(judged, kind).toFixed(3)}`)
    for (const wording of [...new Set(judged.map(({ message }) => message.wording))].toSorted())
      console.error(
        line(
          `  ${wording}`,
          judged.filter(({ message }) => message.wording === wording),
          thresholds,
          of(kind),
        ),
      )
  }
  moves.forEach((move, m) =>
    console.error(`${line(move, judged, thresholds, other => other === m)}  from ${(thresholds[m] ?? 2).toFixed(2)}`),
  )
}
