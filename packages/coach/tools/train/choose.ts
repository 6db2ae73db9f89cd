import { closingMoves, type Kind, kindOf, moves } from '../../src/move.ts'
import { sureness } from '../../src/model/evidence.ts'
import type { Judged } from './judged.ts'
import { freedom, isFree, kindWanted, wanted } from './wanted.ts'

/** Share of marks that must be right, by writers the models had not seen. */
const bars: Readonly<Record<Kind, number>> = { closes: 0.9, opens: 0.86 }
/** No mark below this likelihood: lower, opening marks in messages that mostly close were wrong three times in ten. */
const lowestEver: Readonly<Record<Kind, number>> = { closes: 0.5, opens: 0.77 }
/** At most so many closing marks on every hundred sentences without a move, and on every hundred messages without a closing one. */
const falseOnFree = 0.3
const goodFlagged = 1.5

/** A mark that could be made: `right` is the share of readers who found that move there, `free` of those who found none. */
type Mark = { readonly p: number; readonly right: number; readonly free: number; readonly good: boolean; readonly message: object }

const marksOf = (judged: readonly Judged[], of: readonly number[]): readonly Mark[] => {
  const closing = new Set(judged.filter(({ readings }) => kindWanted(readings, 'closes') > 0).map(({ message }) => message))
  return judged
    .flatMap(({ p, readings, message }) => {
      const want = wanted(readings)
      return of.map(m => ({ p: p[m] ?? 0, right: want[m] ?? 0, free: freedom(readings), good: !closing.has(message), message }))
    })
    .toSorted((a, b) => b.p - a.p)
}

/** The lowest likelihood from which on all marks of one kind together keep to the bars; 2, which nothing reaches, when there is none. */
const floorOf = (judged: readonly Judged[], kind: Kind): number => {
  const marks = marksOf(
    judged,
    moves.flatMap((move, m) => (kindOf(move) === kind ? [m] : [])),
  )
  const free = judged.reduce((sum, { readings }) => sum + freedom(readings), 0)
  const good = new Set(marks.filter(mark => mark.good).map(({ message }) => message)).size
  const flagged = new Set<object>()
  let [right, wrongOnFree, lowest] = [0, 0, 2]
  for (const [i, mark] of marks.entries()) {
    right += mark.right
    wrongOnFree += mark.free
    if (mark.good) flagged.add(mark.message)
    if (kind === 'closes' && (100 * wrongOnFree > falseOnFree * free || 100 * flagged.size > goodFlagged * good)) break
    if (mark.p < lowestEver[kind]) break
    if (mark.right > 0 && right / (i + 2) >= bars[kind]) lowest = mark.p
  }
  return lowest
}

/** For each move the likelihood from which on it is marked: what holds for its kind, or higher where the move alone is not right often enough. */
export const chooseThresholds = (judged: readonly Judged[]): Float32Array => {
  const floors: Readonly<Record<Kind, number>> = { closes: floorOf(judged, 'closes'), opens: floorOf(judged, 'opens') }
  return Float32Array.from(moves, (move, m) => {
    const bar = bars[kindOf(move)]
    const floor = floors[kindOf(move)]
    const marks = marksOf(judged, [m])
    let right = 0
    let lowest = 2
    for (const [i, mark] of marks.entries()) {
      if (mark.p < floor) break
      right += mark.right
      // Four imagined marks at the bar, so that one early mistake does not silence a move.
      if ((right + 4 * bar) / (i + 5) >= bar - 0.05) lowest = mark.p
    }
    return lowest
  })
}

/** What a threshold of one kind has to keep to, by writers the models had not seen, rules and model together. */
const kindBars: Readonly<Record<Kind, { readonly right: number; readonly falseOnFree: number; readonly goodMarked: number }>> = {
  closes: { right: 0.9, falseOnFree: 0.5, goodMarked: 2 },
  opens: { right: 0.88, falseOnFree: 100, goodMarked: 100 },
}

export const surenessOf = ({ p, kind, nothing }: Judged, k: number): number =>
  sureness(kind[k] ?? 0, Math.max(...(k === 0 ? p.subarray(0, closingMoves.length) : p.subarray(closingMoves.length))), nothing)

/**
 * The lowest sureness of a kind from which on its sentences are marked: so that, with the marks that rules make (`ruled`), enough of the marked
 * sentences really are of that kind, few are marked that make no move, and few of the messages written to be good. Where readers
 * differ about a mark, each counts for their share; a sentence without a move is one in which none of them found any, since about four in a hundred
 * two careful readers differ. Only messages that were read twice are asked, where there are such.
 */
export const chooseKind = (all: readonly Judged[], kind: Kind, ruled: ReadonlySet<Judged>): number => {
  const k = kind === 'closes' ? 0 : 1
  const { right: bar, falseOnFree, goodMarked } = kindBars[kind]
  const twice = all.filter(({ readings }) => readings.length > 1)
  const judged = twice.length > 0 ? twice : all
  const free = judged.filter(({ readings }) => isFree(readings)).length
  const good = new Set(judged.filter(({ message }) => message.wording === 'good').map(({ message }) => message)).size
  const sure = new Map(judged.map(sentence => [sentence, surenessOf(sentence, k)]))
  const order = judged.toSorted((a, b) => Number(ruled.has(b)) - Number(ruled.has(a)) || (sure.get(b) ?? 0) - (sure.get(a) ?? 0))
  const marked = new Set<object>()
  let [right, wrongOnFree, lowest] = [0, 0, 2]
  for (const [i, sentence] of order.entries()) {
    const is = kindWanted(sentence.readings, kind)
    right += is
    wrongOnFree += isFree(sentence.readings) ? 1 : 0
    if (is === 0 && sentence.message.wording === 'good') marked.add(sentence.message)
    if (ruled.has(sentence)) continue
    if (100 * wrongOnFree > falseOnFree * free || 100 * marked.size > goodMarked * good) break
    if (right / (i + 1) >= bar) lowest = sure.get(sentence) ?? 2
  }
  return lowest
}
