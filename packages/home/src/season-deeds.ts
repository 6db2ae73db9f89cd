import { periodKey } from '@dropwise/domain/period'
import { isBetweenOthers, isOfOthers, seasonView, type SeasonView } from '@dropwise/domain/season'
import type { Happening, Party } from '@dropwise/domain/shared'
import type { Refusal } from './acts.ts'
import type { Look } from './look.ts'

const PARTIES: readonly Party[] = ['first', 'second']

/** Where this person is now, between these two. */
export const seasonHere = ({ own, shared, me, space, now }: Look): SeasonView => {
  const between = { goesOn: shared.sharing.size === 0, ...(space !== undefined && { space }) }
  return seasonView(own.season.get('mine'), shared.period, me, between, now.day)
}

export const steppedBack = (look: Look): readonly Happening[] => [
  { type: 'season/stepped-back', payload: {} },
  ...unsealed(look),
  ...endedPeriod(look),
]

/** Whoever steps back, or parts, leaves no answer lying sealed behind. */
const unsealed = ({ own }: Look): readonly Happening[] => (own.decision.has('answer') ? [{ type: 'decision/removed', payload: {} }] : [])

/**
 * Whoever steps out of what both had begun says so, once: the other would go on waiting. Of anything before that nobody hears, nor of
 * anything after the other has ended it.
 */
const endedPeriod = ({ own, shared, space }: Look): readonly Happening[] => {
  const was = own.season.get('mine')
  if (was?.round === undefined || !['matched', 'apart'].includes(was.place) || isOfOthers(was, space) || shared.sharing.size > 0) return []
  const { round } = was
  const ended = PARTIES.some(by => shared.period.get(periodKey(by, round))?.endedOn !== undefined)
  return ended ? [] : [{ type: 'period/ended', payload: { round } }]
}

/** Whoever is apart already may have learnt since that both had said yes: then it is ended in the open, and nothing else. */
export const parted = (look: Look): readonly Happening[] => {
  const ended = endedPeriod(look)
  if (seasonHere(look).place === 'apart' && ended.length > 0) return ended
  return [...outOfOthers(look), ofThese({ type: 'season/parted', payload: {} }, look), ...unsealed(look), ...ended]
}

/** What the other ended, or what was between others, is over without being stepped back from. */
export const openedDeciding = (happening: Happening, look: Look): readonly Happening[] => {
  const over = look.own.season.get('mine')?.place === 'matched' && seasonHere(look).place === 'separate'
  return [...(over ? [{ type: 'season/stepped-back', payload: {} }] : outOfOthers(look)), ofThese(happening, look)]
}

/** What was opened, or written down, between others is left behind first. */
const outOfOthers = ({ own, space }: Look): readonly Happening[] => {
  const was = own.season.get('mine')
  return was && isBetweenOthers(was, space) ? [{ type: 'season/stepped-back', payload: {} }] : []
}

/** An answer counts between these two. */
export const ofThese = ({ type, payload }: Happening, { space }: Look): Happening => ({
  type,
  payload: { ...(payload as object), ...(space !== undefined && { space }) },
})

/** A length that is said before both said start would itself be an answer. */
export const saidPeriod = ({ payload }: Happening, look: Look): readonly Happening[] | Refusal => {
  const { place, round } = look.own.season.get('mine') ?? {}
  if (place !== 'matched' || round === undefined || seasonHere(look).place === 'separate') return 'home/not-matched'
  return [{ type: 'period/said', payload: { ...(payload as object), round } }]
}
