import type { Suite } from '../crypto/suite.ts'
import { PATIENCE, type Connect, type SyncPorts } from './ports.ts'

// For tests: time that does what a story wants.

/** Time that goes on only when a story says so; what is due comes in order, with a turn of the event loop after each. */
export const storyTime = () => {
  let now = 0
  let due: { at: number; act: () => void }[] = []
  return {
    now: (): number => now,
    after: (ms: number, act: () => void): (() => void) => {
      const one = { at: now + ms, act }
      due.push(one)
      return () => void (due = due.filter(each => each !== one))
    },
    pass: (ms: number): void => {
      const until = now + ms
      for (;;) {
        const [next] = due.filter(({ at }) => at <= until).toSorted((a, b) => a.at - b.at)
        if (!next) break
        due = due.filter(each => each !== next)
        now = next.at
        next.act()
      }
      now = until
    },
  }
}

/** The ports of a story: no waiting on purpose, middling chance. */
export const portsOf = (suite: Suite, connect: Connect, origin: string, after: SyncPorts['after']): SyncPorts => ({
  connect,
  origin,
  after,
  chance: () => 0.5,
  hash: message => suite.hash(message),
})

/** Coming back takes no time; what watches over a connection keeps its own. */
export const atOnce: SyncPorts['after'] = (ms, act) => {
  const timer = setTimeout(act, ms === PATIENCE ? ms : 0)
  return () => clearTimeout(timer)
}
