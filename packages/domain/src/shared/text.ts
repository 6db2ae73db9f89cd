/** Longest text of one event, in UTF-16 units: even in scripts of three bytes a unit it fits the 64 KiB that a relay takes. */
export const LONGEST_TEXT = 18_000
/** Longest text that is meant to be one line or one act. */
export const LONGEST_LINE = 600

/** Joiners, marks of direction, variation selectors and the empty Braille pattern: alone they are nothing. */
const NOTHING = new RegExp(`[${['\\u061c', '\\u200c-\\u200f', '\\u2800', '\\ufe00-\\ufe0f'].join('')}]`, 'gu')

/** Whether there is anything to read in it. */
export const isBlank = (text: string): boolean => text.replaceAll(NOTHING, '').trim() === ''
