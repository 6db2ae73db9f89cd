const WITHIN = 5_000
const TIMES = 3

/**
 * Counts presses of Shift alone: three, no more than five seconds apart. A letter with or between them begins anew (S5).
 *
 * ```ts
 * const count = countShift()
 * count({ key: 'Shift', at: 0 }) // 1
 * count({ key: 'a', at: 100 }) // 0
 * ```
 */
export const countShift = (): ((press: { readonly key: string; readonly at: number; readonly repeat?: boolean }) => number) => {
  let count = 0
  let last = -Infinity
  return ({ key, at, repeat = false }) => {
    if (key !== 'Shift') count = 0
    else if (!repeat) {
      count = at - last <= WITHIN ? count + 1 : 1
      last = at
    }
    return Math.min(count, TIMES)
  }
}

/** Listens for Shift, three times. `told` hears how often so far, for a live region. Returns how to stop. */
export const listenForShift = (leave: () => void, told: (count: number) => void): (() => void) => {
  const count = countShift()
  let before = 0
  const pressed = ({ key, timeStamp, repeat }: KeyboardEvent): void => {
    const now = count({ key, at: timeStamp, repeat })
    if (now === TIMES && before !== TIMES) leave()
    else if (now !== before) told(now)
    before = now
  }
  document.addEventListener('keydown', pressed, { capture: true })
  return () => document.removeEventListener('keydown', pressed, { capture: true })
}
