import type { Contact } from '../contact/index.ts'
import { digsView, type DigState } from '../dig/index.ts'
import type { Learning } from '../learning/index.ts'
import { scenariosView, type ScenarioState } from '../scenario/index.ts'
import { addDays, daysBetween, type Day } from '../shared/day.ts'
import type { Now } from '../shared/now.ts'
import type { ValueState } from '../value/index.ts'
import { practiceOf, type Practice } from './practice.ts'
import { turnOf } from './turn.ts'

/** The one thing of a day. */
export type Next =
  | { readonly kind: 'practice'; readonly practice: Practice }
  /** A plan that waits to be recalled; `faded`: it no longer stings. */
  | { readonly kind: 'recall'; readonly scenario: string; readonly scene: string; readonly faded: boolean }
  /** A ladder that time has passed over, or one that was left on a rung. */
  | { readonly kind: 'again' | 'go-on'; readonly dig: string; readonly assurance: string }
  /** Something that was never begun. */
  | { readonly kind: 'begin'; readonly what: Begin }

export type Begin = 'agreement' | 'contact' | 'dig' | 'plan' | 'learning'

/** What the one thing of a day is chosen from. */
export type Work = {
  readonly digs: ReadonlyMap<string, DigState>
  readonly scenarios: ReadonlyMap<string, ScenarioState>
  readonly values: ReadonlyMap<string, ValueState>
  readonly contact: Contact | undefined
  readonly learnings: ReadonlyMap<string, Learning>
}

/**
 * The one thing of a day. After a heavy day, steadying. Else every other day what time has brought round, and on one day in four what was
 * left open or never begun; all other days, and all days on which there is nothing of these, one practice after the other. What is not
 * taken up comes round again by itself, and is never more than it was.
 *
 * @param heavy days of late on which a word was not kept, it felt unsafe, or shame was named
 * @param since the first day of which anything is known
 */
export const nextOf = (work: Work, heavy: readonly Day[], since: Day, now: Now): Next => {
  const { day } = now
  if (heavy.some(on => on === day || on === addDays(day, -1))) return { kind: 'practice', practice: 'steady' }
  const days = daysBetween(since, day)
  const place = turnOf(day) % 4
  const chosen = place % 2 === 1 ? broughtRound(work, now) : place === 0 ? leftOpen(work, days, now) : undefined
  return chosen ?? { kind: 'practice', practice: practiceOf(day, days) }
}

/** What has waited longest of the plans; where none waits, a ladder that can be gone down again. */
const broughtRound = ({ digs, scenarios }: Work, now: Now): Next | undefined => {
  const { offered } = scenariosView(scenarios.values(), now)
  if (offered) return { kind: 'recall', scenario: offered.scenario, scene: offered.scene, faded: offered.faded }
  const again = digsView(digs.values(), now).digs.findLast(({ asksAgain }) => asksAgain)
  return again && { kind: 'again', dig: again.dig, assurance: again.assurance }
}

/** The ladder that was left on a rung; else what was never begun, in the order in which one stands on the other. */
const leftOpen = (work: Work, days: number, now: Now): Next | undefined => {
  const open = digsView(work.digs.values(), now).digs.find(({ open }) => open)
  if (open) return { kind: 'go-on', dig: open.dig, assurance: open.assurance }
  const what = neverBegun(work, days)
  return what && { kind: 'begin', what }
}

const neverBegun = ({ values, contact, digs, scenarios, learnings }: Work, days: number): Begin | undefined => {
  if (![...values.values()].some(value => value === 'gone' || value.word === 'our-agreement')) return 'agreement'
  if (contact === undefined) return 'contact'
  if (digs.size === 0) return 'dig'
  if (scenarios.size === 0) return 'plan'
  return learnings.size === 0 && days >= 30 ? 'learning' : undefined
}
