import { defineRule, lay } from '../rule.ts'

export default defineRule({
  id: 'sorry-you-feel',
  move: 'hollow-apology',
  any: [
    '(sorry|apologise|apologize|regret) ~1 (that|for how|about how|for the way|to hear)? you ~1 (feel|felt|feels|see it|took it|took that)',
    '(sorry|regret) that? you BE ~1 (feeling|hurt|upset|angry|offended|mad|sad|embarrassed|so|disappointed)',
    '(sorry|regret) that? you (caught feelings|got (hurt|upset|embarrassed)|must see)',
    'sorry (that )?(it|this|that) (has )?(is |BE )?(upset|upsets|hurt|hurts|upsetting|bothers) you',
    'sorry your feelings (got|were|BE)',
  ],
  unless: ['(because|from|by|of) (i|me|what i)', '(after|of) what i'],
  says: 'This may be sorry for a feeling, and not for an act.',
  asks: 'What did you do that this feeling belongs to?',
  why: 'When the feeling is what is regretted, the person who feels it becomes the problem.',
  source: lay,
  matches: [
    "I'm «sorry you feel» that way.",
    'I am «sorry that you were upset» by it.',
    '«sorry you took it» like that',
    'im «sorry that u got upset» about kayla',
    'I «regret that you got embarrassed» at the club.',
    "I'm «sorry that it upset you».",
  ],
  passes: [
    "I'm sorry I made you feel crazy for asking.",
    "I'm sorry that I lied to you about Leeds.",
    "I used to say I'm sorry you feel that way.",
    'You feel that way because of me, and I am sorry.',
    "I'm sorry you were hurt by what I did.",
    'You told me that "sorry you feel that way" is no apology.',
  ],
})
