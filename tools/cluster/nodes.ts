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

/** Starts a relay over a database and NATS, each reached through a proxy. */
export const startNode = async (database: string, nats: string, natsProxy: Proxy): Promise<Node> => {
  const line = await proxyBefore(database, 5432)
  let child: ChildProcess | undefined
  let url: string | undefined
  let over = false
  const up = async (): Promise<void> => {
    const started = spawn(process.execPath, [join(import.meta.dirname, 'node.ts')], {
      env: { ...process.env, DATABASE_URL: through(database, line), NATS_URL: through(nats, natsProxy) },
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
  await up()
  return {
    url: () => url,
    database: line,
    kill: async () => {
      await down('SIGKILL')
      await up()
    },
    pause: () => void child?.kill('SIGSTOP'),
    goOn: () => void child?.kill('SIGCONT'),
    end: async () => {
      over = true
      await down('SIGTERM')
      line.close()
    },
  }
}
