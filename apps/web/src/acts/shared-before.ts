import type { I18n } from '@lingui/core'
import type { Asks, EarlierRows } from '../worker/channel.ts'
import { ask } from './client.ts'
import { paperLanguage } from './paper-words.ts'

/** What two shared before an end: which, and until when. Read when it is asked for, and kept nowhere. */
export const earlierRows = (): Promise<EarlierRows> => ask('earlier', undefined)

/** One of these, as it stood on its last day. */
export const earlierOf = (space: string, i18n: I18n): Promise<Asks['earlierOf']['back']> =>
  ask('earlierOf', { space, language: paperLanguage(i18n) })
