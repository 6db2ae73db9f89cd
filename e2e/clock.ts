import type { BrowserContext, Page } from 'playwright-core'

const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE

/** Puts words before the code of the worker in which a room lives. The visit needs `serviceWorkers: 'block'`: so its file comes by here. */
export const beforeTheWorker = (context: BrowserContext, words: () => string): Promise<unknown> =>
  context.route(/home\.worker[^/]*\.js$/, async route => {
    try {
      const response = await route.fetch()
      await route.fulfill({ response, body: `${words()}\n${await response.text()}` })
    } catch (error) {
      // A page that closed while its worker's file was on the way wants it no more: no story fails for that (one whole run did).
      if (!(error instanceof Error && /disposed|has been closed/u.test(error.message))) throw error
    }
  })

/** The clock of a room's worker. The days that go by are seen by the next page that opens: reload, and unlock. */
export const clockOf = async (context: BrowserContext): Promise<{ readonly daysGoBy: (days: number) => void }> => {
  let ahead = 0
  await beforeTheWorker(context, () => `{ const now = Date.now; Date.now = () => now() + ${ahead} }`)
  return {
    daysGoBy: days => {
      ahead += days * DAY
    },
  }
}

/** A device whose time and whose way to the relay are in a test's hands, while its page stays open. */
export type World = {
  minutesGoBy(minutes: number): Promise<void>
  daysGoBy(days: number): Promise<void>
  /** Whether the relay can be reached. Whatever is open is cut. */
  reach(relay: boolean): Promise<void>
  /**
   * Whether what is waited for from now on comes within a third of a second, but for what watches over a connection (half a minute).
   * Not while an invitation waits to be answered: it would be over at once.
   *
   * @param frames milliseconds between two regular frames then; where a machine has much to do, the answer to one has to be back before the next
   */
  hurry(quick: boolean, frames?: number): Promise<void>
}

/** Takes a device's time in hand, before its page opens the worker. */
export const worldOf = async (context: BrowserContext, page: Page): Promise<World> => {
  const state = { ahead: 0, reached: true, quick: false, frames: 300 }
  await beforeTheWorker(context, () => `(${inTheWorker.toString()})(${JSON.stringify(state)})`)
  const tell = (change: Partial<typeof state>): Promise<void> => {
    Object.assign(state, change)
    return page.evaluate(now => {
      const channel = new BroadcastChannel('world')
      channel.postMessage(now)
      channel.close()
    }, state)
  }
  return {
    minutesGoBy: minutes => tell({ ahead: state.ahead + minutes * MINUTE }),
    daysGoBy: days => tell({ ahead: state.ahead + days * DAY }),
    reach: reached => tell({ reached }),
    hurry: (quick, frames = 300) => tell({ quick, frames }),
  }
}

/** Runs in the worker, before its own code. */
const inTheWorker = (world: { ahead: number; reached: boolean; quick: boolean; frames: number }): void => {
  const scope = globalThis as unknown as { setTimeout: unknown; setInterval: unknown; WebSocket: unknown }
  const [now, wait, every, Socket] = [Date.now, globalThis.setTimeout, globalThis.setInterval, globalThis.WebSocket]
  const RHYTHM = 300_000
  const soon = (ms = 0): number => {
    if (!world.quick || ms <= 300 || ms === 30_000 || ms === 31_000) return ms
    return ms === RHYTHM ? world.frames : 300
  }
  const open = new Set<WebSocket>()
  Date.now = () => now() + world.ahead
  scope.setTimeout = (act: () => void, ms?: number) => wait(act, soon(ms))
  scope.setInterval = (act: () => void) => every(act, 300)
  /** A socket where nothing answers: it closes, as one does whose relay is away, and leaves no error on the page. */
  const nobody = (): EventTarget => {
    const dead = Object.assign(new EventTarget(), { readyState: 3, send: () => undefined, close: () => undefined })
    wait(() => dead.dispatchEvent(new Event('close')), 50)
    return dead
  }
  scope.WebSocket = Object.assign(
    function connect(url: URL) {
      if (!world.reached) return nobody()
      const socket = new Socket(url)
      open.add(socket)
      socket.addEventListener('close', () => open.delete(socket))
      return socket
    },
    { OPEN: Socket.OPEN },
  )
  new BroadcastChannel('world').addEventListener('message', ({ data }: MessageEvent<typeof world>) => {
    Object.assign(world, data)
    if (!world.reached) for (const socket of open) socket.close()
  })
}
