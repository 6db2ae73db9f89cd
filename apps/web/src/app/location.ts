import { useSyncExternalStore } from 'react'

let here = '/'
const listeners = new Set<() => void>()
const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Goes to a place of the app. The address of the page stays the same, and its history does not grow (S9). */
export const goTo = (place: string): void => {
  here = place
  for (const listener of listeners) listener()
}

const usePlace = (): [string, (place: string) => void] => [
  useSyncExternalStore(
    subscribe,
    () => here,
    () => '/',
  ),
  goTo,
]

/** Where the app is, for wouter to call as a hook. Its own memory location cannot be rendered ahead of time. */
export const placeHook = usePlace
