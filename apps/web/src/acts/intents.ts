import type { CameFrom } from '@dropwise/domain/draft'
import type { Acts } from '@dropwise/home'
import { useEffect, useState } from 'react'

/** What something that is about to be made comes out of. It stays in its owner's log. */
export type { CameFrom } from '@dropwise/domain/draft'

/** What one feature hands to another. Features never import each other; they meet here, in words. */
export type Intent =
  /** Rehearse, Shame → Promises: what its writer will do. Dig, Scenarios, Learning → Promises: words of which an act may come. */
  | { readonly kind: 'promise-this'; readonly text: string; readonly found?: string; readonly origin: CameFrom }
  /** Promises → Promises: the one whose place the new one takes. */
  | { readonly kind: 'change-promise'; readonly promise: string; readonly text: string }
  /** Rehearse → Shame: words in which somebody collapses. */
  | { readonly kind: 'steady-first'; readonly text: string; readonly origin: CameFrom }
  /** Rehearse → Dig: an assurance that rests on circumstances. */
  | { readonly kind: 'dig-into'; readonly text: string; readonly origin: CameFrom }
  /** Dig, the library of scenes → Scenarios: the moment to make a plan for, and what was found below it. */
  | { readonly kind: 'plan-for'; readonly text: string; readonly found?: string; readonly origin?: CameFrom }
  /** Find → Journal: the page is there to be written on at once. */
  | { readonly kind: 'write-now' }
  /** Anywhere → Giving: the exact words that would leave, and where to go on afterwards. */
  | { readonly kind: 'give-this'; readonly given: Acts['giving/given']; readonly back: string; readonly done?: () => void }

let waiting: Intent | undefined

/** Leaves an intent for the next screen; the caller then goes there. */
export const handOver = (intent: Intent): void => void (waiting = intent)

/**
 * Takes the intent that was left for this screen, once. It is taken when the screen stands: one that first waits for what it shows is begun
 * again from nothing, and would have lost it.
 */
export const useIntent = <K extends Intent['kind']>(kind: K): Extract<Intent, { kind: K }> | undefined => {
  const [taken] = useState(() => (waiting?.kind === kind ? (waiting as Extract<Intent, { kind: K }>) : undefined))
  useEffect(() => {
    if (waiting === taken) waiting = undefined
  }, [taken])
  return taken
}
