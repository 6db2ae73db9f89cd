import { type Finding, type Kind, kindOf, type Move, moves } from '../../src/index.ts'
import { assemble, type Labelled } from './corpus.ts'

/** Counts for one move: right marks, wrong marks, sentences not found. */
export type Count = { tp: number; fp: number; fn: number }
export type Tally = {
  readonly byMove: ReadonlyMap<Move, Count>
  /** Sentences that close (or open) at all, whichever move was named. */
  readonly byKind: Readonly<Record<Kind, Count>>
  sentences: number
  moveFree: number
  /** Closing marks on sentences that make no move. */
  falseOnFree: number
  goodMessages: number
  goodFlagged: number
}
/** What is scored: a text in, findings out. */
export type Reader = (text: string, author: 'wayward' | 'betrayed') => readonly Finding[]

/** The sentence that a finding overlaps most. */
export const sentenceOf = (finding: { start: number; end: number }, spans: readonly { start: number; end: number }[]): number => {
  let best = -1
  let most = 0
  spans.forEach((span, i) => {
    const shared = Math.min(finding.end, span.end) - Math.max(finding.start, span.start)
    if (shared > most) [best, most] = [i, shared]
  })
  return best
}

/** Which moves were found in each sentence of a message. */
const foundIn = (message: Labelled, reader: Reader, glue?: string): readonly ReadonlySet<Move>[] => {
  const { text, spans } = assemble(message, glue)
  const found = spans.map(() => new Set<Move>())
  for (const finding of reader(text, message.author)) found[sentenceOf(finding, spans)]?.add(finding.move)
  return found
}

/** Holds a reader against labelled messages, sentence by sentence. */
export const tallyOf = (messages: readonly Labelled[], reader: Reader, glue?: string): Tally => {
  const tally: Tally = {
    byMove: new Map(moves.map(move => [move, { tp: 0, fp: 0, fn: 0 }])),
    byKind: { closes: { tp: 0, fp: 0, fn: 0 }, opens: { tp: 0, fp: 0, fn: 0 } },
    sentences: 0,
    moveFree: 0,
    falseOnFree: 0,
    goodMessages: 0,
    goodFlagged: 0,
  }
  for (const message of messages) {
    const found = foundIn(message, reader, glue)
    let flagged = false
    message.sentences.forEach((sentence, i) => {
      tally.sentences++
      const here = found[i] ?? new Set<Move>()
      const meant = new Set<string>(sentence.moves)
      for (const [move, count] of tally.byMove) {
        if (here.has(move)) count[meant.has(move) ? 'tp' : 'fp']++
        else if (meant.has(move)) count.fn++
      }
      for (const kind of ['closes', 'opens'] as const) {
        const is = (found: ReadonlySet<string>): boolean => moves.some(move => kindOf(move) === kind && found.has(move))
        if (is(here)) tally.byKind[kind][is(meant) ? 'tp' : 'fp']++
        else if (is(meant)) tally.byKind[kind].fn++
      }
      const closing = [...here].filter(move => kindOf(move) === 'closes').length
      flagged ||= closing > 0
      if (meant.size > 0) return
      tally.moveFree++
      tally.falseOnFree += closing
    })
    if (message.sentences.some(({ moves: meant }) => meant.some(move => kindOf(move) === 'closes'))) continue
    tally.goodMessages++
    if (flagged) tally.goodFlagged++
  }
  return tally
}
