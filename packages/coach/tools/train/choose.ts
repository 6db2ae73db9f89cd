/** One chance to mark: how likely a move is in a sentence, and whether it is there. */
export type Chance = { readonly p: number; readonly right: boolean }

/**
 * The lowest likelihood from which on marks are right at least as often as `precision` (one imagined wrong mark added, so that a handful of lucky
 * ones do not open the door), and no more than `wrongAtMost` are wrong. 2, which nothing reaches, when there is none.
 */
export const lowestFor = (chances: readonly Chance[], precision: number, wrongAtMost = Infinity): number => {
  const sorted = chances.toSorted((a, b) => b.p - a.p)
  let right = 0
  let lowest = 2
  for (const [i, chance] of sorted.entries()) {
    if (chance.right) right++
    const marks = i + 1
    if (marks - right > wrongAtMost) break
    if (right / (marks + 1) >= precision && chance.right) lowest = chance.p
  }
  return lowest
}

/** Precision, recall and counts of marking from `threshold` on. */
export const tally = (chances: readonly Chance[], threshold: number): { precision: number; recall: number; marks: number } => {
  const marked = chances.filter(({ p }) => p >= threshold)
  const right = marked.filter(chance => chance.right).length
  const there = chances.filter(chance => chance.right).length
  return { precision: marked.length > 0 ? right / marked.length : 1, recall: there > 0 ? right / there : 0, marks: marked.length }
}
