// The command as it is packed for people without a checkout (tools/release/pack-command.ts).
import type { Command } from './command.ts'
import { commands, usage } from './commands.ts'
import { run } from './run.ts'

const relay: Command = async (_, { stderr }) => {
  stderr.write('The relay serves the app, which is not in this package; it runs from a checkout of Dropwise, with npm start.\n')
  return 2
}

await run({ ...commands, relay }, usage)
