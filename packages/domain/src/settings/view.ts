import { defaults, type Settings } from './reduce.ts'

export type SettingsView = Settings

/** What was chosen, or what holds where nothing was. */
export const settingsView = (settings: Settings | undefined): SettingsView => settings ?? defaults
