import { untilKept } from '../acts/client.ts'
import { flushDrafts } from '../acts/flush.ts'
import { lock, sessionNow } from '../acts/session.ts'
import { lookAgain } from '../acts/views.ts'
import { cover, uncover, watchInFront } from '../ui/leaving/in-front.ts'
import { whenLeftElsewhere } from '../ui/leaving/other-tabs.ts'
import { goHome } from './location.ts'

/** Whether there is something behind the lock to come back to; what lives in memory alone would be lost, and waits covered. */
const canUnlock = (): boolean => {
  const session = sessionNow()
  return session.at === 'inside' && session.how === 'room'
}

/**
 * Covers the page while it is hidden or another window is in front, and locks the room once that lasted `lockAfter` seconds, or the machine
 * slept. Whatever is being typed is kept first. Locks as well when somebody leaves, or locks, in another tab. Returns how to stop.
 */
export const guardTheScreen = (lockAfter: number): (() => void) => {
  const everyMinute = setInterval(lookAgain, 60_000)

  const lockNow = (): void => {
    if (!canUnlock()) return
    goHome()
    void lock()
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
  const stopWatching = watchInFront({
    after: lockAfter * 1_000,
    goes: behind => {
      cover()
      if (!behind) void flushDrafts()
    },
    comes: () => {
      lookAgain()
      uncover()
    },
    long: lockNow,
  })
  addEventListener('beforeunload', leaving)
  addEventListener('pagehide', left)
  addEventListener('pageshow', shown)
  return () => {
    clearInterval(everyMinute)
    stopHearing()
    stopWatching()
    uncover()
    removeEventListener('beforeunload', leaving)
    removeEventListener('pagehide', left)
    removeEventListener('pageshow', shown)
  }
}

/**
 * The same before any room is open, where nothing can lock: out of sight everything is covered, behind another window what somebody may be
 * typing. Returns how to stop.
 */
export const guardOutside = (): (() => void) => {
  const stop = watchInFront({
    goes: behind => {
      if (!behind || document.querySelector('main :is(input, textarea)') !== null) cover()
    },
    comes: uncover,
  })
  return () => {
    stop()
    uncover()
  }
}
