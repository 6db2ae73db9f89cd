/** Moves that make it less safe to be hurt, to ask or to doubt, the weightiest first. */
export const closingMoves = [
  'controlling',
  'gaslighting',
  'contempt',
  'blame-shifting',
  'dismissing',
  'hollow-apology',
  'withholding',
  'minimizing',
  'litigating',
  'rushing',
  'keeping-score',
  'convincing',
  'collapsing',
  'circumstance',
  'guarantee',
] as const

/** Moves that make truth, feeling and doubt safer. */
export const openingMoves = [
  'telling-first',
  'owning',
  'remorse',
  'validating',
  'reflecting',
  'asking',
  'acting',
  'patience',
  'giving-space',
  'not-knowing',
] as const

type ClosingMove = (typeof closingMoves)[number]
type OpeningMove = (typeof openingMoves)[number]
/** What a sentence does to the person who reads it. */
export type Move = ClosingMove | OpeningMove
export type Kind = 'closes' | 'opens'

/** All of them, those that close first. */
export const moves: readonly Move[] = [...closingMoves, ...openingMoves]
const closing: ReadonlySet<string> = new Set(closingMoves)

/** Whether a move closes or opens. */
export const kindOf = (move: Move): Kind => (closing.has(move) ? 'closes' : 'opens')
/** Place in the order of weight: the smaller, the weightier. */
export const weightOf = (move: Move): number => moves.indexOf(move)
