/** Where something was found: UTF-16 units of the draft, `end` behind the last. */
export type Span = { readonly start: number; readonly end: number }

/** A span to underline. Closing ones carry the number of their note. */
export type Mark = Span & { readonly kind: 'closes' | 'opens'; readonly number?: number; readonly current?: boolean }

/** A run of the draft that looks the same from end to end. */
export type Piece = {
  readonly text: string
  readonly kind?: 'closes' | 'opens'
  readonly current: boolean
  /** Numbers of the notes whose words begin here. */
  readonly begins: readonly number[]
}

/**
 * Cuts a draft into pieces for the layer under it. Joined, the pieces are the draft, letter for letter, so that the two lie on each other.
 * Where marks overlap, a closing one shows.
 */
export const piecesOf = (text: string, marks: readonly Mark[]): Piece[] => {
  const within = marks
    .map(mark => ({ ...mark, start: Math.max(0, mark.start), end: Math.min(text.length, mark.end) }))
    .filter(({ start, end }) => start < end)
  const cuts = [...new Set([0, text.length, ...within.flatMap(({ start, end }) => [start, end])])].toSorted((a, b) => a - b)
  return cuts.slice(0, -1).map((start, i) => {
    const end = cuts[i + 1] ?? text.length
    const over = within.filter(mark => mark.start <= start && mark.end >= end)
    const kind = over.some(mark => mark.kind === 'closes') ? 'closes' : over[0]?.kind
    return {
      text: text.slice(start, end),
      ...(kind && { kind }),
      current: over.some(mark => mark.current),
      begins: over.flatMap(mark => (mark.start === start && mark.number !== undefined ? [mark.number] : [])).toSorted((a, b) => a - b),
    }
  })
}

/**
 * Moves spans along with an edit, until the new words have been read: what lies before it stays, what lies behind it shifts, and what was
 * touched is let go.
 */
export const carried = <S extends Span>(spans: readonly S[], before: string, after: string): S[] => {
  if (before === after) return [...spans]
  const most = Math.min(before.length, after.length)
  let head = 0
  while (head < most && before[head] === after[head]) head++
  let tail = 0
  while (tail < most - head && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++
  const shift = after.length - before.length
  return spans.flatMap(span => {
    if (span.end <= head) return [span]
    if (span.start >= before.length - tail) return [{ ...span, start: span.start + shift, end: span.end + shift }]
    return []
  })
}
