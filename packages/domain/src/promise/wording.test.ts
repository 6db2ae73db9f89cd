import { expect, test } from 'vitest'
import { wordingOf } from './index.ts'

test.each([
  ['I will try to be home earlier.', 'only-trying'],
  ['I will always tell you everything.', 'for-ever'],
  ['I will never lie to you again', 'for-ever'],
  ['When you calm down I will answer.', 'somebody-else'],
  ['Be more honest with you.', 'a-way-to-be'],
  ['I will not answer her messages.', 'not-doing'],
  ['Cook and shop and put Mila to bed.', 'several'],
] as const)('[PR15] “%s” is asked about', (text, lacks) => expect(wordingOf(text)).toBe(lacks))

test.each([
  'Home by half past six. If the train is late, I write before six.',
  'Ring the clinic and ask for a first appointment.',
  'My phone lies in the hall from eight in the evening.',
  'Put Mila to bed on Tuesday.',
  'Tell you on the day on which I see her at the lift.',
  '',
])('[PR15] “%s” is one act that can be seen', text => expect(wordingOf(text)).toBeUndefined())
