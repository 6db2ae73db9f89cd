import { defineRule, lay } from '../rule.ts'

export default defineRule({
  id: 'sorry-you-feel',
  move: 'hollow-apology',
  any: [
    '(sorry|apologise|apologize|regret) ~1 (that|for how|about how|for the way|to hear) you ~1 (feel|felt|feels|BE feeling|see it|took it|took that|think|thought|BE (so|this|that)? (hurt|upset|angry|offended|mad|sad))',
    'sorry you ~1 (feel|felt|BE feeling|BE hurt|BE upset|BE offended|BE angry|see it|took it|took that|think|thought)',
    'sorry (that|for) you got (hurt|upset)',
    'sorry your feelings (got|were|BE)',
  ],
  unless: ['(after|because) (what|of what) i', 'because i'],
  says: 'This may be sorry for a feeling, and not for an act.',
  asks: 'What did you do that this feeling belongs to?',
  why: 'When the feeling is what is regretted, the person who feels it becomes the problem.',
  source: lay,
  matches: [
    "I'm «sorry you feel» that way.",
    'I am «sorry that you were upset» by it.',
    '«sorry you feel» like that',
    "I'm «sorry you took it» so badly.",
    "Well I'm «sorry that you feel» I betrayed you.",
    "I'm sorry you got hurt. «sorry you were hurt» in all this.",
    "I'm «sorry for how you feel» about that evening.",
  ],
  passes: [
    "I'm sorry I made you feel crazy for asking.",
    "I'm sorry that I lied to you about Leeds.",
    "I used to say I'm sorry you feel that way.",
    'You feel that way because of me, and I am sorry.',
    "I'm sorry you are hurt because I lied to you for a year.",
    'He told you he was sorry you felt that way, and that is not good enough.',
  ],
})
