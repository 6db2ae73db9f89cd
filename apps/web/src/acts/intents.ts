import type { Acts } from '@dropwise/home'

/** What one feature hands to another. Features never import each other; they meet here, in words. */
export type Intent =
  /** Rehearse → Promises: what its writer will do. Dig → Promises: what was found, of which an act may come. */
  | { readonly kind: 'promise-this'; readonly text: string; readonly found?: string; readonly from: 'rehearse' | 'dig' }
  /** Rehearse → Dig: an assurance that rests on circumstances. */
  | { readonly kind: 'dig-into'; readonly text: string; readonly from: 'rehearse' }
  /** Dig, the library of scenes → Scenarios: the moment to make a plan for, and what was found below it. */
  | { readonly kind: 'plan-for'; readonly text: string; readonly found?: string; readonly from: 'dig' | 'scenes' }
  /** Anywhere → Giving: the exact words that would leave, and where to go on afterwards. */
  | { readonly kind: 'give-this'; readonly given: Acts['giving/given']; readonly back: string; readonly done?: () => void }

let waiting: Intent | undefined

/** Leaves an intent for the next screen; the caller then goes there. */
export const handOver = (intent: Intent): void => void (waiting = intent)

/** Takes the intent that was left for this screen, once. */
export const takeIntent = <K extends Intent['kind']>(kind: K): Extract<Intent, { kind: K }> | undefined => {
  if (waiting?.kind !== kind) return undefined
  const taken = waiting
  waiting = undefined
  return taken as Extract<Intent, { kind: K }>
}
