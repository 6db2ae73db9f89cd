import { defineRule, lay } from '../rule.ts'

export default defineRule({
  id: 'thanks-i-get',
  move: 'keeping-score',
  any: [
    '(thanks|thank you|reward) (i|that i) (get|got) ~5 | this is (what|how|all) i get (for|in return|back|when|after|$) ~5',
    'i (BE|feel like|seem to be) ~2 only (one|person) (who)? BE? (trying|putting|making|doing|working|fighting|carrying|holding) ~6',
    'i (BE|have been) (trying|doing|giving|working) ~6 and you (give|gave|BE giving|do not|will not|can not|never|just) ~5',
    'you ~1 (throw|threw|throwing|thrown) (it|that|this|everything)? (back)? in my face ~3',
    'i (stood by|looked after|took care of|put up with|carried|nursed|forgave) you (when|through|after|all|while) ~6',
    '(put|putting|kept|keep|keeping) a roof over ~4 | not (even|once)? (a|one|a single|so much as a) (thank you|thanks|well done|word of thanks) ~2',
    '(could|can) (you)? at least (acknowledge|notice|appreciate|recognise|recognize|thank) ~6',
  ],
  unless: [
    '(wanna|want to|you (have been|BE|were) the only|i threw|you stood by|i did this)',
    '(no right|not asking|not ask|owe)',
    '(leaf|roof leaks|roofer|ball|sand)',
  ],
  says: 'This may ask for thanks.',
  asks: 'What would you go on doing if nobody noticed?',
  why: 'What is done for thanks cannot be leaned on.',
  source: lay,
  matches: [
    'This is the «thanks I get for being honest».',
    'I came clean and «this is what I get».',
    "«I'm the only one putting in any effort».",
    "«I'm trying so hard and you give me nothing».",
    '«I stood by you when you were ill».',
    '«You throw it back in my face».',
  ],
  passes: [
    "You've been the only one putting in any effort.",
    'You stood by me when I was ill, and I did this.',
    'You were honest with me and I threw it in your face.',
    'This is what I got for the kids.',
    "I'm the only one home tonight.",
    'You do not have to say thank you.',
  ],
})
