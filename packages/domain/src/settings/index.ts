export { shapes, thingOf, type SettingsEvent } from './own.events.ts'
export { refuse, type SettingsRefusal } from './policy.ts'
export { reduce, type Settings } from './reduce.ts'
export { settingsView, type SettingsView } from './view.ts'
