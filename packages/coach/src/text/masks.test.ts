import { describe, expect, test } from 'vitest'
import type { Mask } from './mask.ts'
import { readText, type Sentence } from './read-text.ts'

type Masks = 'quoted' | 'reported' | 'negated' | 'conditional' | 'disavowed'
const first = (text: string): Sentence => {
  const sentence = readText(text)[0]
  if (!sentence) throw new Error('There is no sentence.')
  return sentence
}
/** The words that a mask covers. */
const covered = (text: string, mask: Masks): string => {
  const sentence = first(text)
  const of: Mask = sentence[mask]
  return sentence.words
    .filter((_, i) => of[i])
    .map(word => word.form)
    .join(' ')
}

describe('[CO4] how Robin means a word', () => {
  test.each<readonly [Masks, string, string]>([
    ['quoted', 'You told me “get over it” was the worst.', 'get over it'],
    ['quoted', "I said 'calm down' and I hear it.", 'calm down'],
    ['quoted', "Sam's right and it's late.", ''],
    ['quoted', 'A stray " opens nothing.', ''],
    ['reported', 'You said it was only texting.', 'it was only texting'],
    ['reported', 'My mother says we will move on.', 'we will move on'],
    ['reported', 'I told you it was twice.', 'you it was twice'],
    ['reported', 'I told you, it was twice.', ''],
    ['reported', 'It was only texting.', ''],
    ['reported', 'I told the vet, it was only a cough.', 'the vet it was only a cough'],
    ['reported', 'To the landlord I said, you owe me.', 'you owe me'],
    ['reported', 'I said, it was only texting.', ''],
    ['reported', 'My aunt suggested that I call it a slip.', 'that i call it a slip'],
    ['reported', 'I suggested that we move on.', ''],
    ['reported', 'She goes calm down.', 'calm down'],
    ['reported', 'She goes to Leeds so it is over.', ''],
    ['reported', 'Kit wants me to say it was nothing.', 'it was nothing'],
    ['reported', 'They guaranteed it would never fail.', 'it would never fail'],
    ['reported', 'I guarantee it will never happen.', ''],
    ['reported', 'The neighbours say you shout.', 'you shout'],
    ['reported', 'I yelled at the printer you owe me.', 'at the printer you owe me'],
    ['reported', 'He will never learn, they said.', 'he will never learn'],
    ['reported', "I'm telling her about you.", ''],
    ['reported', 'I stood at the sink going, you owe me.', 'you owe me'],
    ['reported', 'You will regret it, I am going, goodbye.', ''],
    ['reported', "My uncle's advice was that it is over.", 'was that it is over'],
    ['negated', 'I am not asking you to believe me.', 'asking you to believe me'],
    ['negated', "I don't want that, it was only texting.", 'want that'],
    ['negated', 'It was not just texting.', 'just'],
    ['negated', 'No, it was Tuesday.', ''],
    ['conditional', 'If it was only a kiss, I would not have hidden it.', 'it was only a kiss'],
    ['disavowed', 'I was wrong to say you were overreacting.', 'say you were overreacting'],
    ['disavowed', 'That it meant nothing was a lie.', 'that it meant nothing was a lie'],
    ['disavowed', 'I told myself it was nothing.', 'it was nothing'],
    ['disavowed', "I'd a mind to say it was nothing.", 'say it was nothing'],
    ['disavowed', 'I can imagine a version in which I say it was nothing.', 'i say it was nothing'],
    ['disavowed', 'I said calm down and that was a cruel thing to say.', 'i said calm down and that was a cruel thing to say'],
  ])('%s: %s', (mask, text, words) => expect(covered(text, mask)).toBe(words))

  test('a question is one with and without its mark', () => {
    expect(first('Why can you not trust me').isQuestion).toBe(true)
    expect(first('You trust me?').isQuestion).toBe(true)
    expect(first('What I did was wrong.').isQuestion).toBe(false)
  })

  test('who does it, and when, is known for each clause', () => {
    expect(first('I lied to you, but you will stay.').clauses.map(({ subject, tense }) => [subject, tense])).toEqual([
      ['i', 'past'],
      ['you', 'future'],
    ])
  })
})
