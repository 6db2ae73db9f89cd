import { defineRule, lay } from '../rule.ts'

export default defineRule({
  id: 'no-need-to-answer',
  move: 'giving-space',
  any: [
    '(you|u) ~1 (do not|need not|never|BE not|will not) ~2 (have|need|owe|obliged|expected|required) ~2 (to )?(answer|reply|respond|read|write|say|talk|come|open|look|explain|see|call|text|an answer|me an answer|a reply|anything|decide|be there|speak|ring|listen)',
    'no need ~1 (to|for) ~2 (answer|reply|respond|read|text|answer|response)',
    'no (reply|answer|response|pressure) (needed|expected|required|necessary|wanted|to|from|BE)',
    '(i will|i BE going to|i can|i) ~1 (leave|give|be out|stay (at|with|away|out)|sleep (at|in|on)|keep (away|out|my distance)|stop (texting|calling|writing|ringing)|not (text|call|write|ring|message|contact|come|knock)|go to my|make myself) ~1 (you|of|the|alone|your)? ~6 (alone|space|evening|night|room|house|weekend|sofa|couch|way|until|till|unless|be|tonight|time|quiet|peace|again|spare)',
    '(it is|that is|it BE) (okay|all right|alright|fine|up to you|your choice|your call|yours|for you to (say|decide)) ~1 (if|whether|to|not|when|and)? ~2 (you|not|to)?',
    '(you can|you may|you BE (free|welcome) to|feel free to) ~1 (be|ignore|shout|stay|tell|say no|not|delete|leave|hang|walk|throw|stop|go|hate|scream|keep|bin|skip|burn|take|put (it|this)|read (this|it))',
    '(ignore|delete|leave|bin|skip) (this|it|me|the (letter|message)) (if|until|unread|unopened|when|till|unless|for)',
    '(say|answer|read|open|reply|talk|come|ring|call|write) ~3 (nothing|only if|or not|whenever|or do not|if you (want|like|feel)|or say nothing|or never|when you (want|like|feel|BE))',
  ],
  unless: [
    '(if you|unless you) ~3 (then|i will)',
    'you can ~1 (be (sure|certain)|trust|believe|go to hell|stop (now|it|asking|being))',
    '(fine|suit yourself|whatever)',
    'but (i|you|it)',
    'stop (crying|asking|being)',
  ],
  says: 'This may leave them free not to answer.',
  asks: 'What will you do with the silence?',
  why: 'Freedom not to answer is what makes an answer real.',
  source: lay,
  matches: [
    "«You don't have to answer».",
    "«I'll leave you the evening».",
    '«No need to reply».',
    '«You can be» angry, or quiet, or out.',
    '«u dont need to text» back',
    '«Read this whenever» you like, or never.',
    "«I'll sleep at Danny's until Sunday so you have the house».",
  ],
  passes: [
    'You have to answer me.',
    "Fine, you don't have to answer then.",
    "I'll leave at six.",
    'You can stop asking now.',
    'You can trust me.',
    'No need for that tone.',
  ],
})
