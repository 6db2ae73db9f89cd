import type { Views } from '@dropwise/home'
import { Trans, useLingui } from '@lingui/react/macro'
import { useId, useState, type ReactNode } from 'react'
import { Button } from '../../ui/button.tsx'
import { GivenItem, OwnItem } from './given-item.tsx'
import { GROUPS, groupNames, groupOf, type Group } from './groups.tsx'

type Item = Views['sharedList']['value']['mine'][number]

/** So many of the newest of a kind stand in sight at first, where it is much. */
const AT_FIRST = 3
/** Up to so many things are no long page. */
const SHORT = 8

type ByKindProps = {
  /** Who gave it: two of these stand on one page, and each way to the kinds has a name of its own. */
  readonly whose: 'mine' | 'theirs'
  /** Newest first, and so they stay within each kind. */
  readonly items: readonly Item[]
  /** What of a kind is no item: promises, or values side by side. */
  readonly more?: { readonly [G in Group]?: readonly ReactNode[] }
  /** To whom they were given, where they are one's own and can be put right and withdrawn here. */
  readonly ownTo?: string
  /** It is over, and stands on this page, apart from what is shared now. */
  readonly over?: string
}

/** What was given, kind by kind under headings, the newest first; where it is much, with a way to each kind, and the earlier when wanted. */
export const ByKind = ({ whose, items, more = {}, ownTo, over }: ByKindProps): ReactNode => {
  const { t } = useLingui()
  const id = useId()
  const line = (item: Item): ReactNode =>
    ownTo === undefined ? (
      <GivenItem key={item.item} item={item} {...(over !== undefined && { over })} />
    ) : (
      <OwnItem key={item.item} item={item} otherName={ownTo} />
    )
  const lines = (group: Group) => [...(more[group] ?? []), ...items.filter(({ kind }) => groupOf[kind] === group).map(line)]
  const groups = GROUPS.map(group => [group, lines(group)] as const).filter(([, all]) => all.length > 0)
  const all = groups.reduce((sum, [, of]) => sum + of.length, 0)
  const jump = (group: Group): void => {
    const heading = document.getElementById(`${id}${group}`)
    heading?.scrollIntoView({ block: 'start' })
    heading?.focus({ preventScroll: true })
  }
  return (
    <div className="kinds">
      {groups.length > 2 && all > SHORT && (
        <nav className="jump" aria-label={whose === 'mine' ? t`To each kind of what you gave` : t`To each kind of what you were given`}>
          {groups.map(([group]) => (
            <Button look="quiet" key={group} onClick={() => jump(group)}>
              {groupNames[group]}
            </Button>
          ))}
        </nav>
      )}
      {groups.map(([group, of]) => (
        <OneKind key={group} id={`${id}${group}`} name={groupNames[group]} lines={of} first={all > SHORT ? AT_FIRST : of.length} />
      ))}
    </div>
  )
}

type OneKindProps = { readonly id: string; readonly name: ReactNode; readonly lines: readonly ReactNode[]; readonly first: number }

const OneKind = ({ id, name, lines, first }: OneKindProps): ReactNode => {
  const [all, setAll] = useState(false)
  return (
    <section className="section stack stack--near">
      <h3 className="label" id={id} tabIndex={-1}>
        {name}
      </h3>
      <ul className="rows">{all ? lines : lines.slice(0, first)}</ul>
      {!all && lines.length > first && (
        <p>
          <Button look="line" onClick={() => setAll(true)}>
            <Trans>Show the earlier ones</Trans>
          </Button>
        </p>
      )}
    </section>
  )
}
