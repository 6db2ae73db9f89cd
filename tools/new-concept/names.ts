/** How the one word of a concept is written in its different places. */
export type Names = {
  /** `hard-date`: the folder, and what its events' types begin with. */
  readonly word: string
  /** `hardDate` */
  readonly one: string
  /** `HardDate` */
  readonly type: string
  /** `HD`: what the numbers of its rules begin with. */
  readonly letters: string
}

/** A word that a folder can be called by. */
export const isWord = (word: string): boolean => /^[a-z]{2,}(-[a-z]+)*$/.test(word) && word !== 'shared'

/** The letters of the word's rules: its initials or its first letters, whichever no other concept has. */
const lettersOf = (word: string, taken: ReadonlySet<string>): string | undefined => {
  const initials = word
    .split('-')
    .map(part => part[0])
    .join('')
  const bare = word.replaceAll('-', '')
  const ends = bare
    .slice(1)
    .split('')
    .map(letter => `${bare[0]}${letter}`)
  return [initials, ...ends, bare.slice(0, 3)].map(some => some.toUpperCase()).find(some => /^[A-Z]{2,3}$/.test(some) && !taken.has(some))
}

/** Its names, or nothing where each of its letters begins the rules of another concept. */
export const namesOf = (word: string, taken: ReadonlySet<string>): Names | undefined => {
  const letters = lettersOf(word, taken)
  const one = word.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
  return letters === undefined ? undefined : { word, one, type: `${one[0]?.toUpperCase()}${one.slice(1)}`, letters }
}
