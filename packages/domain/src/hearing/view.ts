import { given, wordsOf, type Given, type GivenVersion } from '../giving/index.ts'
import type { Day } from '../shared/day.ts'
import type { Party } from '../shared/event.ts'
import type { Noted } from './reduce.ts'

type Words = {
  readonly item: string
  readonly text?: string
  readonly earlier: readonly GivenVersion[]
  readonly givenOn: Day
  readonly withdrawnOn?: Day
}

/** What was understood. `noted` is the note of the one who wants to be heard, for their eyes; `released` is what they gave of it. */
export type Reflection = Words & { readonly noted?: Noted; readonly released?: { readonly item: string; readonly as: Noted['as'] } }

export type Feeling = Words & {
  /** A feeling, or something of the map of what was hurt: both are heard in the same way. */
  readonly kind: 'feeling' | 'wound'
  readonly reflections: readonly Reflection[]
  readonly added: readonly Words[]
}

export type HearingView = {
  readonly mine: readonly Feeling[]
  /** `mayAdd`: it was reflected, so something can be added. */
  readonly theirs: readonly (Feeling & { readonly mayAdd: boolean })[]
}

/** Feelings that were shared, newest first, with what the other understood, and only after that what they added. */
export const hearingView = (items: Iterable<Given>, own: ReadonlyMap<string, Noted>, viewer: Party): HearingView => {
  const all = [...items]
  const feelings = [...given(all, 'feeling'), ...given(all, 'wound')].toSorted((a, b) => b.lamport - a.lamport || (a.id < b.id ? 1 : -1))
  return {
    mine: feelings.filter(({ by }) => by === viewer).map(item => feelingOf(item, all, own)),
    theirs: feelings
      .filter(({ by }) => by !== viewer)
      .map(item => ({ ...feelingOf(item, all, new Map()), mayAdd: isReflected(item, all) })),
  }
}

/** Whether the other has said what they understood, and it stands. */
export const isReflected = (feeling: Given, items: Iterable<Given>): boolean => reflectionsOf(feeling, items).some(stands)

const reflectionsOf = (feeling: Given, items: Iterable<Given>): Given[] =>
  given(items, 'reflection').filter(({ by, to }) => by !== feeling.by && to === feeling.id)

const feelingOf = (feeling: Given, all: readonly Given[], own: ReadonlyMap<string, Noted>): Feeling => {
  const reflections = reflectionsOf(feeling, all)
  const first = reflections.find(stands)
  // What was added before anything was reflected is not shown, whatever client wrote it.
  const added = given(all, 'added').filter(
    ({ by, to, lamport }) => by !== feeling.by && to === feeling.id && first !== undefined && lamport > first.lamport,
  )
  const kind = feeling.kind === 'wound' ? 'wound' : 'feeling'
  return { ...words(feeling), kind, reflections: reflections.map(one => reflectionOf(one, all, own)), added: added.map(words) }
}

const reflectionOf = (reflection: Given, all: readonly Given[], own: ReadonlyMap<string, Noted>): Reflection => {
  const noted = own.get(reflection.id)
  const released = given(all, 'heard').findLast(({ by, to, first }) => by !== reflection.by && to === reflection.id && first !== undefined)
  return {
    ...words(reflection),
    ...(noted && { noted }),
    ...(released?.first && { released: { item: released.id, as: released.first.as } }),
  }
}

const stands = ({ withdrawnOn }: Given): boolean => withdrawnOn === undefined

const words = (item: Given): Words => ({
  item: item.id,
  ...wordsOf(item),
  givenOn: item.givenOn,
  ...(item.withdrawnOn !== undefined && { withdrawnOn: item.withdrawnOn }),
})
