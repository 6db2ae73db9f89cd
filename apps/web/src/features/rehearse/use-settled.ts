import { useEffect, useState } from 'react'

/** How long nothing was typed before it is said that nothing was found (ms): said at once, it would come and go with every key. */
const PAUSE = 500

/**
 * Whether these very words were read, and have stood for a moment. Before that, that nothing was found would be no more than that nobody
 * has looked.
 *
 * @param of the words that were read
 */
export const useSettled = (text: string, of: string | undefined): boolean => {
  const [stood, setStood] = useState<string>()
  useEffect(() => {
    if (of !== text) return
    const timer = setTimeout(() => setStood(text), PAUSE)
    return () => clearTimeout(timer)
  }, [text, of])
  return of === text && stood === text
}
