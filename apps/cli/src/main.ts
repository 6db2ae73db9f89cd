import { exportTo } from './backup/export.ts'
import { open } from './backup/open.ts'
import { rehearse } from './rehearse/rehearse.ts'
import { relay } from './relay/relay.ts'
import type { Command } from './command.ts'

const commands: Readonly<Record<string, Command>> = { rehearse, relay, open, export: exportTo }

const usage = `Usage: dropwise rehearse FILE|- [--author wayward|betrayed] [--json|--jsonl] [--local-model ADDRESS --model NAME]
       dropwise open BACKUP
       dropwise export BACKUP --to FOLDER
       dropwise relay`

const main = async (): Promise<number> => {
  const [name = '', ...args] = process.argv.slice(2)
  if (name === '--help' || name === '-h') {
    process.stdout.write(`${usage}\n`)
    return 0
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (command) return command(args, process)
  process.stderr.write(name === '' ? `${usage}\n` : `There is no command called ${name}; there are ${Object.keys(commands).join(', ')}.\n`)
  return 2
}

// Whoever reads our output may stop early (`| head`); that is no error of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 2))
process.exitCode = await main()
