import { spawn, type ChildProcess } from 'node:child_process'
import { createInterface } from 'node:readline'
import { compileCache, program } from './program.ts'
import { proxyTo, type Proxy } from './proxy.ts'

/** A relay process, its own line to the database, and what can happen to it. */
export type Node = {
  /** Undefined while it is down. */
  url(): string | undefined
  readonly database: Proxy
  /** Dies at once (SIGKILL) and comes up again at another port. */
  kill(): Promise<void>
  pause(): void
  goOn(): void
  /** How often it ended by itself after it had begun, which no fault outside excuses. */
  fell(): number
  /** The last of what it said on standard error: its log, or why it ended. */
  complains(): string
  /** Runs a fifth of the time, until it is told to go on. */
  slow(): void
  end(): Promise<void>
}

const through = (url: string, { port }: Proxy): string => {
  const through = new URL(url)
  through.hostname = '127.0.0.1'
  through.port = String(port)
  return through.href
}

const portOf = (url: string, usual: number): { readonly host: string; readonly port: number } => {
  const { hostname, port } = new URL(url)
  return { host: hostname, port: Number(port) || usual }
}

/** A proxy before NATS, or the database, at an address. */
export const proxyBefore = (url: string, usual: number): Promise<Proxy> => {
  const { host, port } = portOf(url, usual)
  return proxyTo(host, port)
}

const MOST_COMPLAINTS = 2_000

/** A process that is started again whenever it dies, until it is to end. */
const keptUp = (env: Readonly<Record<string, string>>, mostKiB?: number) => {
  let child: ChildProcess | undefined
  let url: string | undefined
  let over = false
  let fallen = 0
  let complaints = ''
  const up = async (): Promise<void> => {
    const node = [process.execPath, await program()]
    // A file that may not grow is what a full disk is to a process: writing fails, and everything else goes on.
    const full = ['bash', '-c', `trap '' XFSZ; ulimit -f ${mostKiB}; exec "$0" "$@"`]
    const [command = '', ...rest] = mostKiB === undefined ? node : [...full, ...node]
    const started = spawn(command, rest, {
      env: { ...process.env, NODE_COMPILE_CACHE: compileCache, DATABASE_URL: '', NATS_URL: '', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    child = started
    started.stderr.on('data', (chunk: Buffer) => (complaints = (complaints + chunk.toString()).slice(-MOST_COMPLAINTS)))
    const gone = new Promise<undefined>(resolve => started.once('exit', () => resolve(undefined)))
    const said = new Promise<string>(resolve => createInterface({ input: started.stdout }).once('line', resolve))
    const first = await Promise.race([said, gone])
    if (child !== started) return
    url = first
    // Nobody asked it to end: whoever asks takes its address away first.
    if (url !== undefined)
      void gone.then(() => {
        if (child !== started || url === undefined) return
        fallen += 1
        url = undefined
        return up()
      })
    // It could not reach what it stands on: once more, as whatever keeps processes running would.
    if (url === undefined && !over) await new Promise(resolve => setTimeout(resolve, 100)).then(up)
  }
  const down = async (signal: NodeJS.Signals): Promise<void> => {
    const dying = child
    url = undefined
    if (!dying || dying.exitCode !== null || dying.signalCode !== null) return
    const gone = new Promise(resolve => dying.once('exit', resolve))
    dying.kill('SIGCONT')
    dying.kill(signal)
    await gone
  }
  return {
    up,
    url: (): string | undefined => url,
    fell: (): number => fallen,
    complains: (): string => complaints,
    kill: async (): Promise<void> => {
      await down('SIGKILL')
      await up()
    },
    signal: (name: NodeJS.Signals): void => void child?.kill(name),
    end: async (): Promise<void> => {
      over = true
      await down('SIGTERM')
    },
  }
}

/** Starts a relay over a database and NATS, each reached through a proxy. */
export const startNode = async (database: string, nats: string, natsProxy: Proxy): Promise<Node> => {
  const line = await proxyBefore(database, 5432)
  const { up, url, kill, signal, fell, complains, end } = keptUp({
    DATABASE_URL: through(database, line),
    NATS_URL: through(nats, natsProxy),
  })
  await up()
  let slowed: NodeJS.Timeout | undefined
  return {
    url,
    kill,
    fell,
    complains,
    database: line,
    pause: () => signal('SIGSTOP'),
    slow: () => {
      slowed = setInterval(() => {
        signal('SIGSTOP')
        setTimeout(() => signal('SIGCONT'), 80)
      }, 100)
    },
    goOn: () => {
      clearInterval(slowed)
      signal('SIGCONT')
    },
    end: async () => {
      await end()
      line.close()
    },
  }
}

/** Starts the ordinary relay, with SQLite in a folder; with `mostKiB` no file of it can be longer. */
export const startOnDisk = async (folder: string, mostKiB?: number): Promise<Pick<Node, 'url' | 'kill' | 'fell' | 'complains' | 'end'>> => {
  const { up, url, kill, fell, complains, end } = keptUp({ DROPWISE_DATA: folder }, mostKiB)
  await up()
  return { url, kill, fell, complains, end }
}
