/** Time as the relay sees it, so that tests need not wait. */
export type Clock = {
  /** Milliseconds since 1970. */
  now(): number
  /** Calls again and again; returns how to stop. */
  every(ms: number, act: () => void): () => void
  /** Calls once; returns how to stop. */
  after(ms: number, act: () => void): () => void
}

/** The machine's own. */
export const systemClock: Clock = {
  now: () => Date.now(),
  every: (ms, act) => {
    const timer = setInterval(act, ms)
    timer.unref()
    return () => clearInterval(timer)
  },
  after: (ms, act) => {
    const timer = setTimeout(act, ms)
    timer.unref()
    return () => clearTimeout(timer)
  },
}
