import type { Day, Month } from '@dropwise/domain/shared'
import type { ExportAnswers } from './answers.ts'
import { fill, type ExportWords } from './words.ts'

/** The language of a paper: its words, what can be chosen, and the name under which `Intl` knows it. */
export type ExportLanguage = { readonly words: ExportWords; readonly answers: ExportAnswers; readonly intl: string }

/** How the paper speaks: a person reads it, so its days are said as people say them. */
export type Voice = {
  readonly words: ExportWords
  readonly answers: ExportAnswers
  /** 30 November 2026 */
  readonly day: (day: Day) => string
  /** November 2026 */
  readonly month: (month: Month) => string
  /** A phrase with a day in it. */
  readonly on: (phrase: string, day: Day) => string
}

export const voiceOf = ({ words, answers, intl }: ExportLanguage): Voice => {
  const days = new Intl.DateTimeFormat(intl, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })
  const months = new Intl.DateTimeFormat(intl, { month: 'long', year: 'numeric', timeZone: 'UTC' })
  const day = (iso: Day) => days.format(Date.parse(`${iso}T12:00:00Z`))
  return {
    words,
    answers,
    day,
    month: iso => months.format(Date.parse(`${iso}-15T12:00:00Z`)),
    on: (phrase, iso) => fill(phrase, { day: day(iso) }),
  }
}
