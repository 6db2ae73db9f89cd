import type { Promised } from '../promise/index.ts'
import { listed } from '../shared/trail.ts'
import type { Pledge } from './reduce.ts'
import type { PledgeEvent } from './shared.events.ts'

/** A word that is to be said in the shared log, and the instant at which it was said in the own one. */
export type Carried = { readonly happening: Pick<PledgeEvent, 'type' | 'payload'>; readonly at?: number }

/**
 * What of a promise's own record is still to be said to the other: every word since the day on which it was given, what of those was taken
 * back, and its end. *I was not free to say no* is never among them.
 *
 * Only adds: what a second device has not read yet is missing from neither, so nothing is taken back because it is not there.
 */
export const carryOf = (own: Promised, pledge: Pledge): Carried[] => {
  if (pledge.withdrawnOn !== undefined) return []
  const told = listed(pledge.told)
  const isTold = (day: string, saidAt: number) => told.some(word => word.day === day && word.saidAt === saidAt)
  const stands = (day: string, saidAt: number) => told.some(word => word.day === day && word.saidAt === saidAt && !word.takenBackOn)
  const words = listed(own.said)
    .filter(({ day, saidAt, saidOn }) => saidOn >= pledge.givenOn && !isTold(day, saidAt))
    .map(({ saidAt, saidOn: _saidOn, ...word }): Carried => ({
      happening: { type: 'pledge/told', payload: { promise: own.id, ...word } },
      at: saidAt,
    }))
  const takenBack = (own.takenBack ?? [])
    .filter(({ day, saidAt }) => stands(day, saidAt))
    .map(({ day }): Carried => ({ happening: { type: 'pledge/taken-back', payload: { promise: own.id, day } } }))
  const ended: Carried[] =
    own.endedOn !== undefined && pledge.endedOn === undefined ? [{ happening: { type: 'pledge/ended', payload: { promise: own.id } } }] : []
  // Taking back first: it names the last word of a day, which is that of before.
  return [...takenBack, ...words, ...ended]
}
