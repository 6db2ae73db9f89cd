import { useLayoutEffect, useRef, type ReactNode } from 'react'
import { Link } from 'wouter'
import { Icon } from './icon.tsx'

/**
 * A page: one sentence on top, and what it holds. Arriving, focus goes to it, so that assistive technology reads the new page and not
 * the link that led here.
 */
export const Page = ({
  kind,
  still = false,
  children,
}: {
  kind?: 'wide' | 'mid' | 'quiet' | 'welcome'
  still?: boolean
  children: ReactNode
}): ReactNode => {
  const main = useRef<HTMLElement>(null)
  // At once, as the page comes: later it would take the focus from whoever has begun to type.
  useLayoutEffect(() => {
    if (still) return
    window.scrollTo(0, 0)
    main.current?.focus({ preventScroll: true })
  }, [still])
  return (
    <main id="main" ref={main} className={kind ? `page page--${kind}` : 'page'} tabIndex={-1}>
      {children}
    </main>
  )
}

/** The one sentence on top, the day above it, and a soft line below. */
export const PageHead = ({
  dateline,
  title,
  about,
  id,
}: {
  dateline?: ReactNode
  title: ReactNode
  about?: ReactNode
  id?: string
}): ReactNode => (
  <header className="page__head">
    {dateline && <p className="dateline">{dateline}</p>}
    <h1 className="title" id={id}>
      {title}
    </h1>
    {about && <p className="soft measure">{about}</p>}
  </header>
)

/** The way back, above the head of a page that is not a place. */
export const BackLink = ({ to, children }: { to: string; children: ReactNode }): ReactNode => (
  <p className="back">
    <Link href={to} className="with-icon">
      <Icon name="back" className="chev" />
      <span>{children}</span>
    </Link>
  </p>
)

/** The same where the way back is a step, not a place. */
export const BackButton = ({ onBack, children }: { onBack: () => void; children: ReactNode }): ReactNode => (
  <p className="back">
    <button type="button" className="with-icon" onClick={onBack}>
      <Icon name="back" className="chev" />
      <span>{children}</span>
    </button>
  </p>
)

/** Every page ends at rest: one line that asks nothing. */
export const Closing = ({ children }: { children: ReactNode }): ReactNode => <p className="closing voice">{children}</p>

/** The one sheet of paper on a page: the thing being done. */
export const Sheet = ({ label, labelledBy, children }: { label?: string; labelledBy?: string; children: ReactNode }): ReactNode => (
  <section className="sheet" aria-label={label} aria-labelledby={labelledBy}>
    {children}
  </section>
)

/** Nothing is here, and that is finished. */
export const Empty = ({ children, action }: { children: ReactNode; action?: ReactNode }): ReactNode => (
  <div className="empty">
    <svg viewBox="0 0 96 32" aria-hidden="true">
      <path d="M2 20c16 0 22-5 46-5s30 5 46 5" />
      <path d="M26 28c8 0 12-2 22-2s14 2 22 2" opacity=".5" />
    </svg>
    <p className="voice">{children}</p>
    {action}
  </div>
)
