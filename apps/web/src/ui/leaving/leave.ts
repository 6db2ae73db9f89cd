import { note, noted } from '../page-notes.ts'
import { tellOtherTabs } from './other-tabs.ts'

/** Where *Leave page* goes unless its owner chose otherwise on this device. */
const NEUTRAL = 'https://www.wikipedia.org/'
const KEY = 'leave-to'

/** Neutral places to choose from; the address of any other can be typed. */
export const NEUTRAL_PLACES = [NEUTRAL, 'https://www.weather.com/', 'https://www.bbc.com/', 'https://www.google.com/'] as const

/** The address that *Leave page* opens. Kept on the device, outside the room, since it must work while locked. */
export const leaveTarget = (): string => {
  const chosen = noted(KEY)
  // Looked at again: what lies on the device may have been written by somebody else.
  return chosen !== undefined && leadsAway(chosen) ? chosen : NEUTRAL
}

/** A web address, and not one of this app's own: there, leaving would only show the lock. */
const leadsAway = (address: string): boolean => {
  if (!URL.canParse(address)) return false
  const { protocol, host } = new URL(address)
  return /^https?:$/.test(protocol) && host !== location.host
}

/** Chooses where *Leave page* goes. Anything but a web address elsewhere is refused. */
export const chooseLeaveTarget = (address: string): boolean => {
  if (!leadsAway(address)) return false
  return note(KEY, address)
}

/** So many milliseconds behind the cover, at the most, for what was being typed to reach the room. */
const TO_KEEP = 200

const droppers = new Set<() => Promise<void>>()

/**
 * Runs `drop` when the page is left: it forgets keys and whatever was decrypted, at once, and resolves when the last words that were
 * typed are kept. Returns how to stop.
 */
export const onLeave = (drop: () => Promise<void>): (() => void) => {
  droppers.add(drop)
  return () => droppers.delete(drop)
}

const installed = (): boolean => matchMedia('(display-mode: standalone)').matches

/**
 * Leaves at once: cover in the same frame, nothing left for assistive technology, keys and text dropped, then another page in this
 * one's place. Other tabs lock. Installed, there is no other page to go to: the cover gives way to the lock (S3, S4). Behind the cover the last words
 * that were typed have a moment to be kept; where they take longer, the page goes all the same.
 */
export const leavePage = (): void => {
  const root = document.documentElement
  root.classList.add('left')
  tellOtherTabs()
  // Whatever dropping could not do, the page goes.
  const dropped = [...droppers].map(drop => new Promise(resolve => resolve(drop())))
  if (installed()) return root.classList.remove('left')
  document.body.replaceChildren()
  const enough = new Promise(resolve => setTimeout(resolve, TO_KEEP))
  void Promise.race([Promise.allSettled(dropped), enough]).then(() => location.replace(leaveTarget()))
}
