import { copyOf, given, type Copy, type Given } from '../giving/index.ts'
import type { Day } from '../shared/day.ts'
import type { Party } from '../shared/event.ts'
import { across, monthsBetween, stepAt, type BandPlace, type Drawn } from './drawn.ts'
import { frozenRows, type FrozenRow } from './frozen-rows.ts'
import { numberOf } from './history.ts'
import { nearOf, type Near } from './told.ts'

/** A picture as it was frozen: the band, and where a new level begins. Nothing of single days is in it. */
export type Frozen = Pick<Drawn, 'bands' | 'months'> & { readonly turns: readonly { readonly x: number }[] }

/** The same thing three times: drawn, in words, and month by month. */
export type FrozenView = {
  readonly drawn: Frozen
  /** Where it begins and where it ends, in the five words. */
  readonly ends?: { readonly first: Near; readonly last: Near }
  readonly rows: readonly FrozenRow[]
}

/** What of it is absent was withdrawn. */
export type Picture = Copy & { readonly from?: Day; readonly to?: Day } & Partial<FrozenView>

/** What was given of the bucket: at most one picture stands of each. */
export type PicturesView = { readonly mine: readonly Picture[]; readonly theirs: readonly Picture[] }

const PLACES = 60
const FINE = 1000

/**
 * A picture, written out: `x,y,spread` in thousandths for each place, places by spaces, bands by `|`, and after `#` where a new level
 * begins. Written out, since no event between two people carries a number.
 */
export const frozenOf = ({ drawn: { bands, turns } }: { readonly drawn: Pick<Drawn, 'bands' | 'turns'> }): string => {
  const digits = (share: number): string => String(Math.round(Math.min(1, Math.max(0, share)) * FINE))
  const each = Math.max(1, Math.ceil(bands.reduce((all, band) => all + band.length, 0) / PLACES))
  const thin = (band: readonly BandPlace[]) => band.filter((_place, index) => index % each === 0 || index === band.length - 1)
  const written = bands.map(band =>
    thin(band)
      .map(({ x, y, spread }) => [x, y, spread].map(digits).join(','))
      .join(' '),
  )
  return `${written.join('|')}#${turns.map(({ x }) => digits(x)).join(' ')}`
}

/** Reads a picture; what is no picture has no bands. */
export const thawed = (drawn: string): Pick<Frozen, 'bands' | 'turns'> => {
  if (!/^[\d,| #]*$/u.test(drawn)) return { bands: [], turns: [] }
  const share = (digits: string): number => (/^\d+$/u.test(digits) ? Math.min(1, Number(digits) / FINE) : 0)
  const [bands = '', turns = ''] = drawn.split('#')
  const places = (band: string): BandPlace[] =>
    band.split(' ').flatMap(place => {
      const [x, y, spread] = place.split(',').map(share)
      return x === undefined || y === undefined || spread === undefined ? [] : [{ x, y, spread }]
    })
  return {
    bands: bands
      .split('|')
      .map(places)
      .filter(band => band.length > 0),
    turns: turns
      .split(' ')
      .filter(turn => turn !== '')
      .map(turn => ({ x: share(turn) })),
  }
}

/** Pictures of the long view that were frozen and given, newest first, with the dated mark of each that was taken back. */
export const picturesView = (items: Iterable<Given>, viewer: Party): PicturesView => {
  const all = given(items, 'picture').toReversed()
  const of = (mine: boolean) => all.filter(({ by }) => (by === viewer) === mine).map(pictureOf)
  return { mine: of(true), theirs: of(false) }
}

/** Whether a picture of this person's stands between the two. */
export const pictureStands = (items: Iterable<Given>, by: Party): boolean =>
  given(items, 'picture', by).some(({ withdrawnOn }) => withdrawnOn === undefined)

/** No picture goes over more years than a long life together; a client may claim any days. */
const MOST_YEARS = 80

const pictureOf = (item: Given): Picture => {
  const first = item.first?.kind === 'picture' ? item.first : undefined
  if (first === undefined || first.to < first.from || Number(first.to.slice(0, 4)) - Number(first.from.slice(0, 4)) > MOST_YEARS)
    return copyOf(item)
  const { from, to } = first
  return { ...copyOf(item), from, to, ...frozenView(from, to, first.drawn) }
}

/** A picture that was written out, as both see it. */
export const frozenView = (from: Day, to: Day, written: string): FrozenView => {
  const { bands, turns } = thawed(written)
  const x = across(numberOf(from), numberOf(to))
  const months = monthsBetween(from, to).map(month => ({ month, x: Math.max(0, x(numberOf(`${month}-01`))) }))
  const [start, end] = [bands[0]?.[0], bands.at(-1)?.at(-1)]
  return {
    drawn: { bands, turns, months },
    rows: frozenRows(from, to, { bands, turns }),
    ...(start && end && { ends: { first: nearOf(stepAt(start.y)), last: nearOf(stepAt(end.y)) } }),
  }
}
