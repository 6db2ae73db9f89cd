import { defineConfig } from 'vitest/config'
import { linguiMacros } from './apps/web/lingui-macros.ts'
import Tally, { isOfAClosedPage } from './tools/tally.ts'

// Three kinds of test: units and properties beside the code they are about, the house's own guards, and people in a real browser.
// A limit is there so that what hangs comes to an end. It is many times what a slow machine needs that does other work as well: no test
// depends on how long something takes.
export default defineConfig({
  test: {
    reporters: ['default', new Tally()],
    onUnhandledError: error => !isOfAClosedPage(error),
    expect: { poll: { timeout: 30_000 } },
    projects: [
      {
        // Texts of screens are tested as they are built.
        plugins: [linguiMacros()],
        test: {
          name: 'unit',
          include: ['packages/*/src/**/*.test.ts', 'apps/*/src/**/*.test.{ts,tsx}'],
          environment: 'node',
          testTimeout: 240_000,
          hookTimeout: 240_000,
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          name: 'house',
          include: ['tools/**/*.test.ts'],
          environment: 'node',
          testTimeout: 900_000,
          fileParallelism: false,
          sequence: { groupOrder: 2 },
        },
      },
      {
        test: {
          name: 'browser',
          include: ['e2e/**/*.test.ts'],
          globalSetup: ['e2e/setup.ts'],
          // People in a browser wait more than they work, so three go side by side; after them the units, and the house by itself.
          maxWorkers: 3,
          // Said by name at the end of the run (decision 0031).
          retry: 1,
          sequence: { groupOrder: 0 },
          testTimeout: 600_000,
          hookTimeout: 240_000,
        },
      },
    ],
  },
})
