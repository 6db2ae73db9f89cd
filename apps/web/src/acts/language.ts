import { i18n, type Messages } from '@lingui/core'
import { note, noted } from '../ui/page-notes.ts'

const KEY = 'locale'
/** Languages that there are. The last is no language: it stretches every sentence, to see what breaks. */
const locales = ['en', 'es', 'en-XA'] as const
export type Locale = (typeof locales)[number]
/** What somebody can choose, each by its own name. */
export const LANGUAGES = { en: 'English', es: 'Español' } as const satisfies { readonly [L in Locale]?: string }

/** The language chosen on this device; without one, the first of the browser's that there is. */
export const chosenLocale = (): Locale => {
  const wanted = navigator.languages.map(language => language.slice(0, 2))
  const own = locales.find(locale => locale === noted(KEY))
  return own ?? wanted.flatMap(language => locales.filter(locale => locale === language))[0] ?? 'en'
}

/** Loads a catalogue and makes it the one in use. */
export const speak = async (locale: Locale): Promise<void> => {
  const { messages } = (await import(`../locales/${locale}.po`)) as { messages: Messages }
  i18n.loadAndActivate({ locale, messages })
  if (typeof document !== 'undefined') document.documentElement.lang = locale
}

/** Chooses a language for this device, outside of any room: the welcome, help and the lock speak it, too. */
export const chooseLanguage = async (locale: Locale): Promise<void> => {
  await speak(locale)
  note(KEY, locale)
}
