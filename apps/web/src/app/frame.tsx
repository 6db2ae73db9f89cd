import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { Link, useLocation } from 'wouter'
import { Brand } from '../ui/brand.tsx'
import { HelpLink } from '../ui/help-link.tsx'
import { Icon } from '../ui/icon.tsx'
import { LeaveLink, LeaveSkip } from '../ui/leaving/leave-link.tsx'
import { LineDot } from './line-dot.tsx'
import { furtherPlaces, placesOf, type Place } from './places.ts'

type FrameProps = {
  /** Which home's places to show; none before anybody is inside. */
  home?: 'wayward' | 'betrayed'
  shiftLeaves?: boolean
  children: ReactNode
}

/** What stands around every page: the way home, help, the places, and the way out. */
export const Frame = ({ home, shiftLeaves = true, children }: FrameProps): ReactNode => {
  const [, go] = useLocation()
  const { t } = useLingui()
  const goHome = (): void => go('/')
  const toMain = (): void => document.getElementById('main')?.focus()
  return (
    <div className="app">
      <nav aria-label={t`Skip or leave`}>
        <a
          className="skip"
          href="#main"
          onClick={event => {
            event.preventDefault()
            toMain()
          }}
        >
          <Trans>Skip to the page</Trans>
        </a>
        <LeaveSkip />
      </nav>
      <header className="topbar">
        <Brand onGo={goHome} />
        <div className="topbar__end">
          <HelpLink className="help-link" inside={home !== undefined} />
          {home && <LineDot place="topbar" />}
          {home && (
            <Link href="/more" className="icon-btn" aria-label={t`More places and settings`}>
              <Icon name="more" />
            </Link>
          )}
        </div>
      </header>
      <header className={home ? 'rail' : 'rail rail--bare'}>
        <Brand onGo={goHome} />
        {home && (
          <nav aria-label={t`Places`}>
            <ul>
              {placesOf(home).map(place => (
                <PlaceLink key={place.to} place={place} className="rail__a" />
              ))}
            </ul>
            <ul>
              {furtherPlaces.map(place => (
                <PlaceLink key={place.to} place={place} className="rail__a" />
              ))}
            </ul>
          </nav>
        )}
        <div className="rail__foot">
          {home && <LineDot place="rail" />}
          <HelpLink className="rail__a" inside={home !== undefined} icon />
          <LeaveLink place="rail" />
          {shiftLeaves && (
            <p className="rail__hint">
              <Trans>or press Shift three times</Trans>
            </p>
          )}
        </div>
      </header>
      {children}
      {home ? (
        <footer className="bar">
          <nav aria-label={t`Places`}>
            <ul>
              {placesOf(home).map(place => (
                <PlaceLink key={place.to} place={place} className="bar__a" />
              ))}
            </ul>
          </nav>
          <LeaveLink place="bar" />
        </footer>
      ) : (
        <footer>
          <LeaveLink place="alone" />
        </footer>
      )}
    </div>
  )
}

const PlaceLink = ({ place: { to, icon, name }, className }: { place: Place; className: string }): ReactNode => {
  const [location] = useLocation()
  const { i18n } = useLingui()
  const here = to === '/' ? location === '/' : location === to || location.startsWith(`${to}/`)
  return (
    <li>
      <Link href={to} className={className} aria-current={here ? 'page' : undefined}>
        <Icon name={icon} />
        <span>{i18n._(name)}</span>
      </Link>
    </li>
  )
}
