import type { Kind, Move } from './move.ts'
import type { Span } from './text/span.ts'

/** One mark: where (UTF-16 units of the original), which move, found by which rule, how sure (0 to 1), and what is said and asked beside it. */
export type Finding = Span & {
  readonly move: Move
  readonly rule: string
  readonly kind: Kind
  readonly confidence: number
  readonly says: string
  readonly asks: string
}

/** What a danger mark can be about. */
export const dangerKinds = ['ending-life', 'hurting-someone', 'being-hurt', 'being-afraid'] as const
export type DangerKind = (typeof dangerKinds)[number]
export type Danger = Span & { readonly rule: string; readonly kind: DangerKind }

/** Everything read in one text: all findings in the order of the text, and danger apart. */
export type Reading = { readonly findings: readonly Finding[]; readonly danger: readonly Danger[] }
export type Author = 'wayward' | 'betrayed'
