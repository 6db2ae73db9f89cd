import { defineRule, lay } from '../rule.ts'

export default defineRule({
  id: 'never-again',
  move: 'guarantee',
  any: [
    '(i|it|that|this|nothing|nothing like that) (will|would|could|can|BE going to|shall) ~2 (never|not ever|not) ~1 (hurt|happen|lie|cheat|betray|do (this|that|it|anything|such)|leave|let you down|stray|repeat|put) ~5 (again|ever again|ever) | i (will|would) (never|not) ~3 look at another',
    '(it|that) (will|would|BE|can) ~1 (never|not) ~1 (going to )?(happen|happening|repeat) (again|itself)?',
    'never ever ~2 (hurt|do|lie|cheat|leave|happen|let|break|again) | never again ~1 (on|i|period|end|full|$|that) | not ever , (i|you|it|not|ever) | (can|could|will|would) not ever ~1 (return|be|come|happen|$) | i would never ~1 (hurt|do that|cheat|lie) ~2 (you|again|to you)',
    '(hurt|cheat|lie|betray|do this|happen|see her|see him) ~1 (on|to)? (you|this)? again (ever|as long|not|in|so long)',
  ],
  unless: [
    '(say|saying|said) never again | want me to say | can not (promise|say|know|guarantee|swear|tell) | (do not|will not|not going to|how can|no one can|nobody can) ~1 (promise|say|know|swear|guarantee|ask|tell) | never (asked|ask|told|said|knew|be the same|know)',
    '(if it|in case it|because|so it can|why) | if you do not want',
  ],
  says: 'This may promise what nobody can know.',
  asks: 'Which single act could you promise that they can see?',
  why: 'A promise about for ever was broken before. What can be checked this week is worth more.',
  source: lay,
  matches: [
    '«I will never, ever hurt you again».',
    "«It'll never happen again».",
    '«it wont happen again» babe',
    "«I'd never do that to you again».",
    'Nothing like that is ever happening again, «it will never happen again».',
    "«I won't ever do such a thing again».",
  ],
  passes: [
    "I can't promise it will never happen again.",
    "I will never ask you to stop asking. I'll be home by six.",
    'I told you it would never happen again. It did.',
    'You said never again means nothing from me.',
    "I don't know that I will never hurt you again. No hurry. Not ever.",
    "You need not write back, not tonight, not ever if you don't want to.",
    'Not by Easter. Not ever, for me.',
    'He swore it would never happen again, and so did I.',
    'They guaranteed that it would never happen again.',
    "My uncle wants me to say that it can't happen again.",
  ],
})
