import { defineRule, lay } from '../rule.ts'

export default defineRule({
  id: 'people-make-mistakes',
  move: 'minimizing',
  any: [
    '(people|we all|everybody|everyone|anybody) ~1 (make|makes) mistakes | (people|everyone|everybody) (send|kiss|flirt|talk|do it|does it|strays|slips) | (it is|this is|BE) not a crime | i made (a|one) (bad )?(mistake|choice|slip)',
    'i BE not a (cheater|liar|bad (man|woman|person)) | not as if i | (shoulder to cry on|went a bit far|got carried away)',
    '(we|they) did not (even )?(sleep together|have sex|go all the way|do anything) | (is not|BE not) ~2 (affair|cheating) if | (we BE|you BE|BE) not even (official|together|married)',
    '(hung out|more|out|fifty|bit) ~1 but? that is all ~1 (it was)? $ | it happened (one|a single) time | (young|drunk|stupid) and (silly|daft|stupid)',
  ],
  unless: [
    '(^ no (we|they)|you asked|how (many|often)|and i|lied|hid|told you)',
    '(not|never) (made|make) (a )?mistake',
    '(that is all i (have|know|ask)|and it was mine)',
  ],
  says: 'This may make it something that happens to everybody.',
  asks: 'What makes it different, in this house?',
  why: 'What everybody does seems to need no answer. It does, from the one who did it.',
  source: lay,
  matches: [
    '«I made a mistake», «people make mistakes».',
    "«It's not a crime».",
    "«We weren't even official» until March.",
    "«I'm not a cheater».",
    "It «isn't an affair if» you don't sleep together.",
    'okay we «hung out but thats all»',
  ],
  passes: [
    'You asked how often: it was four times.',
    'I am a cheater and a liar.',
    'I made a choice, and I hid it.',
    'I made a choice, and it was mine.',
    'It was not a mistake, I planned it.',
    'You said "people make mistakes" to the boy about his test.',
    "I told you we didn't sleep together. That was a lie.",
  ],
})
