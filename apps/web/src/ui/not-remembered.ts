/**
 * For every field, choice and list. To bring a tab back, a browser writes into a file of its own, in plain, what stands in the fields of a
 * page and which choices are pressed, but for those that say this (S13).
 */
export const NOT_REMEMBERED = { autoComplete: 'off' } as const
