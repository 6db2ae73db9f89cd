import type { Finding } from './finding.ts'
import type { Sentence } from './text/read-text.ts'

/** What the writer said, named as false: "That was a lie." */
const retracting =
  /^(?:(?:and|but)\s)?(?:that|it|this|which) (?:was|is) (?:a lie|not true|untrue|wrong|a half truth|an excuse|not the truth|me lying|not an excuse|no excuse)\b/

/** What somebody else said, and the writer will not have said: "I told her it took one.", "She's wrong.", "It took me." */
const contradicting = new RegExp(
  `^(?:(?:and|but|well|no)\\s)*(?:${[
    'i (?:have )?told (?:her|him|them) (?:that )?(?:no|so|it (?:took|takes) (?:only )?(?:one|me)|it was (?:only )?(?:me|mine|my)|(?:she|he|they|that) (?:is|was|are|were) (?:wrong|not right|not true|not so))',
    '(?:she|he|they) (?:is|was|are|were) (?:wrong|not right)',
    '(?:she|he|they) should not have(?! to)',
    'it (?:took|takes) (?:only |just )?(?:one|me)(?=$| alone| not| and i )',
    'it never took two',
    'it (?:did|does) not(?:$| it)',
    'i (?:do|did|can) not (?:agree|think so|see it (?:like|that))',
    'i disagree',
  ].join('|')})\\b`,
)

/** Whether it points at words that are passed on from somebody else. */
const isPassedOn = (finding: Finding, { words, reported }: Sentence): boolean =>
  words.some((word, i) => reported[i] === true && finding.start <= word.start && word.end <= finding.end)

/**
 * Whether the next sentence takes this one back: "I said it was once. That was a lie." What somebody else said is also taken back by a word against it:
 * "My mum says it takes two. I told her it took one."
 */
export const isTakenBack = (finding: Finding, sentences: readonly Sentence[]): boolean => {
  const i = sentences.findIndex(({ start, end }) => start <= finding.start && finding.start < end)
  const [here, next] = [sentences[i], sentences[i + 1]]
  if (finding.kind !== 'closes' || !here || !next) return false
  const then = next.words.map(word => word.form).join(' ')
  return retracting.test(then) || (isPassedOn(finding, here) && contradicting.test(then))
}
