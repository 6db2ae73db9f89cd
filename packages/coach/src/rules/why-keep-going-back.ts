import { defineRule, lay } from '../rule.ts'

export default defineRule({
  id: 'why-keep-going-back',
  move: 'dismissing',
  any: [
    'i (do not|can not|fail to) (see|know|understand|get|think) why we ~2 (keep|still|have to|need to|must|always|insist|going back|go back|drag|bring) ~8',
    'why (do|are|must|should) we ~1 (keep|still|always|have to|need to|constantly|insist on) ~2 (go|going|bring|bringing|dig|digging|rake|drag|talk|talking|doing|on) ~6',
    'why BE you ~1 (digging|raking|dredging|dragging|torturing|obsessing) ~6',
  ],
  unless: [
    '(i keep|do i|i still|why i)',
    '(early|petrol|diesel|shop|tesco|nursery|dentist|for the meeting|carry this|stupid thing|at work late)',
  ],
  says: 'This may tell them that asking has no reason.',
  asks: 'What are they still looking for there?',
  why: 'The same question comes back while something about it is not safe yet.',
  source: lay,
  matches: [
    "«I don't see why we keep going back there».",
    '«Why do we have to go over this»?',
    '«why are we still on about March»',
    "«I can't understand why we still talk about her».",
    '«Why do we always have to drag her into it»?',
    '«Why are you digging again»?',
  ],
  passes: [
    "I don't see why you should carry this.",
    'Why do I bring it up again?',
    "I don't know why I kept going back there.",
    "I don't see why we need to go to the petrol station again.",
    'Why do we have to leave so early?',
    'I know why you keep asking.',
    'Why do you still ask me that one, what have I left out?',
  ],
})
