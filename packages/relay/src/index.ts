export { readSettings, type Settings, type SettingsRead } from './settings.ts'
export { startRelay, whyNot, type Relay } from './start.ts'
