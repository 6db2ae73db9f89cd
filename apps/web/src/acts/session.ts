import { useSyncExternalStore } from 'react'
import type { Outcome, PassphraseRefusal, SampleOf } from '../worker/channel.ts'
import { ask } from './client.ts'
import { flushDrafts } from './flush.ts'
import { forgetViews } from './views.ts'

/**
 * Where this page stands. `outside`: before any room, or locked. `inside` in `memory`: begun, and nothing kept so far. `room`: on this
 * device. `sample`: made-up people.
 */
export type Session =
  | { readonly at: 'outside'; readonly begun: boolean; readonly from?: 'locked' | 'removed' | 'everything-removed' }
  | { readonly at: 'inside'; readonly how: 'memory' }
  | { readonly at: 'inside'; readonly how: 'room'; readonly mayWrite: boolean }
  | { readonly at: 'inside'; readonly how: 'sample'; readonly sample: SampleOf }

const BEGUN = 'begun'
let session: Session = { at: 'outside', begun: false }
const listeners = new Set<() => void>()

const move = (next: Session): void => {
  session = next
  for (const listener of listeners) listener()
}
const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
const remember = (begun: boolean): void => {
  if (begun) localStorage.setItem(BEGUN, '')
  else localStorage.removeItem(BEGUN)
}

export const useSession = (): Session =>
  useSyncExternalStore(
    subscribe,
    () => session,
    () => session,
  )
export const sessionNow = (): Session => session

/** Finds out whether anybody began on this device. */
export const arrive = async (): Promise<void> => {
  // A browser that gives no storage (a private window, some settings) has no rooms; what happens then is said when something is to be kept.
  const begun = await ask('begun', undefined).catch(() => false)
  remember(begun)
  if (session.at === 'outside') move({ at: 'outside', begun })
}

/** Opens a room in memory, for whoever begins. */
export const startInMemory = async (): Promise<void> => {
  await ask('start', undefined)
  forgetViews()
  move({ at: 'inside', how: 'memory' })
}

export const lookAround = async (sample: SampleOf): Promise<void> => {
  await ask('lookAround', sample)
  forgetViews()
  move({ at: 'inside', how: 'sample', sample })
}

/** Keeps what is in memory under a passphrase: from here on it is a room on this device. */
export const keepRoom = async (passphrase: string): Promise<Outcome<undefined, PassphraseRefusal>> => {
  const kept = await ask('keep', { passphrase })
  if (kept.ok) {
    remember(true)
    // Asks the browser not to clear this away by itself when the device runs full.
    void navigator.storage.persist().catch(() => false)
    move({ at: 'inside', how: 'room', mayWrite: true })
  }
  return kept
}

export const unlockRoom = async (
  passphrase: string,
): Promise<Outcome<{ readonly mayWrite: boolean }, 'no-room-opens' | 'device-broken'>> => {
  const unlocked = await ask('unlock', { passphrase })
  if (unlocked.ok) {
    forgetViews()
    move({ at: 'inside', how: 'room', mayWrite: unlocked.value.mayWrite })
  }
  return unlocked
}

/**
 * Drops keys, decrypted state and text, at once; what was being typed is handed to the room first. Out of memory or a sample there is
 * nothing to unlock again.
 */
export const lock = (): void => {
  if (session.at === 'outside') return
  const begun = session.how === 'room' || localStorage.getItem(BEGUN) !== null
  flushDrafts()
  void ask('lock', undefined)
  forgetViews()
  move({ at: 'outside', begun, ...(session.how === 'room' && { from: 'locked' as const }) })
}

/** Destroys this room's keys, then its records. Another person's room stays untouched. */
export const removeRoom = async (): Promise<void> => {
  await ask('removeRoom', undefined)
  forgetViews()
  const begun = await ask('begun', undefined)
  remember(begun)
  move({ at: 'outside', begun, from: 'removed' })
}

/** Destroys everything of everybody on this device, and what the page remembered beside it. */
export const removeEverything = async (): Promise<void> => {
  await ask('removeEverything', undefined)
  forgetViews()
  localStorage.clear()
  move({ at: 'outside', begun: false, from: 'everything-removed' })
}
