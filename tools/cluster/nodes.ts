import { spawn, type ChildProcess } from 'node:child_process'
import { createInterface } from 'node:readline'
import { join } from 'node:path'
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

/** A process that is started again whenever it dies, until it is to end. */
const keptUp = (env: Readonly<Record<string, string>>) => {
  let child: ChildProcess | undefined
  let url: string | undefined
  let over = false
  const up = async (): Promise<void> => {
    const started = spawn(process.execPath, [join(import.meta.dirname, 'node.ts')], {
      env: { ...process.env, DATABASE_URL: '', NATS_URL: '', ...env },
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    child = started
    const gone = new Promise<undefined>(resolve => started.once('exit', () => resolve(undefined)))
    const said = new Promise<string>(resolve => createInterface({ input: started.stdout }).once('line', resolve))
    url = await Promise.race([said, gone])
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
  const { up, url, kill, signal, end } = keptUp({ DATABASE_URL: through(database, line), NATS_URL: through(nats, natsProxy) })
  await up()
  return {
    url,
    kill,
    database: line,
    pause: () => signal('SIGSTOP'),
    goOn: () => signal('SIGCONT'),
    end: async () => {
      await end()
      line.close()
    },
  }
}

/** Starts the ordinary relay, with SQLite in a folder. */
export const startOnDisk = async (folder: string): Promise<Pick<Node, 'url' | 'kill' | 'end'>> => {
  const { up, url, kill, end } = keptUp({ DROPWISE_DATA: folder })
  await up()
  return { url, kill, end }
}
