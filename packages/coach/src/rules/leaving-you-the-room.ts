import { defineRule, lay } from '../rule.ts'

export default defineRule({
  id: 'leaving-you-the-room',
  move: 'giving-space',
  any: [
    '(i will|i can|i BE going to|i shall) ~1 (leave|give) you ~1 (the|to it|alone|be|your|space|room|some) ~1 (evening|house|room|space|flat|night|weekend|it|alone|kitchen|bed|quiet)?',
    '(i will|i can|i BE going to|i shall) ~1 (stay|sleep|keep|go|sit) ~1 (at|in|on|out|away|down|out of) ~4 (so (that )?you|until you|till you|unless you|if you|your way|from you|out of your|side)',
    'i (will|shall|BE) not ~1 (going to )?(text|call|ring|write|knock|message|follow|chase|crowd|turn up|reply) ~6 (unless|until|till|if you|you|first|again|after|upon|tonight|in)',
    'you (can|may|are free to|BE free to|BE welcome to|could) ~1 (also )?(be (angry|quiet|silent|alone|cross|furious)|shout|scream|holler|hang up|ignore|say no|not answer|walk|hate|slam|throw|mute|tell me to|stay (at|in|with))',
    '(it is|that is) (up to you|your (call|choice)|yours to (say|decide|choose))',
  ],
  unless: [
    '(can not|if you would rather|until we|you can (be sure|trust|believe|go to hell)|if you (tell|ask|do not|keep|bring))',
    '(to the kids|with the boys|for work|bus|car)',
    '(but (i|you|it|at some)|stop ringing)',
  ],
  says: 'This may leave them room to be alone, or to be angry.',
  asks: 'Where will you go with what you feel in the meantime?',
  why: 'Space that is offered before it is asked for can be taken without a fight.',
  source: lay,
  matches: [
    "«I'll leave you the evening».",
    '«You can be angry», or quiet, or out.',
    "«I'll sleep at Danny's so you» have the house, so that you can rest.",
    "«I won't text unless you text first».",
    '«u can hang up» on me',
    "«It's up to you» when.",
  ],
  passes: [
    "I'll leave at six.",
    'You can trust me.',
    "I won't stop ringing until you answer, I will not stop.",
    "If you keep this up I'll stay at my mother's.",
    "I'll sleep in the car for work on Friday.",
    'You can go to hell.',
  ],
})
