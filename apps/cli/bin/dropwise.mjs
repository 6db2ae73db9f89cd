#!/usr/bin/env node
// Hands over to the pinned Node, so that `npx dropwise` runs the TypeScript sources whatever Node the machine has.
import { spawn } from 'node:child_process'
import { join } from 'node:path'

const here = import.meta.dirname ?? new URL('.', import.meta.url).pathname
const child = spawn(
  process.execPath,
  [join(here, '../../../tools/launch.mjs'), '--no-build', 'apps/cli/src/main.ts', ...process.argv.slice(2)],
  {
    stdio: 'inherit',
    env: { ...process.env, DROPWISE_CWD: process.cwd(), DROPWISE_NO_BUILD: '1' },
  },
)
child.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)))
