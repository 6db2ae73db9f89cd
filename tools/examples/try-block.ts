import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { commandsOf, type Block } from './blocks.ts'
import { commands, type How } from './commands.ts'

/** Where and with what a block is tried. */
export type Desk = { readonly folder: string; readonly env: NodeJS.ProcessEnv; readonly port: number }

/** What came of one command: nothing where all is as it is to be, else one sentence. */
type Came = { readonly command: string; readonly wrong?: string; readonly left?: string }

const there = (program: string): boolean => spawnSync('sh', ['-c', `command -v ${program}`]).status === 0

/** Starts what serves, and waits until it says at which address. */
const serve = async (command: string, { folder, env, port }: Desk): Promise<{ readonly child: ChildProcess; readonly said: string }> => {
  const child = spawn('sh', ['-c', command], { cwd: folder, env: { ...env, PORT: String(port) }, detached: true })
  let said = ''
  child.stdout?.on('data', (bytes: Buffer) => (said += bytes.toString()))
  child.stderr?.on('data', (bytes: Buffer) => (said += bytes.toString()))
  for (let waited = 0; waited < 2400 && !/Dropwise is at \S+/.test(said) && child.exitCode === null; waited++)
    await new Promise(done => setTimeout(done, 100))
  return { child, said }
}

/** Ends what was started, with all that it started itself. */
const end = async (child: ChildProcess): Promise<void> => {
  if (child.exitCode !== null || child.pid === undefined) return
  const ended = once(child, 'exit')
  process.kill(-child.pid, 'SIGTERM')
  await ended
}

const toItsEnd = (command: string, how: How, { folder, env, port }: Desk): Came => {
  const words = (how.instead ? command.replace(...how.instead) : command).replaceAll(':4321', `:${port}`)
  const { status, stdout, stderr } = spawnSync('sh', ['-c', words], { cwd: folder, env, encoding: 'utf8', timeout: 120_000 })
  if (!(how.codes ?? [0]).includes(status ?? -1)) return { command, wrong: `it ended with ${status}: ${stderr.slice(-600)}` }
  if (how.says && !how.says.test(stdout)) return { command, wrong: `it said: ${stdout.slice(-600)}` }
  return { command }
}

/** Runs the commands of a block one after the other, as somebody would who copies them line by line. */
export const tryBlock = async (block: Block, desk: Desk): Promise<readonly Came[]> => {
  const running: ChildProcess[] = []
  const came: Came[] = []
  try {
    for (const command of commandsOf(block)) {
      const how = commands[command]
      if (!how) came.push({ command, wrong: 'tools/examples/commands.ts does not say how it is tried, or why it is not.' })
      else if (how.notRun !== undefined) came.push({ command, left: how.notRun })
      else if (how.needs !== undefined && !there(how.needs)) came.push({ command, left: `there is no ${how.needs} here` })
      else if (how.serves) {
        const { child, said } = await serve(command, desk)
        running.push(child)
        const answered = await fetch(`http://127.0.0.1:${desk.port}/`).then(
          answer => answer.ok,
          () => false,
        )
        came.push(answered ? { command } : { command, wrong: `it does not serve: ${said.slice(-600)}` })
        // Another server in the same block would want the same port.
        if (
          commandsOf(block)
            .slice(came.length)
            .some(later => commands[later]?.serves)
        )
          await end(child)
      } else came.push(toItsEnd(command, how, desk))
    }
  } finally {
    for (const child of running) await end(child)
  }
  return came
}
