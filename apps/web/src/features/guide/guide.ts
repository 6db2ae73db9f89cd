import type { MessageDescriptor } from '@lingui/core'

/** Where something that a guide says comes from. Titles stay in the language in which they were published. */
type Source = { readonly who: string; readonly year: number; readonly title: string; readonly where: string }

/** A short text to read, for one side or for both. */
export type Guide = {
  readonly id: string
  readonly for: 'both' | 'wayward' | 'betrayed'
  readonly title: MessageDescriptor
  /** What it is about, in one line. */
  readonly about: MessageDescriptor
  readonly paragraphs: readonly MessageDescriptor[]
  readonly sources: readonly Source[]
  /** The month in which text and sources were last looked at, `YYYY-MM`. */
  readonly reviewed: string
}
