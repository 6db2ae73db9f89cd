import { startTransition, useEffect, useState } from 'react'

let here = '/'
const listeners = new Set<() => void>()

/** Goes to a place of the app. The address of the page stays the same, and its history does not grow (S9). */
const goTo = (place: string): void => {
  here = place
  for (const listener of listeners) listener()
}

/** A room that was locked opens on its first page: whoever is made to unlock it shows nobody what they were reading. */
export const goHome = (): void => goTo('/')

/** The page one comes from stays until the next one is there. */
const usePlace = (): [string, (place: string) => void] => {
  const [place, setPlace] = useState(() => here)
  useEffect(() => {
    const moved = (): void => startTransition(() => setPlace(here))
    listeners.add(moved)
    moved()
    return () => {
      listeners.delete(moved)
    }
  }, [])
  return [place, goTo]
}

/** Where the app is, for wouter to call as a hook. Its own memory location cannot be rendered ahead of time. */
export const placeHook = usePlace
