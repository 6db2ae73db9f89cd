import { defineRule, lay } from '../rule.ts'

export default defineRule({
  id: 'every-time-i-try',
  move: 'blame-shifting',
  any: [
    '(every time|whenever|each time|the minute|the moment|as soon as) i (try|BE trying|open|open up|reach|come near|come close|make|get close|talk|say|do|offer|bring|start) ~6 (you|and|n)? ~1 (just )?(shut|flinch|push|turn|bite|throw|start|walk|snap|roll|pull|go cold|freeze|attack|reject|cry|explode|blow|leave|look away|twist|slam|use)',
    'how (am i|are we|can i|could i|BE i) ~1 (supposed|meant|expected|ever)? ~1 (to )?~5 (if|when|while) (you|all you) ~1 (will not (even )?(look|talk|listen|let|speak|answer|try)|do not (let|give|listen)|never|keep|keep on|always|shut|refuse)',
    'you (do not|never|will not) ~1 (give|let|leave) (me|us) ~1 (a|any|one|even)? (chance|a chance|room|credit|the chance|an inch|even try)',
    'you (make|BE making|made) it (impossible|so hard|very hard|really hard|hard|harder) (for me )?(to|for)',
  ],
  unless: [
    '(going to say|said|told|wrong|lied|understand|right to|makes sense|no wonder|deserve)',
    '(you asked|hard for you)',
    '(easier|not)  ~1 impossible',
  ],
  says: 'This may hand them the task of making it easy.',
  asks: 'What would you do here if nothing came back?',
  why: 'Someone who was burnt draws back. That is no answer to what you do; it is what happened before.',
  source: lay,
  matches: [
    '«Every time I try, you shut» the door.',
    "«How am I supposed to show you anything if you won't look» at me?",
    '«You never give me a chance».',
    '«You make it impossible to» talk to you.',
    '«whenever i come near you flinch and pull» away',
    '«How can I prove it when you keep» walking out?',
  ],
  passes: [
    'Every time I try to explain, I notice that I want to be let off.',
    "How can I help when you can't sleep?",
    'I understand that you shut the door every time I try.',
    'You told me that I make it impossible to ask.',
    'I made it impossible for you to trust me.',
    'Whenever I cook, you can walk out of the kitchen.',
  ],
})
