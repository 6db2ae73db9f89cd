import { i18n } from '@lingui/core'
import { renderToString } from 'react-dom/server'
import { messages } from '../locales/en.po'
import { App } from './app.tsx'

/** The welcome, as a page shows it before any script runs. */
export const prerender = (): string => {
  i18n.loadAndActivate({ locale: 'en', messages })
  return renderToString(<App />)
}
