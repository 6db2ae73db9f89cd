import type { BrowserContext } from 'playwright-core'

const DAY = 86_400_000

/**
 * The clock of the worker in which a room lives. The days that go by are seen by the next page that opens: reload, and unlock. Needs a
 * visit with `serviceWorkers: 'block'`, so that the worker's file comes by here.
 */
export const clockOf = async (context: BrowserContext): Promise<{ readonly daysGoBy: (days: number) => void }> => {
  let ahead = 0
  await context.route(/home\.worker[^/]*\.js$/, async route => {
    const response = await route.fetch()
    const body = `{ const now = Date.now; Date.now = () => now() + ${ahead} }\n${await response.text()}`
    await route.fulfill({ response, body })
  })
  return {
    daysGoBy: days => {
      ahead += days * DAY
    },
  }
}
