import type { BucketState } from '../bucket/index.ts'
import { given, wordsOf, type Given, type GivenVersion } from '../giving/index.ts'
import { promisesView, type Occurrence, type Promised, type PromisesView } from '../promise/index.ts'
import type { Day, Month } from '../shared/day.ts'
import type { Party } from '../shared/event.ts'
import type { Now } from '../shared/now.ts'
import { backwards, listed, type Trail } from '../shared/trail.ts'
import type { Pledge, Told } from './reduce.ts'

/** Words that the other put beside a day: what they saw of it, or how they see it. Neither overrules what its maker says. */
export type BesideDay = {
  readonly item: string
  readonly text?: string
  readonly givenOn: Day
  readonly earlier: readonly GivenVersion[]
  /** The day on which it was taken back; its words are gone. */
  readonly withdrawnOn?: Day
}

export type PledgeOccurrence = Omit<Occurrence, 'mayTakeBack'> & {
  /** What its maker said and took back, oldest first. */
  readonly takenBack: readonly Told[]
  /** *I saw this*, given by the one to whom the promise was made. */
  readonly saw: readonly BesideDay[]
  readonly ownViews: readonly BesideDay[]
  /** The viewer's own drops for that day, in the viewer's own log: seen by nobody else. */
  readonly drops: readonly { readonly drop: string; readonly saw: string }[]
}

export type PledgesOf = {
  readonly next: readonly PledgeOccurrence[]
  readonly later: readonly PledgeOccurrence[]
  readonly begins?: Month
  readonly happened: readonly { readonly month: Month; readonly occurrences: readonly PledgeOccurrence[] }[]
  readonly ended: PromisesView['ended']
  readonly withdrawn: readonly { readonly promise: string; readonly givenOn: Day; readonly withdrawnOn: Day }[]
}

/** One's own promise that the other was shown, and that was not withdrawn. */
type Standing = { readonly promise: string; readonly text: string; readonly givenOn: Day; readonly endedOn?: Day }

/** `standing`: all of one's own that was given and not withdrawn, newest first: also what is over, or was said of. */
export type PledgesView = { readonly mine: PledgesOf & { readonly standing: readonly Standing[] }; readonly theirs: PledgesOf }

/** What pledges look at. `own` is the viewer's bucket. */
export type PledgeSlices = {
  readonly pledges: Iterable<Pledge>
  readonly items: Iterable<Given>
  readonly own: Iterable<BucketState>
}

/**
 * Promises that were given, with what their maker says and what the other put beside it: the same page for both. A day of which nothing
 * was said is blank for both, for ever.
 */
export const pledgesView = ({ pledges, items, own }: PledgeSlices, viewer: Party, now: Now, since?: Month): PledgesView => {
  const all = [...pledges]
  const beside = [...items]
  const drops = [...own].flatMap(one => (one.kind === 'drop' ? [one] : []))
  const of = (mine: boolean): PledgesOf => {
    const made = all.filter(({ by }) => (by === viewer) === mine)
    const byId = new Map(made.map(pledge => [pledge.id, pledge]))
    const lifted = ({ mayTakeBack: _own, ...occurrence }: Occurrence): PledgeOccurrence => {
      const { promise, day } = occurrence
      const pledge = byId.get(promise)
      return {
        ...occurrence,
        takenBack: listed(pledge?.told).filter(told => told.day === day && told.takenBackOn !== undefined),
        ...besideOf(beside, pledge, day),
        drops: mine ? [] : drops.filter(drop => drop.promise === promise && drop.day === day).map(({ drop, saw }) => ({ drop, saw })),
      }
    }
    const { next, later, begins, happened, ended } = promisesView(made.filter(stands).map(promised), now, since)
    return {
      next: next.map(lifted),
      later: later.map(lifted),
      ...(begins !== undefined && { begins }),
      happened: happened.map(({ month, occurrences }) => ({ month, occurrences: occurrences.map(lifted) })),
      ended,
      withdrawn: made.flatMap(({ id, givenOn, withdrawnOn }) => (withdrawnOn === undefined ? [] : [{ promise: id, givenOn, withdrawnOn }])),
    }
  }
  const standing = all
    .filter(pledge => pledge.by === viewer && stands(pledge))
    .toSorted(newestFirst)
    .map(listedAs)
  return { mine: { ...of(true), standing }, theirs: of(false) }
}

const newestFirst = (a: Pledge, b: Pledge): number => b.givenAt - a.givenAt || (a.id < b.id ? 1 : -1)

const listedAs = ({ id, text, givenOn, endedOn }: Pledge): Standing => ({
  promise: id,
  text,
  givenOn,
  ...(endedOn !== undefined && { endedOn }),
})

const stands = ({ withdrawnOn }: Pledge): boolean => withdrawnOn === undefined

/** A pledge as the promise that it is a copy of, with what stands of what was said. */
const promised = ({ id, text, when, instead, givenAt, givenOn, told, endedOn }: Pledge): Promised => {
  const standing = listed(told).filter(({ takenBackOn }) => takenBackOn === undefined)
  const said = standing.reduce<Trail<Told> | undefined>((before, last) => ({ last, before }), undefined)
  return {
    id,
    text,
    when,
    ...(instead && { instead }),
    madeAt: givenAt,
    madeOn: givenOn,
    ...(said && { said }),
    moved: backwards(said).some(({ newDay }) => newDay !== undefined),
    ...(endedOn && { endedOn }),
    notFree: false,
  }
}

const besideOf = (items: readonly Given[], pledge: Pledge | undefined, day: Day): Pick<PledgeOccurrence, 'saw' | 'ownViews'> => {
  const beside = (kind: 'saw' | 'own-view'): BesideDay[] =>
    given(items, kind)
      .filter(({ by, beside: place }) => by !== pledge?.by && place?.promise === pledge?.id && place?.day === day)
      .map(item => ({
        item: item.id,
        givenOn: item.givenOn,
        ...wordsOf(item),
        ...(item.withdrawnOn !== undefined && { withdrawnOn: item.withdrawnOn }),
      }))
  return { saw: beside('saw'), ownViews: beside('own-view') }
}
