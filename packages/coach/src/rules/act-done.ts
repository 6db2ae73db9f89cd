import { defineRule, lay } from '../rule.ts'

export default defineRule({
  id: 'act-done',
  move: 'acting',
  any: [
    'i (have|BE|have already|have now|just|have just)? (booked ~1 (test|appointment|session|counselor|clinic)|resigned|handed in|signed (up|the)|cancelled|canceled|ended (it|things)|forwarded|registered|made an appointment|put in for|asked to (change|move|swap)|given notice|blocked) ~1 (for|the|my|a|it|from|him|her|in|with|an|to|and|them)?',
    'i have (told|wrote to|written to|emailed|rang|asked|spoken to|messaged) (karen|hr|my (boss|manager|brother|sister|mother|parents|counselor|lead)|your (mother|father|brother|sister|brothers|parents)|the (manager|office|bank|choir|hospital|firm)|dr|head office|her (that|not|to)|him (that|not|to))',
    'i have (put|left|printed|moved|sent|posted|shared) ~3 (statement|statements|bill|phone|keys|letter|receipt|receipts|passcode|password|slip|copy|screenshot|location|form|results|list|messages|code) ~2 (on|in|under|beside|to you|by|with|for|there)?',
  ],
  unless: [
    '(so (that )?(you|it|there|now|nothing|no)|anyway|never|lied|hide|hid|every night|not)',
    '(you (booked|said|told)|years ago|back then|while i|then i)',
    '(boiler|window|dentist|traffic light|restaurant)',
    '(sorry|excuse|did not|was (the|a) lie)',
  ],
  says: 'This may tell of an act that can be checked.',
  asks: 'How can they see it without asking you?',
  why: 'What is done and can be looked up needs no believing.',
  source: lay,
  matches: [
    '«I booked the test for» Friday.',
    "«I've told Karen» at head office that I want out.",
    "«I've left the bank statement under your» cup.",
    '«ive handed in my» notice',
    '«I have ended it, and» sent her one line with your copy.',
    '«I have put the phone bill in the» grey file.',
  ],
  passes: [
    'You booked the test for Friday.',
    'I deleted the messages every night.',
    "I deleted the app so it can't happen.",
    'I told you about the form, I lied.',
    "I'll do better.",
    'She put the keys on the table.',
  ],
})
