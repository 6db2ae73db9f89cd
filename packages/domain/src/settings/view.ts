import { defaults, type Settings } from './reduce.ts'

export type SettingsView = Settings

export const settingsView = (settings: Settings | undefined): SettingsView => settings ?? defaults
