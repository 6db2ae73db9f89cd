/**
 * Signs that nobody sees and that change what is read: those that turn the direction of the words around them, blanks without width and
 * letters that look like none, tags, and control signs but for a new line. What scripts and emoji need stays: joiners, single direction
 * marks, variation selectors.
 */
const UNSEEN = new RegExp(
  `[${[
    '\\0-\\x08\\x0e-\\x1f\\x7f-\\x84\\x86-\\x9f',
    '\\u00ad\\u034f\\u115f\\u1160\\u17b4\\u17b5\\u180e\\u200b\\u2060-\\u206f\\u3164\\ufeff\\uffa0\\ufff9-\\ufffc',
    '\\u202a-\\u202e',
    '\\u{1d173}-\\u{1d17a}\\u{e0000}-\\u{e007f}',
  ].join('')}]`,
  'gu',
)
const OTHER_NEW_LINES = /\r\n|[\r\v\f\u0085\u2028\u2029]/gu
/** Marks piled on one letter reach over the lines above and below. Five are more than any living script piles. */
const PILED = /(\p{M}{5})\p{M}+/gu
/** Blank lines without end push everything else out of sight; also those that hold only what is nothing by itself. */
const EMPTY_LINES = /\n(?:(?:[^\S\n]|[\u061c\u200e\u200f\u2800]|\u200c|\u200d|[\ufe00-\ufe0f])*\n){3,}/gu

/**
 * A text as it is seen: without signs that nobody sees, without piles of marks, with no more than two blank lines on end. What one gives
 * is what the other reads, on screen and on paper. Said twice, it is the same.
 *
 * ```ts
 * asSeen('I never \u202Edias\u202C that') // 'I never dias that'
 * ```
 */
export const asSeen = (text: string): string => {
  const piled = text.replaceAll(OTHER_NEW_LINES, '\n').replaceAll(UNSEEN, '')
  return piled.replaceAll(PILED, '$1').replaceAll(EMPTY_LINES, '\n\n\n')
}

/** The same for every text in a payload. What holds none of that is handed back as it is. */
export const asSeenIn = (value: unknown): unknown => {
  if (typeof value === 'string') return asSeen(value)
  if (Array.isArray(value)) return value.map(asSeenIn)
  if (value === null || typeof value !== 'object' || ArrayBuffer.isView(value)) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, asSeenIn(inner)]))
}
