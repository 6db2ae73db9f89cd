import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'

const root = join(import.meta.dirname, '..')

/** A run of one test that leaves `error` behind, awaited by nobody: how it ends, and its last lines. */
const leaving = (error: string): { readonly code: number | null; readonly end: string } => {
  const folder = mkdtempSync(join(root, 'node_modules/.tally-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  writeFileSync(
    join(folder, 'vitest.config.ts'),
    `import Tally, { isOfAClosedPage } from '${root}/tools/tally.ts'
    export default { test: { reporters: [new Tally()], onUnhandledError: error => !isOfAClosedPage(error) } }`,
  )
  writeFileSync(
    join(folder, 'one.test.ts'),
    `import { test } from 'vitest'
    test('one', () => { void Promise.reject(new Error(${JSON.stringify(error)})); return new Promise(done => setTimeout(done, 20)) })`,
  )
  const { status, stdout } = spawnSync(process.execPath, [join(root, 'node_modules/vitest/vitest.mjs'), 'run', '--root', folder], {
    encoding: 'utf8',
    env: { ...process.env, VITEST: undefined, VITEST_POOL_ID: undefined, VITEST_WORKER_ID: undefined },
  })
  return { code: status, end: stdout.trim().split('\n').slice(-2).join('\n') }
}

test('what a page was still asked when it closed fails no run, and is named', () => {
  const { code, end } = leaving('route.fetch: Request context disposed.\nCall log:')
  expect(end).toBe('After its page had closed: route.fetch: Request context disposed.\n1 passed, 0 failed, 0 skipped')
  expect(code).toBe(0)
})

test('every other error that nobody awaited fails the run', () => {
  const { code, end } = leaving('the page said that the context is lost')
  expect(end).toBe('1 passed, 1 failed, 0 skipped')
  expect(code).toBe(1)
})
