import { defineRule, lay } from '../rule.ts'

export default defineRule({
  id: 'do-not-know-why',
  move: 'not-knowing',
  any: [
    'i (do not|did not|can not|still do not|honestly do not|still can not|could not) ~2 (know|understand|explain|say|tell you|see|work out|make sense of|get) ~1 (yet)? (why i|how i (could|did|was|came|got|let|sat|managed)|what (i (was|wanted|got)|it was in|in me|made me|part of me)|who i|what (was|it is) ~1 (in me|missing|wrong with me|that made))',
    'i (do not|can not|still do not) ~1 (have|know|see) ~1 (a|an|the) ~1 (full|whole|real|true|good)? (answer|reason) ~2 (yet|to that|why|for (it|you|that|myself)|myself)',
    'i BE (still )?(trying|working|learning|starting|beginning) ~1 to ~1 (understand|find out|work out|look at|see|figure) ~1 (out)? ~1 (why|what|how|where|who|it) ~1 (i|it|in me|made|part|let)?',
    'i (want|need) to (understand|find out|work out|figure out|know) (what|why|how|which) ~2 (in me|i|part of me|made me) | (have not|not) (found|got) (the|a|an) (real|answer|reason|word|bottom)',
    '(i do not|dunno|do not) know (yet|why yet) | do not (know|understand) (that|it) (yet|myself) | (part of|something in) me ~2 (i do not|i can not|that i)',
  ],
  unless: [
    '(drop it|leave it|stop asking|what you want|what else|what more|bother|put up|how to|when|where (the|my)|if you)',
    '(why (you|i even|we)|what you|when you)',
    '(the (train|bus|car|plumber)|remember)',
  ],
  says: 'This may be honest about what you do not understand in yourself.',
  asks: 'Where will you look next?',
  why: 'A true "I don\'t know yet" is worth more than a reason made up to end the asking.',
  source: lay,
  matches: [
    "«I don't know yet why I» let it start.",
    "«I'm still trying to understand what in me» said yes.",
    "«I can't explain what made me» go back.",
    '«I want to understand what in me» said yes.',
    '«i dont know why i» did it',
    "«I don't have a full answer yet».",
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
