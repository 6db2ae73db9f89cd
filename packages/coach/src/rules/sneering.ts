import { defineRule, lay } from '../rule.ts'

export default defineRule({
  id: 'sneering',
  move: 'contempt',
  any: [
    '(whatever|sure|okay|yeah|right|congratulations|well done|good job|yourself|listen|thanks|bravo|hello|evening) ~1 (sherlock|columbo|detective|poirot|inspector|officer|your highness|princess|saint|genius|einstein|your honour|your honor|miss marple|your majesty|nancy drew|csi|judge judy)',
    '^ (please )?(just )?(grow up|man up) | would you ~1 ever grow up | (saint|little miss|mr|mrs) (perfect|innocent|righteous) | act like you BE ~1 perfect',
    '(poor|boo) (you|hoo|little you) | get a (life|hobby) | cry me a river | (like|as) (an |two )?(adult|adults|grown ups|grownups|grown people)',
    '(play|playing|playing the|love playing|milking) (the )?(victim|martyr|saint|wounded) | (do you )?want a medal | happy now | lmao at you',
    '(your|another|this|these) (little )?(tantrum|tantrums|hissy fit|meltdown|theatrics|pity party|sulk|sulking|whining|moaning|nagging|detective work|investigation) | doing detective work | get over yourself',
  ],
  unless: [
    '(never|not|will not) (call|say|grow)',
    '(said|told|called|wrong to|when i grow)',
    '(happy now that)',
    '(talk to the (kids|boys)) | we were poor',
  ],
  says: 'This may make fun of what they say or feel.',
  asks: 'What would you say if you were not afraid of the answer?',
  why: 'Mockery ends a conversation while seeming to be in it.',
  source: lay,
  matches: [
    '«Whatever, Sherlock».',
    '«grow up»',
    'Here comes «another tantrum».',
    'Stop «playing the victim».',
    'Can you «get over yourself» for one afternoon',
    'what «do you want a medal» for working it out, «want a medal»?',
  ],
  passes: [
    'You said "grow up" is what your father used to say.',
    "I won't call it a tantrum.",
    'When I grow old I want to have told the truth.',
    'I was wrong to say you play the victim.',
    'I never should have called it detective work.',
    'Are the kids in bed, are you happy with the tea?',
    'When we were poor you signed for both of us.',
  ],
})
