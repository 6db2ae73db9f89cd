import { defineRule, lay } from '../rule.ts'

export default defineRule({
  id: 'hundred-percent',
  move: 'guarantee',
  any: [
    'you can be ~2 (100|100%|hundred|percent|certain|sure|dead certain|absolutely|confident) ~1 (percent|per cent|certain|sure)?',
    'i (promise|guarantee|can promise|can guarantee|give you my word|vow) ~4 (never|always|forever|rest of my|for life|will not happen|not happen|last time)',
    '(cast iron|hundred percent|one hundred percent|100 percent|bet the house|take that to the bank|carve it)',
    '(as long as i live|till i die|until i die|every day of my life|forever now|not in a million years|another day in your life)',
    '(it BE|that BE|BE) ~1 (not possible|impossible|out of the question|unthinkable) ~2 (for|that|to) ~3 (happen|me|i|it|do|go)',
  ],
  unless: [
    'can not (promise|say|know|guarantee|swear|tell|give)',
    '(do not|will not|not going to) ~1 (promise|say|guarantee|give)',
    '(remember|regret|carry|ashamed|sorry) ~6',
    '(married|loved you|owe|or not) | be here',
  ],
  says: 'This may offer certainty about what is still unknown.',
  asks: 'What can you say about this week?',
  why: 'Certainty sounds like safety, and then it is the certainty that breaks.',
  source: lay,
  matches: [
    '«You can be 100% sure of» me.',
    '«I promise I will always» be faithful.',
    'You can «take that to the bank».',
    '«It is impossible for me to go» back to him.',
    'u can «bet the house» on it',
    "I'll be good «as long as I live».",
  ],
  passes: [
    "I can't promise you that for ever.",
    'I will regret it for the rest of my life.',
    'I promise to be home at six.',
    'You said my word is worth nothing, and today it is.',
    "I won't give you my word, I will show you the bill.",
    'You can be sure or not sure, both are fine.',
    'The parcel will one hundred percent be here by noon, they told Kim.',
  ],
})
