import { commands, usage } from './commands.ts'
import { relay } from './relay/relay.ts'
import { run } from './run.ts'

await run({ ...commands, relay }, `${usage}\n       dropwise relay`)
