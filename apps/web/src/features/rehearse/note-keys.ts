import { useEffect, useRef } from 'react'

/** F8 goes to the next note, Shift and F8 to the one before, from anywhere on the page: as in editors, and free in browsers. */
export const useNoteKeys = (go: (step: 1 | -1) => void): void => {
  const latest = useRef(go)
  useEffect(() => {
    latest.current = go
  })
  useEffect(() => {
    const pressed = (event: KeyboardEvent): void => {
      if (event.key !== 'F8' || event.altKey || event.ctrlKey || event.metaKey) return
      event.preventDefault()
      latest.current(event.shiftKey ? -1 : 1)
    }
    document.addEventListener('keydown', pressed)
    return () => document.removeEventListener('keydown', pressed)
  }, [])
}
