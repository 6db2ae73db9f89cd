import { type Mask, maskOf } from './mask.ts'
import type { Token } from './tokens.ts'

/** Words after which somebody's words or opinion follow, whoever the speaker is, as long as it is not the writer now. */
const saying = new Set(
  'said says saying told tells asked asks thinks feels reckons believes insisted insists claimed claims called swore view opinion'.split(
    ' ',
  ),
)
/** These report only when somebody else does it ("you think", "they call it"). */
const perhaps = new Set('SAY TELL THINK CALL ASK HEAR SHOUT YELL WRITE TEXT WHISPER'.split(' '))
const others = new Set('you he she they people everyone everybody someone somebody'.split(' '))
const helping = new Set(
  'have has had will would could can might may do did does just always never once even keep kept were was are is been used to'.split(' '),
)

const byAnother = (words: readonly Token[], verb: number): boolean => {
  for (let i = verb - 1; i >= 0 && verb - i <= 4; i--) {
    const form = words[i]?.form ?? ''
    if (others.has(form)) return true
    if (!helping.has(form) || words[i + 1]?.pause === true) return false
  }
  return false
}

/** "I told you, it was …": after a pause the writer says it again, now. */
const saidAgain = (words: readonly Token[], verb: number): boolean =>
  words[verb - 1]?.form === 'i' && (words[verb + 1]?.pause === true || words[verb + 2]?.pause === true)

/** "I never said", "I did not tell you": nothing was said, so nothing is passed on. */
const unsaid = (words: readonly Token[], verb: number): boolean => words[verb - 1]?.form === 'never' && words[verb - 2]?.form === 'i'

/** "I am telling you", "what I am saying": said now. */
const saidNow = (words: readonly Token[], verb: number): boolean => words[verb]?.form === 'saying' && words[verb - 1]?.form === 'am'

/** True for the words after "you said", "she told me", "the lads were saying", "I told you" …, to the end of the sentence: passed on, not said now. */
export const reported = (words: readonly Token[]): Mask => {
  const at = words.findIndex((word, i) => {
    if (saying.has(word.form)) return !saidAgain(words, i) && !unsaid(words, i) && !saidNow(words, i) && i < words.length - 1
    return perhaps.has(word.lemma) && byAnother(words, i)
  })
  return maskOf(words, at < 0 ? [] : [[at + 1, words.length]])
}
