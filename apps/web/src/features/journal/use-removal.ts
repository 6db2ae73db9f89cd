import { useEffect, useRef, useState } from 'react'
import { act } from '../../acts/acting.ts'
import { onFlush } from '../../acts/flush.ts'

/**
 * Takes a page out of the book in two steps, so that it can be put back: it is hidden at once, and removed when its owner goes on, or the
 * room is locked.
 */
export const useRemoval = (entry: string) => {
  const [removing, setRemoving] = useState(false)
  const pending = useRef(false)
  useEffect(() => {
    const remove = async (): Promise<void> => {
      if (!pending.current) return
      pending.current = false
      await act('journal/removed', { entry })
    }
    const stop = onFlush(remove)
    return () => {
      stop()
      void remove()
    }
  }, [entry])
  const turn = (on: boolean): void => {
    pending.current = on
    setRemoving(on)
  }
  return { removing, takeOut: () => turn(true), putBack: () => turn(false) }
}
