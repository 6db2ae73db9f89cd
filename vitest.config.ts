import { defineConfig } from 'vitest/config'
import { linguiMacros } from './apps/web/lingui-macros.ts'

// Three kinds of test: units and properties beside the code they are about, the house's own guards, and people in a real browser.
export default defineConfig({
  test: {
    reporters: ['default', './tools/tally.ts'],
    projects: [
      {
        // Texts of screens are tested as they are built.
        plugins: [linguiMacros()],
        test: {
          name: 'unit',
          include: ['packages/*/src/**/*.test.ts', 'apps/*/src/**/*.test.{ts,tsx}'],
          environment: 'node',
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      { test: { name: 'house', include: ['tools/**/*.test.ts'], environment: 'node', testTimeout: 300_000, fileParallelism: false } },
      {
        test: {
          name: 'browser',
          include: ['e2e/**/*.test.ts'],
          globalSetup: ['e2e/setup.ts'],
          fileParallelism: false,
          testTimeout: 90_000,
          hookTimeout: 90_000,
        },
      },
    ],
  },
})
