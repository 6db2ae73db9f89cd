import { i18n, type Messages } from '@lingui/core'

const KEY = 'locale'
/** Languages that there are. The last is no language: it stretches every sentence, to see what breaks. */
const locales = ['en', 'en-XA'] as const
export type Locale = (typeof locales)[number]

/** The language chosen on this device. */
export const chosenLocale = (): Locale => locales.find(locale => locale === localStorage.getItem(KEY)) ?? 'en'

/** Loads a catalogue and makes it the one in use. */
export const speak = async (locale: Locale): Promise<void> => {
  const { messages } = (await import(`../locales/${locale}.po`)) as { messages: Messages }
  i18n.loadAndActivate({ locale, messages })
  if (typeof document !== 'undefined') document.documentElement.lang = locale
}
