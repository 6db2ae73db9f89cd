import { given, wordsOf, type Given, type GivenOf } from '../giving/index.ts'
import type { Day } from '../shared/day.ts'
import type { Party } from '../shared/event.ts'
import { backwards } from '../shared/trail.ts'

export type Agreement = {
  readonly item: string
  /** Who wrote it. */
  readonly whose: 'mine' | 'theirs'
  readonly as: 'agreement' | 'ritual'
  /** The words that both said yes to; where there are none, the words as they were written last. */
  readonly text: string
  readonly since: Day
  /** Newer words that the other has not said yes to. */
  readonly newer?: string
}

export type AgreementsView = {
  /** Whether the two are in a time that both chose: only then is anything written or agreed. Outside of it, what stands rests. */
  readonly open: boolean
  /** Oldest first, since what was agreed first carries the rest. */
  readonly standing: readonly Agreement[]
  /** Written by one, and not agreed by the other. */
  readonly written: readonly Agreement[]
  /** Newest first. Without words where its writer withdrew them. */
  readonly ended: readonly (Omit<Agreement, 'text' | 'as'> & { readonly as?: Agreement['as']; readonly text?: string })[]
}

/**
 * What the two hold to, as one of them sees it.
 *
 * @param open whether they are in a time that both chose
 */
export const agreementsView = (items: Iterable<Given>, viewer: Party, open: boolean): AgreementsView => {
  const all = [...items]
  const looked = given(all, 'agreement').map(item => lookAt(item, all, viewer))
  return {
    open,
    standing: looked.flatMap(({ standing }) => standing ?? []),
    written: open ? looked.flatMap(({ written }) => written ?? []) : [],
    ended: looked.flatMap(({ ended }) => ended ?? []).toSorted((a, b) => (a.since < b.since ? 1 : a.since > b.since ? -1 : 0)),
  }
}

type Looked = { readonly [K in 'standing' | 'written' | 'ended']?: AgreementsView[K][number] }

const lookAt = (item: GivenOf<'agreement'>, all: readonly Given[], viewer: Party): Looked => {
  const base = { item: item.id, whose: item.by === viewer ? ('mine' as const) : ('theirs' as const) }
  const yeses = given(all, 'agreed').filter(({ by, to }) => by !== item.by && to === item.id)
  const agreed = yeses.findLast(yes => saysYesTo(item, yes))
  const text = agreed && wordsOf(agreed).text
  const over = endOf(item, yeses, all)
  // What was never agreed has nothing to end: it is gone from here, and stands in what its writer gave.
  if (over !== undefined)
    return yeses.length === 0 ? {} : { ended: { ...base, ...asOf(item), since: over, ...(text !== undefined && { text }) } }
  const as = item.first?.as ?? 'agreement'
  const last = wordsOf(item).text ?? ''
  if (agreed === undefined || text === undefined) return { written: { ...base, as, text: last, since: item.givenOn } }
  return { standing: { ...base, as, text, since: agreed.givenOn, ...(last !== text && { newer: last }) } }
}

/** The day from which on it no longer stands: ended by either, or withdrawn by its writer, or the only yes withdrawn. */
const endOf = (item: Given, yeses: readonly Given[], all: readonly Given[]): Day | undefined => {
  const ended = given(all, 'agreement-ended').find(end => end.to === item.id && (end.first?.whose === 'mine') === (end.by === item.by))
  const unsaid = yeses.some(saying) ? undefined : yeses.at(-1)?.withdrawnOn
  return ended?.givenOn ?? item.withdrawnOn ?? unsaid
}

/** A yes counts for words that its writer has written at some time, the very words. */
const saysYesTo = (item: Given, yes: Given): boolean => saying(yes) && backwards(item.said).some(({ text }) => text === wordsOf(yes).text)
const saying = ({ withdrawnOn }: Given): boolean => withdrawnOn === undefined
const asOf = ({ first }: GivenOf<'agreement'>): { readonly as?: Agreement['as'] } => (first ? { as: first.as } : {})
