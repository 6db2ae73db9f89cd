import { type Mask, maskOf } from './mask.ts'
import type { Token } from './tokens.ts'

const saying = new Set(
  'SAY TELL ASK CALL TEXT SHOUT YELL SCREAM WRITE THINK HEAR CLAIM INSIST REPEAT MEAN WHISPER EXPLAIN ADMIT'.split(' '),
)
const speakers = new Set(
  'you he she they people everyone everybody someone somebody mother father sister brother friend friends therapist counselor pastor priest book books podcast article'.split(
    ' ',
  ),
)
/** What the writer once said is told as a story too; "I told you, it was …" with a pause is said again. */
const ownStory = new Set(['said', 'told', 'called', 'asked', 'claimed', 'insisted', 'swore'])
const helping = new Set(
  'have has had will would could can might may do did does just always never once even keep kept were was are is been'.split(' '),
)
const speaks = (words: readonly Token[], verb: number): boolean => {
  for (let i = verb - 1; i >= 0 && verb - i <= 4; i--) {
    const form = words[i]?.form ?? ''
    if (speakers.has(form)) return true
    if (!helping.has(form)) return false
    if (words[i + 1]?.pause === true) return false
  }
  return false
}

/** True for the words after "you said", "she told me", "people say", "I told you" …, to the end of the sentence: words that are passed on, not said now. */
export const reported = (words: readonly Token[]): Mask => {
  for (let i = 1; i < words.length; i++) {
    const own =
      words[i - 1]?.form === 'i' && ownStory.has(words[i]?.form ?? '') && words[i + 1]?.pause === false && words[i + 2]?.pause !== true
    if (!own && !(saying.has(words[i]?.lemma ?? '') && speaks(words, i))) continue
    return maskOf(words, [[i + 1, words.length]])
  }
  return maskOf(words, [])
}
