/** A quiet connection sends a frame in this rhythm (S17). */
const QUIET_RHYTHM = 300_000
/** A brisk minute: so many frames in its first eight seconds, and one in each second of what is left of it. */
const AT_FIRST = 125
const IN_A_MINUTE = AT_FIRST + 52
const IN_A_FURTHER = 60

/** Milliseconds until the next frame of a brisk connection that has sent so many. */
const briskWait = (sent: number): number => (sent < AT_FIRST ? 64 : 1_000)
const endsMinute = (sent: number): boolean => sent >= IN_A_MINUTE && (sent - IN_A_MINUTE) % IN_A_FURTHER === 0

/**
 * When a connection that is not eager sends its frames, full or empty: one in five minutes, or for whole minutes briskly. Which of the two is
 * decided at the end of a minute alone, so that nothing which waits to be sent changes when a frame goes (decision 0028).
 *
 * @param brisk whether briskly, asked before each frame
 * @param minuteOver told at the end of each brisk minute
 */
export const rhythm = (
  after: (ms: number, act: () => void) => () => void,
  brisk: () => boolean,
  minuteOver: () => void,
): {
  /** Calls once when the next frame is due. */
  next(send: () => void): void
  /** The beginning of a brisk minute: what is due is due anew. */
  anew(): void
  stop(): void
} => {
  let cancel = (): void => undefined
  let due: (() => void) | undefined
  let sent = 0
  const next = (send: () => void): void => {
    cancel()
    due = send
    const briskly = brisk()
    cancel = after(briskly ? briskWait(sent) : QUIET_RHYTHM, () => {
      due = undefined
      if (briskly) sent += 1
      if (briskly && endsMinute(sent)) minuteOver()
      send()
    })
  }
  return {
    next,
    anew: () => {
      sent = 0
      if (due) next(due)
    },
    stop: () => {
      cancel()
      due = undefined
    },
  }
}
