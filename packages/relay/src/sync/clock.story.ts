import type { Clock } from '../clock.ts'

/** Time that goes on when it is told to, or back. */
export const testClock = () => {
  let now = 1_000_000
  let waiting: { at: number; every: number | undefined; act: () => void }[] = []
  const add = (ms: number, act: () => void, every: number | undefined) => {
    const one = { at: now + ms, every, act }
    waiting.push(one)
    return () => void (waiting = waiting.filter(each => each !== one))
  }
  const clock: Clock = { now: () => now, every: (ms, act) => add(ms, act, ms), after: (ms, act) => add(ms, act, undefined) }
  const pass = (ms: number): void => {
    now += ms
    for (const one of waiting.filter(({ at }) => at <= now)) {
      if (one.every === undefined) waiting = waiting.filter(each => each !== one)
      else one.at = now + one.every
      one.act()
    }
  }
  return { clock, pass }
}
