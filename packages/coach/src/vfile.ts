import type { Reading } from './finding.ts'

/** A place in a text as unist counts it: line and column from 1, offset from 0 in UTF-16 units. */
export type Point = { readonly line: number; readonly column: number; readonly offset: number }
/** The fields of a VFile message; `vfile.message(reason, …)` takes them, and reporters print them. */
export type Message = {
  readonly reason: string
  readonly note: string
  readonly place: { readonly start: Point; readonly end: Point }
  readonly line: number
  readonly column: number
  readonly source: 'dropwise'
  readonly ruleId: string
  readonly fatal: false
}

const pointsOf = (text: string): ((offset: number) => Point) => {
  const starts = [0, ...[...text.matchAll(/\n/g)].map(found => found.index + 1)]
  return offset => {
    const line = starts.findLastIndex(start => start <= offset)
    return { line: line + 1, column: offset - (starts[line] ?? 0) + 1, offset }
  }
}

/** The closing findings and the danger of a reading of `text` as VFile-compatible messages, in the order of the text. */
export const toMessages = (text: string, { findings, danger }: Reading): readonly Message[] => {
  const at = pointsOf(text)
  const message = (rule: string, from: number, to: number, reason: string, note: string): Message => {
    const place = { start: at(from), end: at(to) }
    return { reason, note, place, line: place.start.line, column: place.start.column, source: 'dropwise', ruleId: rule, fatal: false }
  }
  const closing = findings.filter(({ kind }) => kind === 'closes')
  return [
    ...danger.map(({ rule, start, end }) =>
      message(rule, start, end, 'This may be about dying, being hurt or hurting somebody.', 'Who can be with you now?'),
    ),
    ...closing.map(({ rule, start, end, says, asks }) => message(rule, start, end, says, asks)),
  ].toSorted((a, b) => a.place.start.offset - b.place.start.offset)
}
