import type { SharedLog } from '@dropwise/home'
import type { Connect, SyncStatus } from '@dropwise/vault'

/** A regular frame, and somewhat more (milliseconds). A device that slept longer knows nothing of what happened meanwhile, whatever its line says. */
const LATELY = 330_000

/**
 * Whether this device has heard what others of the same person wrote. Without a line (by file alone) there is nothing to wait for.
 *
 * @param line of the own log, and whether it brings its frames: what the one before the last held is taken in
 * @param devices how many are in
 */
export const hasHeard = (line: { readonly status: SyncStatus; readonly speaks: boolean } | undefined, devices: number): boolean =>
  line === undefined || devices < 2 || (line.status === 'resting' && line.speaks)

/** The same line, and whether its last two frames came one after the other, and lately. */
export const listenedTo = <R extends { readonly connect: Connect }>(
  relay: R,
  now: () => number,
): R & { readonly speaks: () => boolean } => {
  let [before, last] = [-Infinity, -Infinity]
  const connect: Connect = heard =>
    relay.connect({
      ...heard,
      frame: bytes => {
        before = last
        last = now()
        heard.frame(bytes)
      },
    })
  return { ...relay, connect, speaks: () => last - before <= LATELY && now() - last <= LATELY }
}

/**
 * Where another device of this person may have written, words that wait leave, and a round of the mutual yes goes on, only once what it
 * wrote has come: words may have been taken back there, and an answer that was sealed over another there is the one that counts.
 */
export const playedInStep = (log: SharedLog, heard: () => boolean): SharedLog => {
  const { yes } = log
  return { ...log, inStep: heard, ...(yes && { yes: { ...yes, plays: () => yes.plays() && heard() } }) }
}
