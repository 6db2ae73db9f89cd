import { defineRule, lay } from '../rule.ts'

export default defineRule({
  id: 'lonely',
  move: 'blame-shifting',
  any: [
    '(because|since|as) i (BE|felt) ~2 (lonely|alone|neglected|unloved|unhappy|unwanted|stressed|bored|depressed|ignored|starved)',
    'i (BE|felt) ~1 (so |just |very |too )?(lonely|neglected|unloved|starved|so alone|unwanted|ignored) ~1 (and|okay|ok|$|that|in|all|for|then|there)',
    '(a man|a woman|men|people) (gets|get|have|has) ~1 (lonely|needs|urges)',
    '(we|our marriage|the marriage|things) (BE|had|were) ~2 (drifted|drifting|grown apart|dead|on a break|in trouble|in a bad|like (flatmates|roommates|brother)|not getting on|both not happy|not happy|already over|struggling|stopped (talking|being|touching))',
    'we BE not (getting on|happy|close|talking|in a good) | who would not be lonely | who will not be lonely',
  ],
  unless: [
    '(chose|choose|choice|excuse|not the|decided|not because|is not why|told myself|but you)',
    '(you|your) (BE|felt|were|must) ~1 (lonely|alone) | why i (was|felt) | (till|until) we BE',
  ],
  says: 'This may give the need or the marriage the blame.',
  asks: 'Where else could you have taken that need?',
  why: 'A need explains a wish. It does not explain the lie.',
  source: lay,
  matches: [
    "«Because I was lonely», that's why.",
    '«We had grown apart», you know that.',
    '«I was so lonely all that» winter and nobody saw.',
    '«A man gets lonely».',
    "«We weren't getting on».",
    '«i felt so unwanted in that» house',
  ],
  passes: [
    'I was lonely and I chose to write to her.',
    'You were lonely in this house, and I did not look.',
    'I told myself I was lonely.',
    'We had grown apart is what I said to myself as an excuse.',
    'I felt alone in the car, and I pulled over until it passed.',
    'He says we had drifted, and I told him that is not why.',
    "Why I was lonely in a full house I don't yet know.",
  ],
})
