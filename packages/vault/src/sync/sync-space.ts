import type { SyncedSpace } from '../space/port.ts'
import { converse, type Line } from './line.ts'
import type { Finding, SyncOptions, SyncPorts, SyncStatus } from './ports.ts'

/** A quiet space connects after a random delay (S17). */
const QUIET_DELAY = 90_000
const FIRST_RETRY = 1_000
const LAST_RETRY = 300_000

/** A space that is being kept in step with a relay. */
export type SpaceSync = {
  readonly status: SyncStatus
  /** Up to which seq the relay said that it has this device's lane; −1 where it has said nothing yet. */
  readonly reached: number
  /** From now on everything at once, or in regular frames again. */
  setPace(pace: 'eager' | 'quiet'): void
  /**
   * Connects now, and sends small frames in quick succession for a minute, and then for further whole minutes until `over` says so at the
   * end of one. How many, and when, hangs on nothing that was written (decision 0028).
   */
  quicken(over: () => boolean): void
  /** Ends the connection; resolves when nothing is under way any more. */
  stop(): Promise<void>
}

/**
 * Keeps a space in step with a relay: reads what others wrote, pushes what the relay lacks, also of others, and comes back after every
 * interruption. What this device acknowledges to nobody is durable in the space before the cursor moves.
 */
export const syncSpace = (space: SyncedSpace, ports: SyncPorts, options: SyncOptions = {}): SpaceSync => {
  const tell = (finding: Finding): void => options.found?.(finding)
  let pace: 'eager' | 'quiet' = options.eager ? 'eager' : 'quiet'
  let status: SyncStatus = 'offline'
  let stopped = false
  let failures = 0
  let reached = -1
  let line: Line | undefined
  let cancel = (): void => undefined
  let over: (() => boolean) | undefined
  let last: Promise<void> = Promise.resolve()

  const become = (next: SyncStatus): void => {
    if (next === status) return
    status = next
    options.changed?.(next)
  }

  const around = {
    pace: () => pace,
    brisk: () => over !== undefined,
    minuteOver: () => void (over?.() && (over = undefined)),
    tell,
    become,
    reached: (seq: number) => void (reached = seq),
    caughtUp: () => void (failures = 0),
    inTurn: (turn: () => Promise<void>) => void (last = last.then(turn)),
  }

  const dial = (): void => {
    cancel = () => undefined
    if (stopped) return
    let open = true
    const close = (): void => {
      if (!open) return
      open = false
      line?.gone()
      line = undefined
      become('offline')
      if (stopped) return
      const wait = Math.min(LAST_RETRY, FIRST_RETRY * 2 ** failures) * (0.5 + ports.chance() / 2)
      failures += 1
      cancel = ports.after(pace === 'quiet' && !over ? Math.max(wait, ports.chance() * QUIET_DELAY) : wait, dial)
    }
    const wire = ports.connect({
      opened: () => open && line?.opened(),
      frame: bytes => open && line?.hear(bytes),
      closed: close,
    })
    line = converse(space, ports, around, wire, () => {
      wire.close()
      close()
    })
  }

  const quiet = space.whenWritten(() => line?.written())
  cancel = ports.after(pace === 'eager' ? 0 : ports.chance() * QUIET_DELAY, dial)

  return {
    get status() {
      return status
    },
    get reached() {
      return reached
    },
    setPace: next => {
      if (next === pace) return
      pace = next
      if (line) line.paced()
      else if (next === 'eager' && !stopped) {
        cancel()
        dial()
      }
    },
    quicken: until => {
      over = until
      if (line) line.quickened()
      else if (!stopped) {
        cancel()
        dial()
      }
    },
    stop: async () => {
      stopped = true
      quiet()
      cancel()
      line?.wire.close()
      line?.gone()
      line = undefined
      await last
      become('offline')
    },
  }
}
