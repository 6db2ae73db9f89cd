import { setupI18n } from '@lingui/core'
import { I18nProvider } from '@lingui/react'
import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { messages } from '../locales/en.po'
import { FirstDaysPage } from './first-days-page.tsx'
import { HelpPage } from './help-page.tsx'

const pages: Readonly<Record<string, (today: string) => ReactNode>> = {
  'h.html': today => <HelpPage today={today} />,
  'f.html': () => <FirstDaysPage />,
}

/**
 * The body of one of the plain pages, as markup that needs no script.
 *
 * @param today `YYYY-MM-DD`, by which the age of the numbers is told
 * @throws where there is no such page
 */
export const renderPage = (file: string, today: string): string => {
  const page = pages[file]
  if (page === undefined) throw new Error(`no page writes ${file}`)
  const i18n = setupI18n({ locale: 'en', messages: { en: messages } })
  return renderToStaticMarkup(<I18nProvider i18n={i18n}>{page(today)}</I18nProvider>)
}
