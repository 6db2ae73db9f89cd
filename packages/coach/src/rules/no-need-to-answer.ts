import { defineRule, lay } from '../rule.ts'

export default defineRule({
  id: 'no-need-to-answer',
  move: 'giving-space',
  any: [
    'you (do not|never|BE not) ~1 (have|need|owe|obliged|got|expected) ~1 (to|me)? ~1 (answer|reply|respond|write back|say anything|text back|text|an answer|a reply|open it|read it) | you need not (answer|reply|read|respond|say|write)',
    'no need ~1 (to|for|of) ~2 (answer|reply|respond|read|write|text) | no (reply|answer|response) ~1 (needed|expected|required|necessary|wanted|is)',
    '(read|answer|reply|open) ~2 (whenever|if and when|when or if|only if|when you (like|want|feel)|if you (like|want|feel)|or (not|do not|never|leave it))',
    '(ignore|delete|leave|bin|skip|burn) (this|it|that) (if|until|unread|unopened|when|or|closed|till) | (it|this|that) can (stay (closed|unread|shut|sealed)|go in the bin)',
    '(tell|text|wave|ask|say) ~2 (me )?(to )?(stop|go) ~1 (and i|if you|any|whenever)',
  ],
  unless: [
    '(you have to|how many|stop (asking|crying|being)|then fine|suit yourself)',
    '(have not|never) (answered|replied|said|texted)',
    'i will answer',
    '(but (i|you|it|at some)|i will (tell|take))',
  ],
  says: 'This may leave them free not to answer.',
  asks: 'What will you do with the silence?',
  why: 'Freedom not to answer is what makes an answer real.',
  source: lay,
  matches: [
    "«You don't have to answer».",
    '«No need to reply».',
    '«Read this whenever» you like, or never.',
    '«u dont need to text back»',
    '«It can stay closed».',
    '«Ignore this if» you want to.',
  ],
  passes: [
    'You have to answer me.',
    'You never answer me.',
    "Fine, you don't have to answer then, then fine.",
    "I'll leave at six.",
    'You can stop asking now.',
    'You have not replied since Monday.',
  ],
})
