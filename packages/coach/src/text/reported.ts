import { type Mask, maskOf } from './mask.ts'
import type { Token } from './tokens.ts'

/** Words after which somebody's words or opinion follow, whoever the speaker is, as long as it is not the writer now. */
const saying = new Set(
  'said says saying told tells asked asks thinks feels reckons believes insisted insists claimed claims called swore view opinion'.split(
    ' ',
  ),
)
/** These report only when somebody else does it ("you think", "they call it"). */
const perhaps = new Set('PROMISE SAY TELL THINK CALL ASK HEAR SHOUT YELL WRITE TEXT WHISPER'.split(' '))
const others = new Set('you he she they people everyone everybody someone somebody'.split(' '))
/** Advice and answers are passed on where somebody else gives them: "Vera suggested that I say …". */
const given = new Set('advised advises suggested suggests reckoned counselled counseled recommended urged responded replied'.split(' '))
/** Whom somebody speaks to who does not speak to the reader. */
const third = new Set('him her them it the my our his their this that a an'.split(' '))
/** "She goes calm down" passes words on; "she goes to Leeds" does not. */
const whither = new Set(
  'to on home out back in away for off and by there through into over up down with at every all past round around quiet silent white red mad cold well if when where so but'.split(
    ' ',
  ),
)
const helping = new Set(
  'also have has had will would could can might may do did does just always never once even keep kept were was are is been used to'.split(
    ' ',
  ),
)

const byAnother = (words: readonly Token[], verb: number): boolean => {
  for (let i = verb - 1; i >= 0 && verb - i <= 4; i--) {
    const form = words[i]?.form ?? ''
    if (others.has(form)) return true
    if (!helping.has(form) || words[i + 1]?.pause === true) return false
  }
  return false
}

/** "to the vet I said …": said now or not, it is not said to the reader. */
const toAnother = (words: readonly Token[], i: number): boolean =>
  words.slice(Math.max(0, i - 6), i).some((word, k, before) => word.form === 'to' && third.has(before[k + 1]?.form ?? ''))

/** "I told you, it was …": after a pause the writer says it again, now; "I told her, it was …" is for another. */
const saidAgain = (words: readonly Token[], verb: number): boolean =>
  words[verb - 1]?.form === 'i' &&
  !toAnother(words, verb - 1) &&
  (words[verb + 1]?.pause === true || (words[verb + 2]?.pause === true && !third.has(words[verb + 1]?.form ?? '')))

/** "I suggested", "I have replied": the writer's own. */
const isOwn = (words: readonly Token[], verb: number): boolean => words.slice(Math.max(0, verb - 3), verb).some(word => word.form === 'i')

/** Words for somebody else, or words that somebody else would have the writer say. */
const isForAnother = (words: readonly Token[], i: number): boolean => {
  const [before, here, next, then] = [words[i - 1]?.form ?? '', words[i], words[i + 1]?.form ?? '', words[i + 2]]
  if (!here || !then) return false
  if (given.has(here.form)) return !isOwn(words, i)
  if (here.form === 'guaranteed' || here.form === 'guarantee') return byAnother(words, i)
  if (here.form === 'advice') return next === 'was' || next === 'is'
  if (here.form === 'going')
    return words[i + 1]?.pause === true && words.slice(Math.max(0, i - 6), i).some(word => /^(?:stood|sat)$/.test(word.form))
  if (here.form === 'goes' || here.form === 'go') return /^(?:he|she|they)$/.test(before) && !whither.has(next) && !next.endsWith('ing')
  if (here.form === 'telling') return /^(?:him|her|them)$/.test(next) && before !== 'am'
  if (here.form === 'tell') return before === 'i' && third.has(next) && then.form !== 'truth'
  if (here.form === 'say')
    return (
      (before === 'to' && words[i - 2]?.form === 'me') ||
      (before === 'i' && next === 'to' && third.has(then.form)) ||
      (/^(?:the|my|our)$/.test(words[i - 2]?.form ?? '') && !here.pause)
    )
  if (here.lemma === 'SHOUT' || here.lemma === 'SCREAM' || here.lemma === 'YELL')
    return (next === 'at' && third.has(then.form)) || (before === 'i' && toAnother(words, i - 1))
  return here.form === 'wrote' && before === 'i' && toAnother(words, i - 1)
}

/** "…, they said.", "…, you say": what stands before it was somebody else's. Nought where there is none. */
const saidBefore = (words: readonly Token[]): number =>
  words.findIndex((word, i) => {
    const after = words[i + 2]
    if (
      !word.pause ||
      (after !== undefined && !after.pause && !/^(?:said|says) (?:his|her|the|my|our)$/.test(`${word.form} ${words[i + 1]?.form}`))
    )
      return false
    if (/^(?:said|says)$/.test(word.form)) return /^(?:he|she|they|his|her|the|my|our)$/.test(words[i + 1]?.form ?? '')
    return /^(?:he|she|they|you)$/.test(word.form) && /^(?:said|says|say|reckoned|reckon|reckons)$/.test(words[i + 1]?.form ?? '')
  })

/** "I never said", "I did not tell you": nothing was said, so nothing is passed on. */
const unsaid = (words: readonly Token[], verb: number): boolean => words[verb - 1]?.form === 'never' && words[verb - 2]?.form === 'i'

/** "I am telling you", "what I am saying": said now. */
const saidNow = (words: readonly Token[], verb: number): boolean => words[verb]?.form === 'saying' && words[verb - 1]?.form === 'am'

/** True for the words after "you said", "she told me", "the lads were saying", "I told you" …, to the end of the sentence: passed on, not said now. */
export const reported = (words: readonly Token[]): Mask => {
  const at = words.findIndex((word, i) => {
    if (saying.has(word.form)) return !saidAgain(words, i) && !unsaid(words, i) && !saidNow(words, i) && i < words.length - 1
    return (perhaps.has(word.lemma) && byAnother(words, i)) || isForAnother(words, i)
  })
  const before = saidBefore(words)
  return maskOf(words, [...(before > 0 ? [[0, before] as const] : []), ...(at < 0 ? [] : [[at + 1, words.length] as const])])
}
