import { setupI18n } from '@lingui/core'
import { I18nProvider } from '@lingui/react'
import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { messages as en } from '../locales/en.po'
import { messages as es } from '../locales/es.po'
import { FirstDaysPage } from './first-days-page.tsx'
import { HelpPage } from './help-page.tsx'

const pages: Readonly<Record<string, (today: string) => ReactNode>> = {
  h: today => <HelpPage today={today} />,
  f: () => <FirstDaysPage />,
}

/**
 * The body of one of the plain pages, as markup that needs no script.
 *
 * @param file `h.html`, `f.es.html` and the like
 * @param today `YYYY-MM-DD`, by which the age of the numbers is told
 * @throws where there is no such page
 */
export const renderPage = (file: string, locale: 'en' | 'es', today: string): string => {
  const page = pages[file.slice(0, 1)]
  if (page === undefined) throw new Error(`no page writes ${file}`)
  const i18n = setupI18n({ locale, messages: { en, es } })
  return renderToStaticMarkup(<I18nProvider i18n={i18n}>{page(today)}</I18nProvider>)
}
