import type { ReactNode } from 'react'
import { Icon, type IconName } from './icon.tsx'

/** Something is so, and nothing has to be done about it. */
export const Banner = ({
  kind,
  icon = 'info',
  children,
}: {
  kind?: 'hold' | 'danger'
  icon?: IconName
  children: ReactNode
}): ReactNode => (
  <div className={kind ? `banner banner--${kind}` : 'banner'}>
    <Icon name={icon} />
    <div>{children}</div>
  </div>
)

/** Says what happened and lets it be undone. Stays until it is closed. */
export const Toast = ({ children, action }: { children: ReactNode; action?: ReactNode }): ReactNode => (
  <output className="toast toast--fixed">
    <p>{children}</p>
    {action}
  </output>
)

/** What may hurt, or is long, behind a row that says what it holds. It never opens itself. */
export const Fold = ({
  title,
  about,
  among,
  children,
}: {
  title: ReactNode
  about?: ReactNode
  /** Of the folds with one name, one is open at a time. */
  among?: string
  children: ReactNode
}): ReactNode => (
  <details className="fold" name={among}>
    <summary>
      <span className="row__text">
        <span className="label block">{title}</span>
        {about && <span className="soft small block">{about}</span>}
      </span>
      <span className="plus" aria-hidden="true" />
    </summary>
    <div className="fold__body">{children}</div>
  </details>
)
