import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { Brand } from '../ui/brand.tsx'
import { Icon } from '../ui/icon.tsx'
import { LeaveLink, LeaveSkip } from '../ui/leaving/leave-link.tsx'

const links = [
  { to: '/h', at: 'help' },
  { to: '/f', at: 'first-days' },
] as const
type At = (typeof links)[number]['at']

const Word = ({ at }: { at: At }): ReactNode => (at === 'help' ? <Trans>Help now</Trans> : <Trans>First days</Trans>)

/** What stands around a page without places: the mark, help, and the way out, where they are everywhere else. */
export const StaticFrame = ({ here, children }: { here: At; children: ReactNode }): ReactNode => {
  const { t } = useLingui()
  return (
    <>
      <nav aria-label={t`Skip or leave`}>
        <a className="skip" href="#main">
          <Trans>Skip to the page</Trans>
        </a>
        <LeaveSkip />
      </nav>
      <header className="topbar">
        <Brand />
        <div className="topbar__end">
          {links.map(({ to, at }) => (
            <a key={to} className="help-link" href={to} {...(at === here && { 'aria-current': 'page' as const })}>
              <Word at={at} />
            </a>
          ))}
        </div>
      </header>
      <header className="rail rail--bare">
        <Brand />
        <div className="rail__foot">
          {links.map(({ to, at }) => (
            <a key={to} className="rail__a" href={to} {...(at === here && { 'aria-current': 'page' as const })}>
              <Icon name={at === 'help' ? 'help' : 'today'} />
              <span>
                <Word at={at} />
              </span>
            </a>
          ))}
          <LeaveLink place="rail" />
        </div>
      </header>
      <main id="main" className="page" tabIndex={-1}>
        {children}
      </main>
      <footer>
        <LeaveLink place="alone" />
      </footer>
    </>
  )
}
