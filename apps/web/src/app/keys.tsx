import { useEffect, type ReactNode } from 'react'
import { useLocation } from 'wouter'
import { placesOf } from './places.ts'

/**
 * Keys that go somewhere: one by itself while nothing is being written, if its owner wants that (WCAG 2.1.4), and Control or Command with K
 * from anywhere. Draws nothing.
 */
export const Keys = ({ home, single }: { home: 'wayward' | 'betrayed'; single: boolean }): ReactNode => {
  const [, go] = useLocation()
  useEffect(() => {
    const pressed = (event: KeyboardEvent): void => {
      const to = goesTo(event, home, single)
      if (to === undefined) return
      event.preventDefault()
      go(to)
    }
    document.addEventListener('keydown', pressed)
    return () => document.removeEventListener('keydown', pressed)
  }, [home, single, go])
  return null
}

/** Where a key goes; undefined where it is for whatever has the focus. */
const goesTo = (event: KeyboardEvent, home: 'wayward' | 'betrayed', single: boolean): string | undefined => {
  const { key, ctrlKey, metaKey, altKey, target, defaultPrevented } = event
  if (defaultPrevented || altKey || document.querySelector('dialog[open]') !== null) return undefined
  if ((ctrlKey || metaKey) && key.toLowerCase() === 'k') return '/find'
  if (!single || ctrlKey || metaKey || isWriting(target)) return undefined
  if (key === '/') return '/find'
  if (key === '?') return '/keys'
  return /^[1-4]$/u.test(key) ? placesOf(home)[Number(key) - 1]?.to : undefined
}

const isWriting = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.closest('input, textarea, select') !== null)
