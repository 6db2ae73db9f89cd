import { useLayoutEffect, useRef, type RefObject } from 'react'

/**
 * Marks an element with `data-fits` while it is no higher than the window, so that the page may hold it in sight while the rest scrolls.
 * Something higher must scroll with the page, or its end could not be reached.
 */
export const useFits = <E extends HTMLElement>(): RefObject<E | null> => {
  const ref = useRef<E>(null)
  useLayoutEffect(() => {
    const element = ref.current
    if (!element) return
    const measure = (): void => void element.toggleAttribute('data-fits', element.offsetHeight < innerHeight)
    const watching = new ResizeObserver(measure)
    watching.observe(element)
    addEventListener('resize', measure)
    return () => {
      watching.disconnect()
      removeEventListener('resize', measure)
    }
  }, [])
  return ref
}
