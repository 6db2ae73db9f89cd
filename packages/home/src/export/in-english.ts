import type { Day } from '@dropwise/domain/shared'
import type { Viewing } from '../views.ts'
import { englishAnswers } from './answers.ts'
import { exportIn, type ExportChoice } from './export.ts'
import type { ExportLanguage } from './voice.ts'
import { englishWords } from './words.ts'

/** The paper's own English, where no screen brings its words along. */
export const english: ExportLanguage = { words: englishWords, answers: englishAnswers, intl: 'en-GB' }

/** A room as Markdown in English, for its owner: `exportIn` tells more. */
export const exportMarkdown = (home: Viewing, day: Day, choice?: ExportChoice): string => exportIn(english, home, day, choice)
