import { createInterface } from 'node:readline/promises'
import type { Streams } from '../command.ts'

/** Asks for the passphrase without showing it, or takes it from `DROPWISE_PASSPHRASE`. Undefined where nobody can be asked. */
export const askPassphrase = async ({ stdin, stderr, env }: Streams): Promise<string | undefined> => {
  const given = env['DROPWISE_PASSPHRASE']
  if (given !== undefined) return given
  if (!('isTTY' in stdin) || stdin.isTTY !== true) return undefined
  stderr.write('Passphrase of the backup: ')
  // Without an output nothing that is typed is shown.
  const asking = createInterface({ input: stdin, terminal: true })
  const answer = await asking.question('')
  asking.close()
  stderr.write('\n')
  return answer
}
