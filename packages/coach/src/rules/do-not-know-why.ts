import { defineRule, lay } from '../rule.ts'

export default defineRule({
  id: 'do-not-know-why',
  move: 'not-knowing',
  any: [
    'i (do not|did not|can not|could not|still do not|honestly do not|do not yet|still can not) ~2 (know|understand|explain|have (an|a|the)|say|tell you|see|work out|answer|make sense of) ~2 (yet)? ~2 (why i|how i|what (i was|it was|in me|made me|part of me|sort|kind)|what it is|who i|where (it|that)|whether i|that part of|what that says)',
    'i (do not|can not|still do not) ~1 (have|know|see) ~2 (a full answer|the answer|an answer|the whole|the reason|why) ~1 yet',
    'i (BE|am) ~2 (trying|working|learning|starting|beginning|going) to ~1 (understand|find out|work out|look at|figure out|see) ~1 (why|what|how|where|who)? ~1 (i|it|that|in me|made|part)?',
    'i (want|need|BE determined|have) to ~1 (understand|find out|work out|figure out|look at) ~1 (why|what|how|that|where|it)',
    '(i|and i) BE (still )?(working|looking) (on|at|into) (it|that|this|why|what)',
    '(part of me|something in me|a part of me) ~2 i (do not|can not)',
  ],
  unless: [
    '(drop it|leave it|stop asking|okay|what you want|what else|what more|what you)',
    'i do not know (what you|why you|what to|what else)',
    'why (i|you) (even )?(bother|try|keep|put up)',
    'why you',
  ],
  says: 'This may be honest about what you do not understand in yourself.',
  asks: 'Where will you look next?',
  why: 'A true "I don\'t know yet" is worth more than a reason made up to end the asking.',
  source: lay,
  matches: [
    "«I don't know yet why I» let it start.",
    "«I'm still working on that», and I'll tell you what I find.",
    "«I can't explain yet what made me» go back.",
    '«I want to understand what» in me said yes.',
    '«i dont know why i» did it yet',
    "«I'm trying to find out why I» needed to be looked at.",
  ],
  passes: [
    "I don't know, drop it.",
    "I don't know what you want from me.",
    "I don't know why I even bother.",
    "I don't know when the train comes.",
    "You don't know why I did it.",
    "I'm trying to understand why you can't stop.",
  ],
})
