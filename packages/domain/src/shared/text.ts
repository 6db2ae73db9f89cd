/** Longest text of one event, in UTF-16 units: even in scripts of three bytes a unit it fits the 64 KiB that a relay takes. */
export const LONGEST_TEXT = 18_000
/** Longest text that is meant to be one line or one act. */
export const LONGEST_LINE = 600

/** Whether there is anything to read in it. */
export const isBlank = (text: string): boolean => text.trim() === ''
