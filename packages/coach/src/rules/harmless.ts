import { defineRule, lay } from '../rule.ts'

export default defineRule({
  id: 'harmless',
  move: 'minimizing',
  any: [
    '(it|that|this|they|she|he) (BE|was|were) ~1 (just |only |all |completely |totally |pretty |really |mostly )?(harmless|innocent|a laugh|banter|a bit of (fun|banter|flirting|attention|harmless)|silly|meaningless|a game|fantasy|pretend|nothing serious|not serious|a crush|a fling|a phase|a blip|a slip|a bump|a hiccup|online|platonic|casual)',
    '(it|that|we|things) never (went|got|came) ~1 (anywhere|further|beyond|past|physical|serious|that far|to anything|off the)',
    '(it|that|this) (is|was) not (such a|a|that|even that|even|really) (big|bad|serious|huge|major|crime) ~1 (deal|thing|really|either|is it|$)',
    '(a|the|that|this|my|our) (little|small|tiny|minor|silly|stupid|harmless) (slip|lapse|flirtation|crush|mistake|indiscretion|fling|chat|error|episode|misstep|misunderstanding|white lie)',
    'no (feelings|strings|emotions|emotional|real|actual|sex|love) ~1 (was |were )?(done|involved|attached|intended|there|in it|between|connection|happened)',
  ],
  unless: [
    '(called|call|said|told (you|myself)|thought|pretended|calling)',
    '(not|never|nothing) ~1 (harmless|innocent|small|little|a small|a little|just|meaningless|banter|a laugh|a game|pretend)',
    '(to you|for you|big enough|not as bad as i)',
    '(film|book|dog|show|joke) ',
  ],
  says: 'This may make it smaller than it is for them.',
  asks: 'How big is it for the one who found out?',
  why: 'The size of a hurt is not for the one who caused it to tell.',
  source: lay,
  matches: [
    '«It was harmless».',
    '«It never went anywhere».',
    "«It's not such a big deal».",
    '«that little fling»',
    'There were «no feelings involved».',
    '«It was a bit of fun».',
  ],
  passes: [
    'I called it harmless and it was not.',
    'It was nothing like harmless.',
    'You said it was a big deal and it is.',
    'The dog is harmless.',
    'There is no harm in asking.',
    'I told myself it was just a game.',
    'That was a lie. It was not meaningless.',
  ],
})
