import { defineRule, lay } from '../rule.ts'

export default defineRule({
  id: 'we-had-problems',
  move: 'blame-shifting',
  any: [
    '(we|our (marriage|relationship)|things|the marriage|this marriage) (had|have|was|were) ~1 (already |long |both |just |not |hardly |barely |never )?(problems|issues|our problems|in trouble|broken|dead|failing|rocky|rough|a rough patch|cold|stale|unhappy|like (strangers|siblings|housemates|roommates|flatmates|friends)|falling apart|on the rocks|sexless|going through|struggling|in a bad place)',
    '(we|you and i|both of us) (both|each) (made mistakes|played|contributed|share the|hurt|failed|messed)',
    '(we|us|you and me|you and i) (had )?(grown|grew|drifted|drifting|stopped (talking|touching|communicating|having|being|laughing|sleeping))( apart)?',
    '(i had|a man has|a woman has|people have|men have|we all have|everyone has) ~1 (needs|urges|limits|my needs|wants)',
    '(i was|i had been|it was|been) ~1 (under |so |in a |all the |going through a |really |very |that |so much )(stress|pressure|stressed|bad place|dark place|midlife|vulnerable|depressed|overwhelmed|hard time|rough (time|patch)|low|grieving|pain) ~2 (and|so|at the time|then|back then|that|when)',
    '(your|you also|you played a|own your|look at your|what about your|accept your|see your|take) ~1 (part|role|share|responsibility|contribution|own (part|behaviour|behavior|faults|mistakes|role))( in| to| for| too)?',
  ],
  unless: [
    '(chose|choice|not your|excuse|i own|my own|instead of|not because|decided|mine|does not|no reason)',
    '(said|told|you asked|i used to|is not why|told myself)',
    '(best part|part of the|take part|my part|good (day|night|time)|talk|chat)',
    '(i take|take (full )?responsibility|taking) | to ~1 (deposit|rent|mortgage|savings|fund|collection)',
  ],
  says: 'This may share out a choice that was made by one.',
  asks: 'Leaving the marriage aside, what was the permission that you gave yourself?',
  why: 'A marriage has two; a betrayal has one.',
  source: lay,
  matches: [
    '«We had problems» long before that.',
    '«We both made mistakes».',
    '«We had grown apart».',
    '«I had needs».',
    '«I was under so much stress at the time».',
    'You need to «look at your own part in» this.',
  ],
  passes: [
    'We had problems, and I chose to lie.',
    'The best part was the beach.',
    'I was stressed, and that is no excuse.',
    'I take responsibility for my part, all of it.',
    'We both have to sign the form.',
    'We both contributed to the deposit.',
  ],
})
