import { untilKept } from '../acts/client.ts'
import { flushDrafts } from '../acts/flush.ts'
import { lock, sessionNow } from '../acts/session.ts'
import { lookAgain } from '../acts/views.ts'
import { whenLeftElsewhere } from '../ui/leaving/other-tabs.ts'
import { goHome } from './location.ts'

/** Whether there is something behind the lock to come back to; what lives in memory alone would be lost, and waits covered. */
const canUnlock = (): boolean => {
  const session = sessionNow()
  return session.at === 'inside' && session.how === 'room'
}

/**
 * Covers the page while it is hidden or another window is in front, and locks the room once it was hidden for `lockAfter` seconds.
 * Whatever is being typed is kept first. Locks as well when somebody leaves, or locks, in another tab. Returns how to stop.
 */
export const guardTheScreen = (lockAfter: number): (() => void) => {
  const root = document.documentElement
  let hiddenAt: number | undefined
  let timer: ReturnType<typeof setTimeout> | undefined

  const everyMinute = setInterval(lookAgain, 60_000)

  const cover = (): void => root.classList.add('covered')
  const uncover = (): void => root.classList.remove('covered')
  const lockNow = (): void => {
    if (!canUnlock()) return
    goHome()
    void lock()
  }
  const changed = (): void => {
    clearTimeout(timer)
    if (document.visibilityState === 'hidden') {
      cover()
      void flushDrafts()
      hiddenAt = Date.now()
      timer = setTimeout(lockNow, lockAfter * 1_000)
      return
    }
    // Timers sleep with the machine: the clock decides.
    if (hiddenAt !== undefined && Date.now() - hiddenAt >= lockAfter * 1_000) lockNow()
    hiddenAt = undefined
    lookAgain()
    uncover()
  }
  const shown = (event: PageTransitionEvent): void => {
    if (event.persisted) location.reload()
  }
  const left = (): void => {
    cover()
    void lock()
    untilKept()
  }
  // The page is torn down at any moment after this, and the room with it: what was typed is kept before.
  const leaving = (): void => {
    void flushDrafts()
    untilKept()
  }

  const stopHearing = whenLeftElsewhere(lockNow)
  document.addEventListener('visibilitychange', changed)
  addEventListener('blur', cover)
  addEventListener('focus', uncover)
  addEventListener('beforeunload', leaving)
  addEventListener('pagehide', left)
  addEventListener('pageshow', shown)
  return () => {
    clearTimeout(timer)
    clearInterval(everyMinute)
    stopHearing()
    uncover()
    document.removeEventListener('visibilitychange', changed)
    removeEventListener('blur', cover)
    removeEventListener('focus', uncover)
    removeEventListener('beforeunload', leaving)
    removeEventListener('pagehide', left)
    removeEventListener('pageshow', shown)
  }
}
