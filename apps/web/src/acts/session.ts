import { useSyncExternalStore } from 'react'
import { tellOtherTabs } from '../ui/leaving/other-tabs.ts'
import { forgetNotes, note, noted } from '../ui/page-notes.ts'
import type { Asks, Outcome, PassphraseRefusal, SampleOf } from '../worker/channel.ts'
import { ask } from './client.ts'
import { flushDrafts } from './flush.ts'
import { forgetOpenings, openedOnceMore } from './home-screen.ts'
import { forgetViews } from './views.ts'

/**
 * Where this page stands. `outside`: before any room, or locked, or where the browser has removed what was kept (`emptied`). `inside` in
 * `memory`: begun, and nothing kept so far; `restored` where it came out of a copy. `room`: on this device; `unsound` where something of it was changed or is missing,
 * `longAway` until whoever was away for long has gone on from the page that says so.
 * `sample`: made-up people.
 */
export type Session =
  | { readonly at: 'outside'; readonly begun: boolean; readonly from?: 'locked' | 'removed' | 'everything-removed' | 'emptied' }
  | { readonly at: 'inside'; readonly how: 'memory'; readonly restored?: true }
  | { readonly at: 'inside'; readonly how: 'room'; readonly mayWrite: boolean; readonly unsound?: true; readonly longAway?: true }
  | { readonly at: 'inside'; readonly how: 'sample'; readonly sample: SampleOf }

/** Says beside the room that somebody began here, and nothing else: which page comes first, and that something is gone where nothing is. */
const BEGUN = 'begun'
/** Milliseconds after unlocking until a room is tended: the first screen comes first. */
const SETTLED = 5_000
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
  note(BEGUN, begun ? '' : undefined)
  if (!begun) forgetOpenings()
}

export const useSession = (): Session =>
  useSyncExternalStore(
    subscribe,
    () => session,
    () => session,
  )
/** Whether what is written here is kept on this device: not where a room lives in memory alone, nor among made-up people. */
export const useIsKept = (): boolean => {
  const now = useSession()
  return now.at === 'inside' && now.how === 'room'
}
export const sessionNow = (): Session => session

/** Finds out whether anybody began on this device. */
export const arrive = async (): Promise<void> => {
  // A browser that gives no storage (a private window, some settings): what happens then is said when something is to be kept, or opened.
  const begun = await ask('begun', undefined).catch(() => undefined)
  const emptied = begun === false && noted(BEGUN) !== undefined
  // Where it was emptied, that is said until somebody has read it.
  if (begun !== undefined && !emptied) remember(begun)
  if (session.at === 'outside')
    move({ at: 'outside', begun: begun ?? noted(BEGUN) !== undefined, ...(emptied && { from: 'emptied' as const }) })
}

/** Somebody has read that what was kept here is gone. */
export const emptinessRead = (): void => {
  remember(false)
  if (session.at === 'outside') move({ at: 'outside', begun: false })
}

let tending: ReturnType<typeof setTimeout> | undefined

const tend = async (): Promise<void> => {
  await ask('release', undefined).catch(() => undefined)
  const found = await ask('tend', undefined).catch(() => 'sound')
  if (found === 'unsound' && session.at === 'inside' && session.how === 'room') move({ ...session, unsound: true })
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

export const unlockRoom = async (passphrase: string): Promise<Asks['unlock']['back']> => {
  const unlocked = await ask('unlock', { passphrase })
  if (unlocked.ok) {
    openedOnceMore()
    forgetViews()
    const { mayWrite, longAway } = unlocked.value
    move({ at: 'inside', how: 'room', mayWrite, ...(longAway && { longAway }) })
    tending = setTimeout(() => void tend(), SETTLED)
  }
  return unlocked
}

/** Whoever came back goes on. */
export const wentOn = (): void => {
  if (session.at !== 'inside' || session.how !== 'room') return
  const { longAway: _, ...room } = session
  move(room)
}

/** A room of this person has come to this device, and is open. */
const movedIn = (): void => {
  remember(true)
  void navigator.storage.persist().catch(() => false)
  forgetViews()
  move({ at: 'inside', how: 'room', mayWrite: true })
}

/** Keeps what another device of the same person hands over, under a passphrase of this device, and goes in. */
export const keepLinkedRoom = async (passphrase: string): Promise<Asks['linkHereKeep']['back']> => {
  const kept = await ask('linkHereKeep', { passphrase })
  if (kept.ok) movedIn()
  return kept
}

/** Keeps what twelve words brought back, under a passphrase of this device, and goes in. */
export const keepRecoveredRoom = async (passphrase: string, others: 'stay' | 'go'): Promise<Asks['recoverKeep']['back']> => {
  const kept = await ask('recoverKeep', { passphrase, others })
  if (kept.ok) movedIn()
  return kept
}

/** Opens what a copy holds, in memory; keeping it is the next step. */
export const restoreRoom = async (file: Uint8Array, passphrase: string): Promise<Asks['restore']['back']> => {
  const restored = await ask('restore', { file, passphrase })
  if (restored.ok) {
    forgetViews()
    move({ at: 'inside', how: 'memory', restored: true })
  }
  return restored
}

/** Lets another passphrase open this room. The one before opens nothing from then on; whoever does this has to know it. */
export const changePassphrase = (before: string, passphrase: string): Promise<Asks['changePassphrase']['back']> =>
  ask('changePassphrase', { before, passphrase })

/**
 * Drops keys, decrypted state and text, at once; what was being typed is handed to the room first. Out of memory or a sample there is
 * nothing to unlock again. Resolves when the room has kept what was handed to it, and is closed.
 */
export const lock = async (): Promise<void> => {
  if (session.at === 'outside') return
  clearTimeout(tending)
  const begun = session.how === 'room' || noted(BEGUN) !== undefined
  const kept = [flushDrafts(), ask('lock', undefined)]
  forgetViews()
  move({ at: 'outside', begun, ...(session.how === 'room' && { from: 'locked' as const }) })
  await Promise.allSettled(kept)
}

/** Locks on purpose: whoever locks one tab locks all of them. */
export const lockEverywhere = (): Promise<void> => {
  tellOtherTabs()
  return lock()
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
  // First, so that whoever is interrupted here is not told afterwards that the browser did it.
  remember(false)
  await ask('removeEverything', undefined)
  forgetViews()
  forgetNotes()
  move({ at: 'outside', begun: false, from: 'everything-removed' })
}
