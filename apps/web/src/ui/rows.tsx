import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { Icon } from './icon.tsx'

/** Lines on the table. Everything that is not the thing being done is one of these. */
export const Rows = ({ children }: { children: ReactNode }): ReactNode => <ul className="rows">{children}</ul>

type RowProps = {
  /** Where it leads inside the app; `href` is a plain page instead. Without either the row is words alone. */
  to?: string
  href?: string
  onPress?: () => void
  /** The person's own words are set in the reading face. */
  voice?: boolean
  about?: ReactNode
  children: ReactNode
}

/** One line: words, a softer line about them, and a way in. */
export const Row = ({ to, href, onPress, voice = false, about, children }: RowProps): ReactNode => {
  const inside = (
    <>
      <span className="row__text">
        <span className={voice ? 'voice block' : 'block'}>{children}</span>
        {about && <span className="soft block">{about}</span>}
      </span>
      {(to ?? href ?? onPress) !== undefined && <Icon name="open" className="chev" />}
    </>
  )
  if (to !== undefined)
    return (
      <li>
        <Link href={to} className="row">
          {inside}
        </Link>
      </li>
    )
  if (href !== undefined)
    return (
      <li>
        <a href={href} className="row">
          {inside}
        </a>
      </li>
    )
  if (onPress)
    return (
      <li>
        <button type="button" className="row row--button" onClick={onPress}>
          {inside}
        </button>
      </li>
    )
  return (
    <li>
      <div className="row">{inside}</div>
    </li>
  )
}

/** The last line of a list: a plus and what it begins. */
export const AddRow = ({ to, children }: { to: string; children: ReactNode }): ReactNode => (
  <li className="not-on-paper">
    <Link href={to} className="row">
      <span className="label with-icon">
        <Icon name="plus" />
        <span>{children}</span>
      </span>
      <span />
    </Link>
  </li>
)
