import { runRelay, thisProcess } from '@dropwise/relay'
import type { Command } from '../command.ts'

/**
 * `dropwise relay`: serves the built app and, with it, everything that `npm start` serves, with the same settings (`PORT`, `HOST`,
 * `DROPWISE_DATA`), until it is asked to stop. Takes no words of its own.
 */
export const relay: Command = async (args, { stderr }) => {
  if (args.length === 0) return runRelay(thisProcess(process.env['DROPWISE_CWD'] ?? process.cwd()))
  stderr.write('dropwise relay takes no words; set PORT, HOST and DROPWISE_DATA in the environment.\n')
  return 2
}
