#!/usr/bin/env node
// Hands over to the pinned Node, so that `npx dropwise` runs the TypeScript sources whatever Node the machine has.
import { spawn } from 'node:child_process'
import { join } from 'node:path'

const here = import.meta.dirname ?? new URL('.', import.meta.url).pathname
// Only the relay serves the built app; the rest needs no building.
const words = process.argv.slice(2)
const launch = [join(here, '../../../tools/launch.mjs'), ...(words[0] === 'relay' ? [] : ['--no-build']), 'apps/cli/src/main.ts', ...words]
const child = spawn(process.execPath, launch, { stdio: 'inherit', env: { ...process.env, DROPWISE_CWD: process.cwd() } })
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
child.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)))
