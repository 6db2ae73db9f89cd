import type { Day } from '../shared/day.ts'
import type { SettingsEvent } from './own.events.ts'

export type Settings = {
  readonly appearance: 'system' | 'light' | 'dark'
  readonly lockAfter: number
  readonly spelling: boolean
  readonly leaveByShift: boolean
  /** Absent until chosen: what it is then depends on the side of the writer. */
  readonly marks?: 'all' | 'coercion' | 'none'
  readonly practice: boolean
  readonly byFile: boolean
  readonly singleKeys: boolean
  /** The day of the newest copy; absent while there is none. */
  readonly copiedOn?: Day
}

export const defaults: Settings = {
  appearance: 'system',
  lockAfter: 120,
  spelling: false,
  leaveByShift: true,
  practice: true,
  byFile: false,
  singleKeys: true,
}

export const reduce = (was: Settings | undefined, event: SettingsEvent): Settings => ({
  ...(was ?? defaults),
  ...(event.type === 'settings/copied' ? { copiedOn: event.day } : event.payload),
})
