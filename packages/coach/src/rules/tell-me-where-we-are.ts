import { defineRule, lay } from '../rule.ts'

export default defineRule({
  id: 'tell-me-where-we-are',
  move: 'rushing',
  any: [
    'tell me ~1 (if|whether|that)? ~1 (we|you|its|it is) ~1 (BE|still|going|have|love|hate) ~2 (good|okay|together|over|staying|stay|leaving|getting|still|love|going|a chance|me|not|chance)',
    '(are|BE) (we|you) ~1 (good or|okay or|staying|going to leave me|leaving me|divorcing|getting divorced|going to stay)',
    '(can|could|may) (i|we|you) ~2 (just )?(hold me|hold you|hug|cuddle|kiss|touch you|sleep in|share a bed|come home|come back home|have sex)',
    '(make|have you made) (up )?your mind ~1 (up)? ~1 (by|already|yet|now) | i need (to know|an answer|a decision) ~3 (by|before|now|tonight|soon|where)',
    '(miss|want|have) ~2 (us back|my wife back|my husband back|you back|our bed|a cuddle|in my bed)',
  ],
  unless: ['(if|when|whenever) you (want|like|ask|are ready|BE ready)', '(not|never|plumber|car|shift) ~1 (ask|asking|need|have|comes|$)'],
  says: 'This may ask for a verdict or for closeness before they are ready.',
  asks: 'What would you do tonight if no answer came?',
  why: 'A verdict that is pressed for is not a decision. Neither is a touch.',
  source: lay,
  matches: [
    'just «tell me if we are still together»',
    '«Are you going to leave me»?',
    '«Can I come home» tonight?',
    '«can you just hold me»',
    '«I need to know by» Friday whether you stay.',
    'I «want my wife back» in my bed.',
  ],
  passes: [
    "You don't have to tell me if we're still together.",
    'If you ask me to, I can come home.',
    "I'm not asking whether you are staying.",
    'You asked me if we are okay, and I did not know.',
    'Can I come by at six for the boy, as we said?',
    'I need to know by Friday if the plumber comes.',
  ],
})
