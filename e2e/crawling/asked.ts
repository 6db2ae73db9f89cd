/** What `npm run crawl` was asked for: rooms and looks by name, in any order; where none of a kind is named, all of them. */
export type Asked =
  | { readonly kind: 'walk'; readonly rooms: readonly string[]; readonly looks: readonly string[] }
  | { readonly kind: 'help'; readonly says: string }
  | { readonly kind: 'unknown'; readonly says: string }

/** Reads what stands behind `npm run crawl --`. Anything that is neither a room nor a look is refused, before a browser is opened. */
export const readAsked = (words: readonly string[], rooms: readonly string[], looks: readonly string[]): Asked => {
  const usage = `Usage: npm run crawl -- [--help] [room …] [look …]

Goes from every first page along every link, and into everything that opens, at 320, 390 and 1280 px. Without names it takes every
room in every look, which is hours; with names, those alone. It prints what is wrong, and ends with 1 where something is.

Rooms: ${rooms.join(', ')}
Looks: ${looks.join(', ')}

For example: npm run crawl -- sam dark
`
  if (words.some(word => word === '--help' || word === '-h')) return { kind: 'help', says: usage }
  const unknown = words.find(word => !rooms.includes(word) && !looks.includes(word))
  if (unknown !== undefined) return { kind: 'unknown', says: `“${unknown}” is no room and no look.\n\n${usage}` }
  const named = (among: readonly string[]) => (words.some(word => among.includes(word)) ? among.filter(one => words.includes(one)) : among)
  return { kind: 'walk', rooms: named(rooms), looks: named(looks) }
}
