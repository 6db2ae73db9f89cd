import { defineRule, lay } from '../rule.ts'

export default defineRule({
  id: 'it-was-me',
  move: 'owning',
  any: [
    '(that|this|it) (BE|was) ~1 (my (doing|choice|decision|fault|lie|act|responsibility)|on me|all me|all mine|down to me|mine alone|entirely me)',
    '(the|every|each) (lie|lies|choice|decision|lying) ~1 (BE|were|was) ~1 (mine|me|my own|my)',
    '(nobody|no one|nothing) (made|forced|pushed) (me|it) | nobody held',
    'i BE the (one|person) (who|that) ~1 (lied|broke|did|chose|hid|cheated|put|made|hurt|owes|wrote|let|brought|betrayed|started|caused) | i BE (responsible for|to blame for|accountable)',
    '(that|it) (was|is) (cruel|wrong|rotten|unfair|cowardly|a rotten thing|a lie|a cheap) ~1 (of me|to say|to do|and i|to you)',
  ],
  unless: [
    '(not|never) (my (fault|doing|choice)|on me|me)',
    '(you think|you say|if|whether|only) ~3 (my fault|on me|to blame)',
    '(sorry|but you|killing me)',
  ],
  says: 'This may take the cause on yourself.',
  asks: 'Can you say it without a reason behind it?',
  why: 'To hear that it was not their doing is something many wait for.',
  source: lay,
  matches: [
    '«That was my doing».',
    '«This is all on me».',
    '«Nobody made me» do it.',
    "«I'm the one who broke» this.",
    '«the choice was mine»',
    '«It was cruel of me» to say it.',
  ],
  passes: [
    "It's not my fault.",
    'It is not your fault.',
    'It was my turn to cook.',
    'You think it is all my fault.',
    'It was my fault but you pushed me.',
    "It's killing me.",
    'Nobody made tea.',
  ],
})
