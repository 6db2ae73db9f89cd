import { useSyncExternalStore } from 'react'
import { note, noted } from '../ui/page-notes.ts'

/** What a browser hands over where it could put this app among the device's own. Not in the types of the web so far. */
type Offer = Event & { readonly prompt: () => Promise<unknown> }

/** Says beside the room that it was opened: up to three strokes, and no more after that. */
const OPENED = 'opened'
const ENOUGH = 3

let offer: Offer | undefined
const listeners = new Set<() => void>()
const become = (next: Offer | undefined): void => {
  offer = next
  for (const listener of listeners) listener()
}
const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Keeps the browser's offer instead of letting it come up by itself. To be called once, before anything is on the page. */
export const keepOffer = (): void => {
  addEventListener('beforeinstallprompt', event => {
    event.preventDefault()
    become(event as Offer)
  })
  addEventListener('appinstalled', () => become(undefined))
}

/** Somebody opened a room here once more. */
export const openedOnceMore = (): void => {
  const strokes = noted(OPENED) ?? ''
  if (strokes.length < ENOUGH) note(OPENED, `${strokes}|`)
}

/** Nobody has a room here any more. */
export const forgetOpenings = (): void => void note(OPENED, undefined)

/** How to put the app onto the home screen; undefined where that is not offered, or before the third use. */
export const useHomeScreen = (): (() => void) | undefined => {
  const there = useSyncExternalStore(
    subscribe,
    () => offer,
    () => undefined,
  )
  if (!there || (noted(OPENED) ?? '').length < ENOUGH) return undefined
  return () => {
    // An offer can be taken once; where it is turned down, the browser makes another at its own time.
    become(undefined)
    void there.prompt().catch(() => undefined)
  }
}
