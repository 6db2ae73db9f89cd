/** What can be wrong with a vault on a device. Each is shown to a person as one sentence. */
export type FaultReason =
  /** The room was locked meanwhile. */
  | 'locked'
  /** One thing is longer than fits into an event (about 63,000 bytes). */
  | 'too-large'
  /** A value that has no form in the log. */
  | 'not-storable'
  /** Another tab or window wrote meanwhile. Unlock again. */
  | 'another-writer'
  /** The device did not keep it (full, read-only, gone). */
  | 'not-kept'
  /** Something that was kept is no longer there. */
  | 'record-missing'
  /** Something that was kept was changed from outside, or broken. */
  | 'record-broken'
  /** Pieces that are whole do not fit together. */
  | 'chain-broken'
  /** A newer Dropwise wrote this. */
  | 'newer-version'
  /** This device's lane was not let in yet, or what let it in has not arrived. */
  | 'not-admitted'
  /** This device was removed from the space, or this side has left it. */
  | 'lane-closed'
  /** This device is a copy of another and both have written: it has to be linked anew. */
  | 'lane-forked'
  /** The lane is no live lane of the own side. */
  | 'not-a-member'
  /** The stored key derivation is weaker than allowed. */
  | 'weak-setting'

/** Thrown where the vault cannot do what was asked. `where` names the piece for a report; it holds nothing that a person wrote. */
export class VaultFault extends Error {
  readonly reason: FaultReason
  readonly where: string
  constructor(reason: FaultReason, where: string, cause?: unknown) {
    super(`${reason}: ${where}`, cause === undefined ? undefined : { cause })
    this.name = 'VaultFault'
    this.reason = reason
    this.where = where
  }
}
