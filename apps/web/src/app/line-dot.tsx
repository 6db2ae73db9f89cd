import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { Link, useLocation } from 'wouter'
import { isAtRest, useLine } from '../acts/room-now.ts'

/** A quiet dot: whole where nothing of one's own waits, a ring where it does or the relay is not reached. What it means is behind it. */
export const LineDot = ({ place }: { place: 'topbar' | 'rail' }): ReactNode => {
  const line = useLine()
  const [location] = useLocation()
  const { t } = useLingui()
  if (!line) return null
  const rests = isAtRest(line)
  const says = rests ? t`Where your words are. Nothing waits` : t`Where your words are. Kept here`
  return (
    <Link
      href="/line"
      className={place === 'rail' ? 'rail__a' : 'icon-btn icon-btn--line'}
      aria-current={location === '/line' ? 'page' : undefined}
      aria-label={says}
    >
      <svg className={rests ? 'line-dot line-dot--rests' : 'line-dot'} viewBox="0 0 24 24" aria-hidden="true">
        <circle cx="12" cy="12" r="4" />
      </svg>
      {place === 'rail' && (
        <span>
          <Trans>Where your words are</Trans>
        </span>
      )}
    </Link>
  )
}
