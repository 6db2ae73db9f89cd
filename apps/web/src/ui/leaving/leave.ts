/** Where *Leave page* goes unless its owner chose otherwise on this device. */
const NEUTRAL = 'https://www.wikipedia.org/'
const KEY = 'leave-to'

/** Neutral places to choose from; the address of any other can be typed. */
export const NEUTRAL_PLACES = [NEUTRAL, 'https://www.weather.com/', 'https://www.bbc.com/', 'https://www.google.com/'] as const

/** The address that *Leave page* opens. Kept on the device, outside the room, since it must work while locked. */
export const leaveTarget = (): string => {
  try {
    return localStorage.getItem(KEY) ?? NEUTRAL
  } catch {
    // Closed to this page, or not there while the page is written at build time: the way out is open all the same.
    return NEUTRAL
  }
}

/** Chooses where *Leave page* goes. Anything but a web address is refused. */
export const chooseLeaveTarget = (address: string): boolean => {
  if (!URL.canParse(address) || !/^https?:$/.test(new URL(address).protocol)) return false
  localStorage.setItem(KEY, address)
  return true
}

const droppers = new Set<() => void>()

/** Runs `drop` when the page is left: it forgets keys and whatever was decrypted. Returns how to stop. */
export const onLeave = (drop: () => void): (() => void) => {
  droppers.add(drop)
  return () => droppers.delete(drop)
}

const installed = (): boolean => matchMedia('(display-mode: standalone)').matches

/**
 * Leaves at once: cover in the same frame, nothing left for assistive technology, keys and text dropped, then another page in this
 * one's place. Installed, there is no other page to go to: the cover gives way to the lock (S3, S4).
 */
export const leavePage = (): void => {
  const root = document.documentElement
  root.classList.add('left')
  try {
    for (const drop of droppers) drop()
  } finally {
    // Whatever dropping could not do, the page goes.
    if (installed()) root.classList.remove('left')
    else {
      document.body.replaceChildren()
      location.replace(leaveTarget())
    }
  }
}
