import type { ActName, Acts } from '@dropwise/home'
import { useSyncExternalStore } from 'react'
import type { ActRefusal } from '../worker/channel.ts'
import { doAct } from './client.ts'
import { sessionNow } from './session.ts'

/** What the shell shows above any page because of an act: a refusal in words, and the offer to keep what lives in memory. */
type Aftermath = { readonly refused?: ActRefusal; readonly offerToKeep: boolean }

let aftermath: Aftermath = { offerToKeep: false }
const listeners = new Set<() => void>()
const become = (next: Aftermath): void => {
  aftermath = next
  for (const listener of listeners) listener()
}
const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export const useAftermath = (): Aftermath =>
  useSyncExternalStore(
    subscribe,
    () => aftermath,
    () => aftermath,
  )
export const clearRefusal = (): void => become({ offerToKeep: aftermath.offerToKeep })
export const offerToKeep = (offer: boolean): void => become({ ...aftermath, offerToKeep: offer })

/** Says why something was not done that nobody asked for by a press: words that are kept while they are typed, say. */
export const sayRefused = (refused: ActRefusal): void => become({ ...aftermath, refused })
/** It went after all. */
export const refusedNoMore = (refused: ActRefusal): void => {
  if (aftermath.refused === refused) clearRefusal()
}

let offered = false
/** After these no passphrase is offered: they are no words of one’s own, or what stands there next has to stay in sight (H11). */
const OFFERS_NOTHING = ['person/', 'settings/', 'draft/', 'check-in/', 'plainly/', 'shame/']

/**
 * Does one thing. Resolves with the ids of what it happened to once it is durable, or with undefined where it was refused; then the
 * shell says why. The first thing of one's own brings the offer of a passphrase.
 */
export const act = async <N extends ActName>(name: N, input: Acts[N]): Promise<readonly string[] | undefined> => {
  const done = await doAct(name, input)
  if (!done.ok) {
    become({ ...aftermath, refused: done.error })
    return undefined
  }
  if (aftermath.refused) clearRefusal()
  const session = sessionNow()
  const own = !OFFERS_NOTHING.some(concept => name.startsWith(concept))
  if (own && !offered && session.at === 'inside' && session.how === 'memory') {
    offered = true
    offerToKeep(true)
  }
  return done.value.ids
}

/** The same, for components. */
export const useAct = (): typeof act => act
