const KEY = 'appearance'

/** Light, dark, or as the system has it. Remembered beside the room, so that the lock looks the same. */
export const applyAppearance = (appearance: 'system' | 'light' | 'dark'): void => {
  const root = document.documentElement
  if (appearance === 'system') {
    delete root.dataset['theme']
    localStorage.removeItem(KEY)
  } else {
    root.dataset['theme'] = appearance
    localStorage.setItem(KEY, appearance)
  }
}
