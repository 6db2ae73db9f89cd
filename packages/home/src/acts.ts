import { asSeenIn, type Happening } from '@dropwise/domain/shared'
import { ownConcepts, sharedConcepts, type EventIn, type RefusalIn } from './concepts.ts'

type OwnEvent = EventIn<(typeof ownConcepts)[keyof typeof ownConcepts]>
type SharedEvent = EventIn<(typeof sharedConcepts)[keyof typeof sharedConcepts]>
type AnyEvent = OwnEvent | SharedEvent
type PayloadOf<T extends AnyEvent['type']> = Extract<AnyEvent, { readonly type: T }>['payload']

/** Events that home writes by itself, out of other acts: nobody asks for them by name. */
const MADE_BY_HOME = [
  'outbox/put',
  'outbox/left',
  'pledge/given',
  'pledge/told',
  'pledge/taken-back',
  'pledge/ended',
  'breathing-space/begun',
  'breathing-space/ended',
  'quiet/evening-kept',
  'quiet/let-in',
  'sharing/ended',
  'season/both-said-start',
  'season/stepped-back',
  'season/parted',
  'decision/round-opened',
  'mutual-yes/shared',
  'mutual-yes/tagged',
  'period/said',
  'period/ended',
  'sheet/sealed',
  'sheet/let-go',
  'side-by-side/sealed',
  'side-by-side/unsealed',
  'side-by-side/withdrawn',
] as const

/** Acts that become other events than their own. */
type Deeds = {
  /** Gives a promise as it stands to the other: from then on what is said of it is said to both. */
  readonly 'promise/give': { readonly promise: string }
  /** Puts a question of the own list before the other. */
  readonly 'question/show': { readonly question: string }
  /** Gives one picture of the long view, as it is drawn now. */
  readonly 'bucket/give-picture': {
    readonly item?: string
    readonly stretch: 'all' | 'year' | 'three-months'
    readonly until?: string
    readonly text: string
  }
  /** Takes space from the other: at once, and alone. A time-out says when one comes back. */
  readonly 'breathing-space/begin': { readonly as?: 'space' | 'time-out'; readonly until?: { readonly day: string; readonly time: string } }
  readonly 'breathing-space/end': NoInput
  /** Lets in what may have come while space was held. */
  readonly 'breathing-space/let-in': NoInput
  /** Leaves: the last thing that is written. With `withdrawFirst`, everything that was given is withdrawn before. */
  readonly 'sharing/end': { readonly withdrawFirst?: boolean }
  /** Gives the outline of the account as it stands; and one part of it, where the other wants to know everything. */
  readonly 'account/give-outline': NoInput
  readonly 'account/give-part': { readonly part: string }
  /** Withdraws everything that was given, and takes back what has not left. */
  readonly 'giving/withdraw-everything': NoInput
  /** Back to one's own healing, or apart, from wherever one is: what was agreed between the two ends with it. */
  readonly 'season/step-back': NoInput
  readonly 'season/part': NoInput
  /** Seals a sheet of values: it opens once both have. And takes it back, whether it has opened or not. */
  readonly 'side-by-side/seal': { readonly lines: PayloadOf<'sheet/sealed'>['lines'] }
  readonly 'side-by-side/take-back': NoInput
  /** How long, once both said start. */
  readonly 'period/say': { readonly length: PayloadOf<'period/said'>['length'] }
}

type NoInput = Readonly<Record<string, never>>

type EventAct = Exclude<AnyEvent['type'], (typeof MADE_BY_HOME)[number]>

/** What a person can do. An act is named like the event that it becomes, but for a few deeds. */
export type ActName = EventAct | keyof Deeds

/** The field that home fills in where the thing is new and its doer has no name for it. */
const NEW_THING = {
  'promise/made': 'promise',
  'journal/written': 'entry',
  'journal/brought-in': 'entry',
  'draft/kept': 'draft',
  'dig/begun': 'dig',
  'value/held': 'value',
  'scenario/written': 'scenario',
  'wound/written': 'wound',
  'hard-date/kept': 'date',
  'bucket/drop-poured': 'drop',
  'question/written': 'question',
  'account/part-written': 'part',
  'sitting/begun': 'sitting',
  'talk/point-written': 'point',
  'shame/named': 'shame',
  'attunement/imagined': 'attunement',
  'learning/written': 'learning',
  'giving/given': 'item',
} as const satisfies Partial<Record<ActName, string>>
type NewThing = typeof NEW_THING

/** What each act is given: the event's payload. A new thing's id may be left to home. */
export type Acts = {
  [N in EventAct]: N extends keyof NewThing ? Optional<PayloadOf<N>, NewThing[N]> : PayloadOf<N>
} & Deeds
/** Member by member, where a payload is one of several. */
type Optional<P, K extends PropertyKey> = P extends unknown ? Omit<P, K> & Partial<Pick<P, K & keyof P>> : never

/** Whether a person can ask for it by that name. */
export const isAct = (name: string): boolean => !(MADE_BY_HOME as readonly string[]).includes(name)

/** Why an act was not done. Nothing was written. */
export type Refusal =
  | RefusalIn<(typeof ownConcepts)[keyof typeof ownConcepts]>
  | RefusalIn<(typeof sharedConcepts)[keyof typeof sharedConcepts]>
  /** The input has not the shape of the act. */
  | 'home/not-understood'
  /** Nobody has joined: there is no shared space to give into. */
  | 'home/nobody-joined'
  /** What lies between two was opened from a copy, and is not kept as a room yet. */
  | 'home/only-read'
  /** One picture of the long view stands with the other already. */
  | 'home/picture-stands'
  /** No round has been in which both said start. */
  | 'home/not-matched'
  /** It belongs to a time that both chose. */
  | 'home/not-together'
  /** One of the two has left: nothing is given any more. */
  | 'home/sharing-ended'
  /** The home was closed meanwhile. */
  | 'home/closed'

/** What nobody but its writer reads stays to the last sign as it was typed. */
const FOR_ONESELF = ['journal/', 'draft/']

/**
 * The bare event of an act: what is undefined is left out, and a new thing gets its name unless its doer brought one. Words that can be
 * given are written as they are seen.
 */
export const happeningOf = <N extends ActName>(name: N, input: Acts[N], ids: () => string): Happening => {
  const given = Object.entries(input as Readonly<Record<string, unknown>>).filter(([, value]) => value !== undefined)
  const field = (NEW_THING as Partial<Record<ActName, string>>)[name]
  const words = Object.fromEntries(given)
  const kept = FOR_ONESELF.some(concept => name.startsWith(concept)) ? words : (asSeenIn(words) as object)
  return { type: name, payload: { ...(field !== undefined && { [field]: ids() }), ...kept } }
}

/** The id by which its doer knows a new thing; undefined where the act makes none. */
export const madeBy = ({ type, payload }: Happening): string | undefined => {
  const field = (NEW_THING as Partial<Record<string, string>>)[type]
  return field === undefined ? undefined : (payload as Readonly<Record<string, string>>)[field]
}
