import { useEffect, useRef, type RefObject } from 'react'

/**
 * Goes through what was found with the arrow keys, and back up into the field. Enter in the field goes to the first of it: a page opens,
 * and what would be done at once gets the focus, so that no half-typed word and no held key locks or leaves by
 * chance.
 */
export const useArrows = (): RefObject<HTMLElement | null> => {
  const found = useRef<HTMLElement>(null)
  useEffect(() => {
    const here = found.current
    here?.addEventListener('keydown', pressed)
    return () => here?.removeEventListener('keydown', pressed)
  }, [])
  return found
}

const pressed = (event: KeyboardEvent): void => {
  const { key, currentTarget, target, isComposing } = event
  if (isComposing || !(currentTarget instanceof HTMLElement)) return
  const field = currentTarget.querySelector('input')
  const rows = [...currentTarget.querySelectorAll<HTMLElement>('a.row, button.row')]
  const at = rows.findIndex(row => row === target)
  const move = (to: HTMLElement | null | undefined): void => {
    if (!to) return
    event.preventDefault()
    to.focus()
  }
  if (key === 'ArrowDown' && (at >= 0 || target === field)) return move(rows[at + 1])
  if (key === 'ArrowUp' && at >= 0) return move(rows[at - 1] ?? field)
  // A key that is held down is one press: what has the focus by now is not done by it.
  if (key === 'Enter' && event.repeat) return event.preventDefault()
  const [first] = rows
  if (key !== 'Enter' || target !== field || !first || field?.value.trim() === '') return
  move(first)
  if (first instanceof HTMLAnchorElement) first.click()
}
