/** Milliseconds: what a device waits at least and at most, and how long an answer is held to take before anybody got one. */
const [LEAST, MOST, AT_FIRST] = [1_500, 30_000, 5_000]
/** So many times as long as usual is too long. */
const TIMES = 6

/**
 * How long the devices of a run wait for an answer before they hang up: six times what is usual, at least a second and a half. What is
 * usual is learned from all of them, as TCP learns when to send again: where a machine has much else to do its relays are slow as well, and
 * hundreds of devices that give up too soon would keep it busy with greetings alone.
 */
export const openPatience = () => {
  let usual = AT_FIRST
  return {
    /** Waits for one answer after the other; `signal` is how it hangs up. */
    wait: () => {
      const hangUp = new AbortController()
      let since = performance.now()
      const late = (): NodeJS.Timeout =>
        setTimeout(
          () => {
            usual *= 1.02
            hangUp.abort()
          },
          Math.min(MOST, Math.max(LEAST, TIMES * usual)),
        )
      let timer = late()
      return {
        signal: hangUp.signal,
        /** There is something to be answered from now on. */
        asked: (): void => {
          clearTimeout(timer)
          since = performance.now()
          timer = late()
        },
        answered: (): void => {
          clearTimeout(timer)
          usual += (performance.now() - since - usual) / 16
        },
        over: (): void => {
          clearTimeout(timer)
          hangUp.abort()
        },
      }
    },
  }
}
export type Patience = ReturnType<typeof openPatience>
