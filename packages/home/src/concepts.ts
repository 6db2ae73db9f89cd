import * as attunement from '@dropwise/domain/attunement'
import * as bucket from '@dropwise/domain/bucket'
import * as account from '@dropwise/domain/account'
import * as breathingSpace from '@dropwise/domain/breathing-space'
import * as checkIn from '@dropwise/domain/check-in'
import * as contact from '@dropwise/domain/contact'
import * as decision from '@dropwise/domain/decision'
import * as dig from '@dropwise/domain/dig'
import * as draft from '@dropwise/domain/draft'
import * as giving from '@dropwise/domain/giving'
import * as hardDate from '@dropwise/domain/hard-date'
import * as hearing from '@dropwise/domain/hearing'
import * as journal from '@dropwise/domain/journal'
import * as learning from '@dropwise/domain/learning'
import * as mutualYes from '@dropwise/domain/mutual-yes'
import * as origin from '@dropwise/domain/origin'
import * as outbox from '@dropwise/domain/outbox'
import * as period from '@dropwise/domain/period'
import * as person from '@dropwise/domain/person'
import * as plainly from '@dropwise/domain/plainly'
import * as pledge from '@dropwise/domain/pledge'
import * as promise from '@dropwise/domain/promise'
import * as quiet from '@dropwise/domain/quiet'
import * as question from '@dropwise/domain/question'
import * as readiness from '@dropwise/domain/readiness'
import * as scenario from '@dropwise/domain/scenario'
import * as season from '@dropwise/domain/season'
import * as settings from '@dropwise/domain/settings'
import * as sheet from '@dropwise/domain/sheet'
import * as sideBySide from '@dropwise/domain/side-by-side'
import * as sharing from '@dropwise/domain/sharing'
import type { Concept, Event } from '@dropwise/domain/shared'
import * as shame from '@dropwise/domain/shame'
import * as silence from '@dropwise/domain/silence'
import * as sitting from '@dropwise/domain/sitting'
import * as talk from '@dropwise/domain/talk'
import * as value from '@dropwise/domain/value'
import * as wound from '@dropwise/domain/wound'

/** Concepts of a log by the word before the slash in their events' types. */
export type Concepts = { readonly [word: string]: Concept }

/** What a person's own log can hold. */
export const ownConcepts = {
  person,
  settings,
  'check-in': checkIn,
  promise,
  journal,
  draft,
  dig,
  value,
  scenario,
  wound,
  'hard-date': hardDate,
  contact,
  plainly,
  bucket,
  outbox,
  question,
  quiet,
  hearing,
  account,
  sitting,
  readiness,
  season,
  decision,
  sheet,
  talk,
  shame,
  attunement,
  learning,
  silence,
  origin,
} as const satisfies Concepts

/** What the log of two people can hold. A word of the own log means nothing there, and the other way round. */
export const sharedConcepts = {
  giving,
  pledge,
  'breathing-space': breathingSpace,
  sharing,
  period,
  'side-by-side': sideBySide,
  'mutual-yes': mutualYes,
} as const satisfies Concepts

/** One event of a concept. */
export type EventIn<C> = C extends { readonly reduce: (was: never, event: infer E extends Event) => unknown } ? E : never
/** One thing of a concept. */
type ThingIn<C> = C extends { readonly reduce: (...args: never[]) => infer S } ? Exclude<S, undefined> : never
/** Why a concept may refuse. */
export type RefusalIn<C> = C extends { readonly refuse: (...args: never[]) => infer R } ? Exclude<R, undefined> : never

/** The things of each concept by id. */
export type Things<C extends Concepts> = { readonly [W in keyof C]: ReadonlyMap<string, ThingIn<C[W]>> }
