import type { SharedLog } from '@dropwise/home'
import type { SyncStatus } from '@dropwise/vault'

/**
 * Whether this device has heard what others of the same person wrote. Without a line (by file alone) there is nothing to wait for.
 *
 * @param line of the own log
 * @param devices how many are in
 */
export const hasHeard = (line: { readonly status: SyncStatus } | undefined, devices: number): boolean =>
  line === undefined || devices < 2 || line.status === 'resting'

/**
 * Where another device of this person may have written, a round of the mutual yes goes on only once what it wrote has come: an answer that
 * was sealed over another there is the one that counts.
 */
export const playedInStep = (log: SharedLog, heard: () => boolean): SharedLog => {
  const { yes } = log
  return yes ? { ...log, yes: { ...yes, plays: () => yes.plays() && heard() } } : log
}
