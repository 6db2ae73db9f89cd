import { defineRule, lay } from '../rule.ts'

export default defineRule({
  id: 'for-the-rest-of-my-life',
  move: 'guarantee',
  any: [
    'i (will|would|shall) never ~1 (talk|speak|see|look|go|touch|lie|do|hurt|cheat|drink) ~6 (again|for (the rest|as long)|a second time|as long as)',
    'you will never ~2 (be hurt|have to|catch me|have (cause|reason)|need to|see me) ~5 (again|ever|out|worry)',
    '(i would|i will|i BE) ~1 (die|rather die|cut off my (hand|arm)) ~1 (before|than|first) | always be (faithful|true|loyal|honest)',
    '(there will|will) never be (anybody|anyone|another) | (not going to|never going to) happen again | last time you ever | that is a fact | , guaranteed',
    '(good|faithful|yours) forever | till the grave | i (promise|swear) ~7 never (see|hurt|speak|do|talk|lie)',
  ],
  unless: [
    '(can not|could not|not going to|will not|do not) (promise|say|swear|know|guarantee)',
    'never ~2 (ask|tell you (to|how|what|that)|again say|say|ask you|blame|know|stop being)',
    '(said|told|promised you) ~3 (never|would)',
    '(regret|remember|forget)',
  ],
  says: 'This may promise a whole future.',
  asks: 'What can be seen by Sunday?',
  why: 'The whole future was promised once before.',
  source: lay,
  matches: [
    "«I'll never speak to her again for as long as» I live.",
    "«You'll never have to go through this again».",
    "«I'd die before» I hurt you again.",
    "I'll «always be faithful».",
    '«not gonna happen again» ever thats a fact',
    "«There'll never be anybody» else.",
  ],
  passes: [
    'I will never ask you to stop again.',
    "I can't promise it is never going to happen again.",
    "I'll never forget what I did to you.",
    "I said I'd never see him again, and I did.",
    "You'll never know what that letter meant to me.",
    "I won't swear that I will never see her, she works upstairs.",
  ],
})
