import { normalise } from './text/normalise.ts'
import type { Span } from './text/span.ts'

/** Anything that stands somewhere for a reason with a name. */
type Placed = Span & { readonly rule: string }

/** A mark that its writer does not want to see again at this place: the rule, the words marked, and a little of what stands around them. */
export type Ignored = { readonly rule: string; readonly words: string; readonly before: string; readonly after: string }

/** Words kept on either side: enough to tell two places apart, few enough to survive edits further off. */
const around = 2

const wordsOf = (text: string): readonly string[] => normalise(text).match(/[\p{L}\p{N}']+/gu) ?? []

/** The place of `finding` in `text`, to be kept on the device and given to `withoutIgnored` later. */
export const ignore = (text: string, { rule, start, end }: Placed): Ignored => ({
  rule,
  words: wordsOf(text.slice(start, end)).join(' '),
  before: wordsOf(text.slice(Math.max(0, start - 60), start))
    .slice(-around)
    .join(' '),
  after: wordsOf(text.slice(end, end + 60))
    .slice(0, around)
    .join(' '),
})

const isSamePlace = (a: Ignored, b: Ignored): boolean =>
  a.rule === b.rule && a.words === b.words && (a.before === b.before || a.after === b.after)

/** The findings that are not ignored. A place is known again by its rule, its words and one of its two sides, so edits on the other side do not bring a mark back. */
export const withoutIgnored = <P extends Placed>(text: string, findings: readonly P[], ignored: readonly Ignored[]): readonly P[] =>
  findings.filter(finding => !ignored.some(place => isSamePlace(place, ignore(text, finding))))
