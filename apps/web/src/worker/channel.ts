import type { ActName, Acts, Refusal, ViewName, Views } from '@dropwise/home'
import type { BeginRefusal } from '@dropwise/vault'

/** Which made-up couple, and through whose eyes. */
export type SampleOf = { readonly which: 'uneven' | 'apart'; readonly side: 'wayward' | 'betrayed' }

/** Why a passphrase was not taken. */
export type PassphraseRefusal = BeginRefusal | 'device-broken'

/** Why an act was not done: the domain's refusals, what the device could not do, and a second tab that may look but not write. */
export type ActRefusal = Refusal | DeviceRefusal
export type DeviceRefusal = 'device/another-tab' | 'device/not-kept' | 'device/locked'

export type Outcome<T, E> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: E }

/** What the page can ask of the worker in which the room lives, and what comes back. */
export type Asks = {
  /** Whether anybody ever began on this device. Not how many. */
  begun: { with: undefined; back: boolean }
  /** Opens a room in memory: nothing is kept until `keep`. */
  start: { with: undefined; back: void }
  lookAround: { with: SampleOf; back: void }
  /** Words for a passphrase, made on this device. */
  suggest: { with: undefined; back: string }
  /** Makes a room of what is in memory. */
  keep: { with: { passphrase: string }; back: Outcome<undefined, PassphraseRefusal> }
  unlock: { with: { passphrase: string }; back: Outcome<{ readonly mayWrite: boolean }, 'no-room-opens' | 'device-broken'> }
  act: { with: { [N in ActName]: { name: N; input: Acts[N] } }[ActName]; back: Outcome<{ readonly ids: readonly string[] }, ActRefusal> }
  watch: { with: { [N in ViewName]: { watch: number; name: N; args: Views[N]['args'] } }[ViewName]; back: void }
  unwatch: { with: { watch: number }; back: void }
  /** Works every watched view out again: the day may have turned while nobody looked. */
  lookAgain: { with: undefined; back: void }
  /** Lets another passphrase open this room, and the one before no more. */
  changePassphrase: { with: { passphrase: string }; back: Outcome<undefined, PassphraseRefusal | DeviceRefusal> }
  /**
   * For a quiet minute after unlocking: keeps a snapshot where enough was written since the last, and once a week verifies all that is
   * kept. Whether it holds.
   */
  tend: { with: undefined; back: 'sound' | 'unsound' }
  lock: { with: undefined; back: void }
  removeRoom: { with: undefined; back: void }
  removeEverything: { with: undefined; back: void }
}
export type AskName = keyof Asks

export type Question = { [A in AskName]: { readonly id: number; readonly ask: A; readonly with: Asks[A]['with'] } }[AskName]
export type Message =
  | { readonly id: number; readonly back: unknown }
  /** A defect: the worker could not answer at all. */
  | { readonly id: number; readonly broke: string }
  | { readonly watch: number; readonly value: unknown }
