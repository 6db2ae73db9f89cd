const WITHIN = 5_000
const TIMES = 3

/** A key that went down or came up, at a time in milliseconds. */
export type KeyTurn = { readonly key: string; readonly at: number; readonly up?: boolean }

/**
 * Counts presses of Shift alone: three, no more than five seconds apart. It counts when Shift comes up again, since a capital letter is
 * Shift, too; any other key begins anew (S5).
 *
 * ```ts
 * const count = countShift()
 * count({ key: 'Shift', at: 0 }) // 0
 * count({ key: 'Shift', at: 80, up: true }) // 1
 * count({ key: 'a', at: 100 }) // 0
 * ```
 */
export const countShift = (): ((turn: KeyTurn) => number) => {
  let count = 0
  let last = -Infinity
  let alone = false
  return ({ key, at, up = false }) => {
    if (key !== 'Shift') {
      if (!up) count = 0
      alone = false
    } else if (!up) alone = true
    else if (alone) {
      count = at - last <= WITHIN ? count + 1 : 1
      last = at
      alone = false
    }
    return Math.min(count, TIMES)
  }
}

/** Listens for Shift, three times. `told` hears how often so far, for a live region. Returns how to stop. */
export const listenForShift = (leave: () => void, told: (count: number) => void): (() => void) => {
  const count = countShift()
  let before = 0
  const turned = ({ key, timeStamp, type }: KeyboardEvent): void => {
    const now = count({ key, at: timeStamp, up: type === 'keyup' })
    if (now === TIMES && before !== TIMES) leave()
    else if (now !== before) told(now)
    before = now
  }
  document.addEventListener('keydown', turned, { capture: true })
  document.addEventListener('keyup', turned, { capture: true })
  return () => {
    document.removeEventListener('keydown', turned, { capture: true })
    document.removeEventListener('keyup', turned, { capture: true })
  }
}
