import type { Finding } from '@dropwise/coach'
import type { Push } from '@dropwise/domain/mirror'

/** What a move asks for, where the rule that found it says nothing more exact. */
const byMove: { readonly [move in Finding['move']]?: Push } = {
  convincing: 'belief',
  rushing: 'forgiveness',
  collapsing: 'closeness',
}

/** Rules that know more exactly what is asked for than their move does. */
const byRule: { readonly [rule: string]: Push } = {
  'said-sorry-already': 'forgiveness',
  'have-you-decided': 'verdict',
  'tell-me-where-we-are': 'verdict',
  'let-me-back': 'closeness',
  'you-owe-me': 'closeness',
}

/** What the marks of a draft ask of its reader, each once. */
export const pushesIn = (findings: readonly Finding[]): readonly Push[] => [
  ...new Set(findings.flatMap(({ rule, move }) => byRule[rule] ?? byMove[move] ?? [])),
]
