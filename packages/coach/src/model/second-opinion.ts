import type { Author, DangerKind } from '../finding.ts'
import type { Kind, Move } from '../move.ts'
import type { Span } from '../text/span.ts'

/**
 * How likely each move is for one sentence, 0 to 1, that it closes or opens at all, that it does nothing, and that there are words of danger in it, of
 * which kind; what is not named is not there.
 */
export type Likely = Partial<Readonly<Record<Move | Kind | 'nothing' | 'danger' | DangerKind, number>>>

/**
 * The seam for a trained model. It sees the sentences of one message in order, as they were written, and answers for each.
 * It must be pure: the same sentences give the same answer.
 */
export type SecondOpinion = {
  readonly judge: (sentences: readonly string[], author: Author) => readonly Likely[]
  /** The words of sentence `at` that spoke most for `move`: offsets in that sentence. Without it a mark stands on the whole sentence. */
  readonly carried?: (sentences: readonly string[], at: number, move: Move) => Span
  /**
   * From here on it marks what no rule marked: for a kind, from this sureness on, the likeliest move of it; for a move, from this likelihood on, that
   * move; for danger, from this likelihood on. What is not named is never proposed.
   */
  readonly proposes: Likely
  /** Below this likelihood of the move or of its kind a rule's mark is put away. */
  readonly doubts: Likely
}
