import type { Trail } from '../shared/trail.ts'
import { withVersion, type Dated } from '../shared/versions.ts'
import type { ValueEvent } from './own.events.ts'

export type Meaning = Dated & { readonly meaning: string }
export type Shown = Dated & { readonly as: 'lived' | 'broken'; readonly line: string }

export type Value = {
  readonly id: string
  readonly word: 'honesty' | 'our-agreement' | 'commitment' | 'love' | 'own'
  readonly name?: string
  readonly heldAt: number
  readonly meanings: readonly Meaning[]
  readonly shown?: Trail<Shown>
}

/** `gone` once let go of: the words are nowhere any more. */
export type ValueState = Value | 'gone'

export const reduce = (was: ValueState | undefined, event: ValueEvent): ValueState | undefined => {
  const { at, day } = event
  if (was === 'gone' || event.type === 'value/let-go') return 'gone'
  if (event.type === 'value/held') {
    const { value: id, word, name, meaning } = event.payload
    const held = was ?? { id, heldAt: at, meanings: [] }
    return { ...held, word, ...(name !== undefined && { name }), meanings: withVersion(held.meanings, { meaning, at, day }) }
  }
  const { as, line } = event.payload
  return was && { ...was, shown: { last: { as, line, at, day }, before: was.shown } }
}
