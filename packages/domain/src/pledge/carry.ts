import type { Promised, Said } from '../promise/index.ts'
import { dayAlone } from '../shared/now.ts'
import { listed } from '../shared/trail.ts'
import type { Pledge, Told } from './reduce.ts'
import type { PledgeEvent } from './shared.events.ts'

/** A word that is to be said in the shared log, and the moment of its day under which it is told. */
export type Carried = { readonly happening: Pick<PledgeEvent, 'type' | 'payload'>; readonly at?: number }

/**
 * What of a promise's own record is still to be said to the other: every word since the day on which it was given, what of those was taken
 * back, and its end. *I was not free to say no* is never among them.
 *
 * Only adds: what a second device has not read yet is missing from neither, so nothing is taken back because it is not there.
 */
export const carryOf = (own: Promised, pledge: Pledge): Carried[] => {
  if (pledge.withdrawnOn !== undefined) return []
  const tellings = tellingsOf(listed(pledge.told))
  const sinceGiven = ({ saidOn }: Said) => saidOn >= pledge.givenOn
  const words = listed(own.said)
    .filter(mine => sinceGiven(mine) && tellings.take(mine, 'stands') === undefined)
    .map(({ saidAt, saidOn: _saidOn, ...word }): Carried => ({
      happening: { type: 'pledge/told', payload: { promise: own.id, ...word } },
      at: saidAt,
    }))
  const takenBack = (own.takenBack ?? [])
    .filter(mine => sinceGiven(mine) && tellings.take(mine, 'taken-back') === undefined && tellings.take(mine, 'stands') !== undefined)
    .map(({ day }): Carried => ({ happening: { type: 'pledge/taken-back', payload: { promise: own.id, day } } }))
  const ended: Carried[] =
    own.endedOn !== undefined && pledge.endedOn === undefined ? [{ happening: { type: 'pledge/ended', payload: { promise: own.id } } }] : []
  // Taking back first: it names the last word of a day, which is that of before.
  return [...takenBack, ...words, ...ended]
}

/**
 * What was told, each to be taken once by the word that it is: by its day and moment. Words were once told with the very instant: such a
 * one is known by what it says, so those that stand are to be taken first by words that stand.
 */
const tellingsOf = (told: readonly Told[]) => {
  const byMoment = new Map(told.map(word => [momentOf(word), word]))
  const withInstant = told.filter(isInstant)
  const fits = (word: Told, as: 'stands' | 'taken-back'): boolean => (word.takenBackOn === undefined) === (as === 'stands')
  return {
    take: (mine: Said, as: 'stands' | 'taken-back'): Told | undefined => {
      const same = byMoment.get(momentOf(mine))
      if (same) return as === 'stands' || fits(same, as) ? same : undefined
      const place = withInstant.findIndex(word => fits(word, as) && saysTheSame(word, mine))
      return place < 0 ? undefined : withInstant.splice(place, 1)[0]
    },
  }
}

const momentOf = ({ day, saidAt }: Said | Told): string => `${day} ${saidAt}`

const saysTheSame = (word: Told, mine: Said): boolean =>
  word.day === mine.day && word.as === mine.as && word.line === mine.line && word.newDay === mine.newDay

/** Whether a word says more of when than its day, and which word of that day it is. */
const isInstant = ({ saidAt, saidOn }: Told): boolean => {
  const since = saidAt - dayAlone(saidOn).at
  return since < 0 || since >= A_SECOND
}

const A_SECOND = 1_000
