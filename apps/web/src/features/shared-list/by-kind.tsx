import type { Views } from '@dropwise/home'
import { Trans } from '@lingui/react/macro'
import { useState, type ReactNode } from 'react'
import { Fold } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { useDates } from '../../ui/dates.ts'
import { GivenItem, OwnItem } from './given-item.tsx'
import { GROUPS, groupNames, groupOf, type Group } from './groups.tsx'

type Item = Views['sharedList']['value']['mine'][number]

/** So many of the newest of a kind stand in sight at first, where it is much. */
const AT_FIRST = 5
/** Up to so many things are no long page. */
const SHORT = 8

type ByKindProps = {
  /** Newest first, and so they stay within each kind. */
  readonly items: readonly Item[]
  /** What of a kind is no item: promises, or values side by side. */
  readonly more?: { readonly [G in Group]?: readonly ReactNode[] }
  /** To whom they were given, where they are one's own and can be put right and withdrawn here. */
  readonly ownTo?: string
  /** It is over, and stands on this page, apart from what is shared now. */
  readonly over?: string
}

/** What was given, kind by kind, the newest first. Where it is much, each kind is a row that one opens, and the page stays one page. */
export const ByKind = ({ items, more = {}, ownTo, over }: ByKindProps): ReactNode => {
  const dates = useDates()
  const line = (item: Item): ReactNode =>
    ownTo === undefined ? (
      <GivenItem key={item.item} item={item} {...(over !== undefined && { over })} />
    ) : (
      <OwnItem key={item.item} item={item} otherName={ownTo} />
    )
  const groups = GROUPS.map(group => {
    const given = items.filter(({ kind }) => groupOf[kind] === group)
    return { group, lines: [...(more[group] ?? []), ...given.map(line)], newest: given[0]?.givenOn }
  }).filter(({ lines }) => lines.length > 0)
  const all = groups.reduce((sum, { lines }) => sum + lines.length, 0)
  if (groups.length > 1 && all > SHORT)
    return (
      <div className="rows">
        {groups.map(({ group, lines, newest }) => (
          <Fold key={group} title={groupNames[group]} about={newest && <Trans>Last given on {dates.long(newest)}.</Trans>}>
            <Lines lines={lines} first={AT_FIRST} />
          </Fold>
        ))}
      </div>
    )
  return (
    <div className="stack stack--apart">
      {groups.map(({ group, lines }) => (
        <section className="section" key={group}>
          <h3 className="label">{groupNames[group]}</h3>
          <Lines lines={lines} first={all > SHORT ? AT_FIRST : lines.length} />
        </section>
      ))}
    </div>
  )
}

const Lines = ({ lines, first }: { readonly lines: readonly ReactNode[]; readonly first: number }): ReactNode => {
  const [all, setAll] = useState(false)
  return (
    <>
      <ul className="rows">{all ? lines : lines.slice(0, first)}</ul>
      {!all && lines.length > first && (
        <p>
          <Button look="line" onClick={() => setAll(true)}>
            <Trans>Show the earlier ones</Trans>
          </Button>
        </p>
      )}
    </>
  )
}
