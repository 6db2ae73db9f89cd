import type { SettingsEvent } from './own.events.ts'
import type { Settings } from './reduce.ts'

export type SettingsRefusal = 'settings/lock-out-of-range'

/** Why this may not be chosen; undefined where it may. */
export const refuse = (_: Settings | undefined, event: SettingsEvent): SettingsRefusal | undefined => {
  if (event.type === 'settings/copied') return undefined
  const { lockAfter } = event.payload
  return lockAfter !== undefined && !(lockAfter >= 30 && lockAfter <= 3_600) ? 'settings/lock-out-of-range' : undefined
}
