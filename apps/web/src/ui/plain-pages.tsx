import { useLingui } from '@lingui/react'
import type { ReactNode } from 'react'

/** Help and the first days as plain pages, which open without script and before unlocking. Each language has files of its own. */
export type PlainPage = 'h' | 'f'

/** Where a plain page is in the language of this one. */
export const usePlainPage = (): ((page: PlainPage) => string) => {
  const { i18n } = useLingui()
  return page => (i18n.locale === 'es' ? `/${page}.es` : `/${page}`)
}

/** A link to one. */
export const PlainLink = ({ page, className, children }: { page: PlainPage; className?: string; children?: ReactNode }): ReactNode => (
  <a href={usePlainPage()(page)} className={className}>
    {children}
  </a>
)
