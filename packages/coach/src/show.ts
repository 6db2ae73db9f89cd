import type { Danger, Finding, Reading } from './finding.ts'
import { weightOf } from './move.ts'

/** What the screen shows: danger alone, or at most three closing marks with the rest behind a row, and what opens kept for when it is asked for. */
export type Shown = {
  readonly danger: readonly Danger[]
  /** The weightiest three, in the order of the text. */
  readonly closing: readonly Finding[]
  /** The other closing marks, weightiest first. */
  readonly rest: readonly Finding[]
  /** Empty unless asked for. */
  readonly opening: readonly Finding[]
}

const most = 3

/** Chooses what to show of a reading. While there is danger, every mark is put away. */
export const show = (reading: Reading, options: { readonly opening?: boolean } = {}): Shown => {
  if (reading.danger.length > 0) return { danger: reading.danger, closing: [], rest: [], opening: [] }
  const closing = reading.findings
    .filter(finding => finding.kind === 'closes')
    .toSorted((a, b) => weightOf(a.move) - weightOf(b.move) || b.confidence - a.confidence || a.start - b.start)
  return {
    danger: [],
    closing: closing.slice(0, most).toSorted((a, b) => a.start - b.start),
    rest: closing.slice(most),
    opening: options.opening ? reading.findings.filter(finding => finding.kind === 'opens') : [],
  }
}
