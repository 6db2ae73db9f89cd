import { useEffect, useRef } from 'react'
import { watchInFront } from './in-front.ts'

/** Milliseconds out of sight, or behind another window, after which what opens a room counts as left lying. */
const LEFT_LYING = 120_000

/** Takes what opens a room out of its field once it was left lying there: whoever comes to the page next finds nothing to look at. */
export const useNotLeftLying = (clear: () => void): void => {
  const now = useRef(clear)
  useEffect(() => {
    now.current = clear
  })
  useEffect(() => watchInFront({ after: LEFT_LYING, long: () => now.current() }), [])
}
