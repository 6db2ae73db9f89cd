import { note } from '../ui/page-notes.ts'

const KEY = 'appearance'

/** Light, dark, or as the system has it. Remembered beside the room, so that the lock looks the same. */
export const applyAppearance = (appearance: 'system' | 'light' | 'dark'): void => {
  const root = document.documentElement
  if (appearance === 'system') {
    delete root.dataset['theme']
    note(KEY, undefined)
  } else {
    root.dataset['theme'] = appearance
    note(KEY, appearance)
  }
}
