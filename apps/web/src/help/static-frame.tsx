import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { Brand } from '../ui/brand.tsx'
import { Icon } from '../ui/icon.tsx'
import { LeaveLink, LeaveSkip } from '../ui/leaving/leave-link.tsx'
import { usePlainPage } from '../ui/plain-pages.tsx'

const links = [
  { page: 'h', at: 'help' },
  { page: 'f', at: 'first-days' },
] as const
type At = (typeof links)[number]['at']

const Word = ({ at }: { at: At }): ReactNode => (at === 'help' ? <Trans>Help now</Trans> : <Trans>First days</Trans>)

/** What stands around a page without places: the mark, help, and the way out, where they are everywhere else. */
export const StaticFrame = ({ here, children }: { here: At; children: ReactNode }): ReactNode => {
  const { t, i18n } = useLingui()
  const plain = usePlainPage()
  const page = here === 'help' ? 'h' : 'f'
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
          {links.map(({ page, at }) => (
            <a key={page} className="help-link" href={plain(page)} {...(at === here && { 'aria-current': 'page' as const })}>
              <Word at={at} />
            </a>
          ))}
        </div>
      </header>
      <header className="rail rail--bare">
        <Brand />
        <div className="rail__foot">
          {links.map(({ page, at }) => (
            <a key={page} className="rail__a" href={plain(page)} {...(at === here && { 'aria-current': 'page' as const })}>
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
        <p className="soft">
          {i18n.locale === 'es' ? (
            <a href={`/${page}`} lang="en" hrefLang="en">
              This page in English
            </a>
          ) : (
            <a href={`/${page}.es`} lang="es" hrefLang="es">
              Esta página en español
            </a>
          )}
        </p>
      </main>
      <footer>
        <LeaveLink place="alone" />
      </footer>
    </>
  )
}
