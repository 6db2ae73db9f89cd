import type { DangerKind } from '../finding.ts'

/** Words of danger, and the sayings that use them and mean none. What is found is met with help and nothing else. */
export type DangerRule = {
  readonly id: string
  readonly kind: DangerKind
  readonly any: readonly string[]
  readonly unless: readonly string[]
}
