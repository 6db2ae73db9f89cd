import { readText } from '../text/read-text.ts'
import type { Token } from '../text/tokens.ts'

/** How many words make a phrase that can be somebody's own. */
const phraseWords = 4

const common = new Set(
  (
    'i you he she it we they me him her us them my your his our their this that these those a an the and or but so to of in on at for with from by as if than ' +
    'be am is are was were been being have has had do does did will would can could shall may might must not no there here what when where who how why ' +
    'just very really too then now about up out all any some'
  ).split(' '),
)

/** A run of words at one place: what it says, and whether it carries anything ("and it was the" does not). */
export type Run = { readonly said: string; readonly words: readonly Token[]; readonly carries: boolean }

/** Every run of four of the writer's own words in `text`, in order; none crosses a sentence, and quoted words are somebody else's. */
export const runsOfWords = (text: string): readonly Run[] =>
  readText(text).flatMap(({ words, quoted }) =>
    words.flatMap((_, from) => {
      const run = words.slice(from, from + phraseWords)
      if (run.length < phraseWords || quoted.slice(from, from + phraseWords).includes(true)) return []
      const carrying = run.filter(({ form }) => !common.has(form)).length
      return [{ said: run.map(({ form }) => form).join(' '), words: run, carries: carrying > 0 }]
    }),
  )
