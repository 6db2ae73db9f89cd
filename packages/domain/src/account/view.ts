import { clockSetBack, copiesOf, given, wordsOf, type Depth, type Given, type GivenVersion } from '../giving/index.ts'
import type { Day } from '../shared/day.ts'
import type { Party } from '../shared/event.ts'
import { OUTLINE } from './own.events.ts'
import type { AccountState } from './reduce.ts'

type Shown = {
  readonly item: string
  readonly givenOn: Day
  readonly withdrawnOn?: Day
  readonly text?: string
  /** The day of the correction in force. */
  readonly correctedOn?: Day
  readonly earlier: readonly GivenVersion[]
  /** It came after something of its writer’s that is dated later: a clock was set back. */
  readonly datedBefore?: Day
}

/** One's own account, as it is written, and what of it was given. */
export type AccountView = {
  readonly outline?: {
    readonly text: string
    readonly notRemembered?: string
    readonly day: Day
    readonly shown?: Shown & { readonly notRemembered?: string }
  }
  readonly parts: readonly {
    readonly part: string
    readonly title: string
    readonly text: string
    readonly begunOn: Day
    readonly shown?: Shown
  }[]
  /** How much the other has said they want to know; without it, the outline. */
  readonly wanted: Depth
}

/** The other's account, as far as the viewer wants to know it. */
export type AccountGivenView = {
  readonly outline?: Shown & { readonly notRemembered?: string }
  readonly details: readonly (Shown & { readonly part?: string })[]
  readonly wanted: Depth
}

/**
 * One's own account: the newest version of the outline and of each part, with what was given of it last.
 *
 * @param own things of this concept, by id
 * @param items what was given in the log of two
 * @param viewer whose account it is: only their own copies count
 */
export const accountView = (own: ReadonlyMap<string, AccountState>, items: ReadonlyMap<string, Given>, viewer: Party): AccountView => {
  const outline = own.get(OUTLINE)
  const version = outline?.of === 'outline' ? outline.versions.at(-1) : undefined
  const lastCopy = (id: string) => copiesOf(items.values(), viewer, id).at(-1)
  const shown = (id: string) => shownOf(lastCopy(id))
  const parts = [...own.values()].flatMap(state => (state.of === 'part' ? [state] : []))
  return {
    ...(version && {
      outline: {
        text: version.text,
        ...(version.notRemembered !== undefined && { notRemembered: version.notRemembered }),
        day: version.day,
        ...shownWithGaps(lastCopy(OUTLINE)),
      },
    }),
    parts: parts
      .toSorted((a, b) => a.begunAt - b.begunAt || (a.part < b.part ? -1 : 1))
      .map(({ part, title, begunOn, versions }) => ({ part, title, text: versions.at(-1)?.text ?? '', begunOn, ...shown(part) })),
    wanted: wantedBy(items.values(), viewer === 'first' ? 'second' : 'first'),
  }
}

/** What the other gave of theirs. Details are there only where everything is wanted; not wanting to know puts away the outline, too. */
export const accountGivenView = (items: Iterable<Given>, viewer: Party): AccountGivenView => {
  const all = [...items]
  const wanted = wantedBy(all, viewer)
  const outlines = given(all, 'account').filter(({ by }) => by !== viewer)
  // While one stands, no other takes its place, whatever client wrote it.
  const outline = outlines.find(({ first }) => first !== undefined) ?? outlines.at(-1)
  const wantsAny = wanted !== 'never' && wanted !== 'not-now'
  const details =
    wanted === 'everything' && outline?.first !== undefined ? given(all, 'account-detail').filter(({ by }) => by !== viewer) : []
  const shown = outline && datedOf(outline, all)
  return {
    ...(outline &&
      shown &&
      wantsAny && {
        outline: {
          ...shown,
          ...(outline.first?.notRemembered !== undefined && { notRemembered: outline.first.notRemembered }),
        },
      }),
    details: details.flatMap(item => {
      const words = datedOf(item, all)
      return words ? [{ ...words, ...(item.first && { part: item.first.part }) }] : []
    }),
    wanted,
  }
}

/** As it was given, and whether its date is before that of something given earlier. */
const datedOf = (item: Given, all: readonly Given[]): Shown | undefined => {
  const { shown } = shownOf(item)
  const datedBefore = clockSetBack(item, all)
  return shown && { ...shown, ...(datedBefore !== undefined && { datedBefore }) }
}

/** How much somebody wants to know of the other's account: what they said last. */
export const wantedBy = (items: Iterable<Given>, reader: Party): Depth =>
  given(items, 'account-depth', reader).findLast(({ first }) => first !== undefined)?.first?.depth ?? 'outline'

/** What of the outline was given: also what was said not to be remembered then. */
const shownWithGaps = (item: Given | undefined): { readonly shown?: Shown & { readonly notRemembered?: string } } => {
  const { shown } = shownOf(item)
  const gaps = item?.first && 'notRemembered' in item.first ? item.first.notRemembered : undefined
  return shown ? { shown: { ...shown, ...(gaps !== undefined && { notRemembered: gaps }) } } : {}
}

const shownOf = (item: Given | undefined): { readonly shown?: Shown } =>
  item === undefined
    ? {}
    : {
        shown: {
          item: item.id,
          givenOn: item.givenOn,
          ...wordsOf(item),
          ...(item.withdrawnOn !== undefined && { withdrawnOn: item.withdrawnOn }),
        },
      }
