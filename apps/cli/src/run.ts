import type { Command } from './command.ts'

/** Runs the one of `commands` that this process was asked for; `usage` is shown to whoever asks for none. */
export const run = async (commands: Readonly<Record<string, Command>>, usage: string): Promise<void> => {
  // Whoever reads our output may stop early (`| head`); that is no error of ours.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 2))
  process.exitCode = await codeOf(commands, usage)
}

const codeOf = async (commands: Readonly<Record<string, Command>>, usage: string): Promise<number> => {
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
