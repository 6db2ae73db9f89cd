import { join } from 'node:path'
import { readSettings } from './settings.ts'
import { startRelay, whyNot } from './start.ts'

/** What a running program lends: where it was called, its settings, and how it speaks. */
export type Surroundings = {
  readonly env: Readonly<Record<string, string | undefined>>
  readonly cwd: string
  readonly say: (sentence: string) => void
  readonly complain: (sentence: string) => void
  /** Calls back once when somebody asks the program to stop. */
  readonly whenAsked: (stop: () => void) => void
}

/** The built app of this checkout. */
const builtApp = join(import.meta.dirname, '../../../apps/web/dist')

/**
 * Runs the relay with the built app until somebody asks it to stop. Resolves with the exit code: 0 after stopping cleanly, 1 when it could
 * not start, which is said in one sentence.
 */
export const runRelay = async ({ env, cwd, say, complain, whenAsked }: Surroundings): Promise<number> => {
  const read = readSettings(env, cwd)
  if (!read.ok) {
    complain(read.sentence)
    return 1
  }
  try {
    const relay = await startRelay({ ...read.value, web: builtApp })
    const asked = new Promise<void>(resolve => whenAsked(resolve))
    // Said last: whoever reads this may ask at once.
    say(`Dropwise is at ${relay.url}`)
    await asked
    await relay.close()
    return 0
  } catch (error) {
    complain(whyNot(error, read.value))
    return 1
  }
}

/** The surroundings of this process. */
export const thisProcess = (cwd: string): Surroundings => ({
  env: process.env,
  cwd,
  say: sentence => void process.stdout.write(`${sentence}\n`),
  complain: sentence => void process.stderr.write(`${sentence}\n`),
  whenAsked: stop => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stop)
  },
})
