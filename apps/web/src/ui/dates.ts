import { useLingui } from '@lingui/react'

/** The language whose dates are said, by the name under which `Intl` knows it. */
export const languageOfDates = (locale: string): string => (locale === 'en-XA' || locale === 'en' ? 'en-GB' : locale)

/** A day as `YYYY-MM-DD`, an instant in milliseconds; both come out as people say them, in the language of the page. */
export const useDates = () => {
  const { i18n } = useLingui()
  const language = languageOfDates(i18n.locale)
  const inWords = (day: string, options: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' }).format(Date.parse(`${day}T12:00:00Z`)).replace(',', '')
  return {
    /** Monday 23 November; with the year where that day was, or will be, in another one and more than half a year away. */
    long: (day: string) => inWords(day, { weekday: 'long', day: 'numeric', month: 'long', ...(inAnotherYear(day) && { year: 'numeric' }) }),
    /** 23 November, of whichever year. */
    yearly: (day: string) => inWords(day, { day: 'numeric', month: 'long' }),
    /** 23 November, with the year where it is another one than `near`'s. */
    short: (day: string, near?: string) =>
      inWords(day, { day: 'numeric', month: 'long', ...(near?.slice(0, 4) !== day.slice(0, 4) && { year: 'numeric' }) }),
    /** Sunday, where it is less than a week before `today`; else 9 November. */
    lately: (day: string, today: string) => {
      const ago = daysFrom(day, today)
      return ago > 0 && ago < 7
        ? inWords(day, { weekday: 'long' })
        : inWords(day, { day: 'numeric', month: 'long', ...(today.slice(0, 4) !== day.slice(0, 4) && { year: 'numeric' }) })
    },
    /** Sunday */
    weekday: (day: string) => inWords(day, { weekday: 'long' }),
    /** November 2026 */
    month: (month: string) => inWords(`${month}-15`, { month: 'long', year: 'numeric' }),
    /** Nov 2026, or May where it is in the same year as `near`. */
    monthBrief: (month: string, near?: string) =>
      inWords(`${month}-15`, { month: 'short', ...(near?.slice(0, 4) !== month.slice(0, 4) && { year: 'numeric' }) }),
    /** 18:25 */
    time: (at: number) => new Intl.DateTimeFormat(language, { hour: '2-digit', minute: '2-digit' }).format(at),
  }
}

/** The month before one, both as `YYYY-MM`. */
export const monthBefore = (month: string): string => {
  const [year = 0, number = 1] = month.split('-').map(Number)
  return number === 1 ? `${year - 1}-12` : `${year}-${String(number - 1).padStart(2, '0')}`
}

/** How many days `to` lies after `from`. */
const daysFrom = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)

/** Said without its year, such a day would be taken for one of this year. */
const inAnotherYear = (day: string): boolean => {
  const today = Temporal.Now.plainDateISO().toString()
  return day.slice(0, 4) !== today.slice(0, 4) && Math.abs(daysFrom(day, today)) > 183
}
