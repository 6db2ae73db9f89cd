import type { Happening } from '@dropwise/domain/shared'
import { ownConcepts, sharedConcepts, type EventIn, type RefusalIn } from './concepts.ts'

type OwnEvent = EventIn<(typeof ownConcepts)[keyof typeof ownConcepts]>
type SharedEvent = EventIn<(typeof sharedConcepts)[keyof typeof sharedConcepts]>
type AnyEvent = OwnEvent | SharedEvent
type PayloadOf<T extends AnyEvent['type']> = Extract<AnyEvent, { readonly type: T }>['payload']

/** What a person can do. An act is named like the event that it becomes. */
export type ActName = AnyEvent['type']

/** The field that home fills in where the thing is new and its doer has no name for it. */
const NEW_THING = {
  'promise/made': 'promise',
  'journal/written': 'entry',
  'draft/kept': 'draft',
  'dig/begun': 'dig',
  'value/held': 'value',
  'scenario/written': 'scenario',
  'wound/written': 'wound',
  'hard-date/kept': 'date',
  'bucket/drop-poured': 'drop',
  'giving/given': 'item',
} as const satisfies Partial<Record<ActName, string>>
type NewThing = typeof NEW_THING

/** What each act is given: the event's payload. A new thing's id may be left to home. */
export type Acts = {
  [N in ActName]: N extends keyof NewThing ? Optional<PayloadOf<N>, NewThing[N] & keyof PayloadOf<N>> : PayloadOf<N>
}
type Optional<P, K extends keyof P> = Omit<P, K> & Partial<Pick<P, K>>

/** Why an act was not done. Nothing was written. */
export type Refusal =
  | RefusalIn<(typeof ownConcepts)[keyof typeof ownConcepts]>
  | RefusalIn<(typeof sharedConcepts)[keyof typeof sharedConcepts]>
  /** The input has not the shape of the act. */
  | 'home/not-understood'
  /** Nobody has joined: there is no shared space to give into. */
  | 'home/nobody-joined'
  /** The home was closed meanwhile. */
  | 'home/closed'

/** The bare event of an act: what is undefined is left out, and a new thing gets its name unless its doer brought one. */
export const happeningOf = <N extends ActName>(name: N, input: Acts[N], ids: () => string): Happening => {
  const given = Object.entries(input as Readonly<Record<string, unknown>>).filter(([, value]) => value !== undefined)
  const field = (NEW_THING as Partial<Record<ActName, string>>)[name]
  return { type: name, payload: { ...(field !== undefined && { [field]: ids() }), ...Object.fromEntries(given) } }
}

/** The id by which its doer knows a new thing; undefined where the act makes none. */
export const madeBy = ({ type, payload }: Happening): string | undefined => {
  const field = (NEW_THING as Partial<Record<string, string>>)[type]
  return field === undefined ? undefined : (payload as Readonly<Record<string, string>>)[field]
}
