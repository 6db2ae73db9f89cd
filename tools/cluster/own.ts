import { execFileSync, spawn, type ChildProcess } from 'node:child_process'
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { connect, createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A PostgreSQL and a NATS of this run's own, which may die without anybody else noticing. */
export type Own = {
  readonly database: string
  readonly nats: string
  /** PostgreSQL ends at once (SIGQUIT: nothing is finished, the next start recovers from its log) and is started again. */
  restartDatabase(): Promise<void>
  /** NATS is killed (SIGKILL) and started again. */
  killNats(): Promise<void>
  end(): Promise<void>
}

const wait = (ms: number): Promise<void> => new Promise(resolve => setTimeout(resolve, ms))
const freePort = (): Promise<number> =>
  new Promise(resolve => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo
      server.close(() => resolve(port))
    })
  })
const answers = (port: number): Promise<boolean> =>
  new Promise(resolve => {
    const socket = connect(port, '127.0.0.1')
    const end = (is: boolean) => (): void => {
      socket.destroy()
      resolve(is)
    }
    socket.on('connect', end(true)).on('error', end(false))
  })

const debian = '/usr/lib/postgresql'
const newest = existsSync(debian) ? readdirSync(debian).toSorted((a, b) => Number(b) - Number(a))[0] : undefined
const binaries = newest ? join(debian, newest, 'bin') : ''
const natsServer = ['/usr/sbin/nats-server', '/usr/local/bin/nats-server', '/usr/bin/nats-server'].find(existsSync)

/** Whether both can be started here. */
export const canHaveOwn = natsServer !== undefined && existsSync(join(binaries, 'initdb'))

/** PostgreSQL refuses to run as root: then it is run as its own user. */
const asUser = (): { readonly uid?: number; readonly gid?: number } => {
  if (process.getuid?.() !== 0) return {}
  const idOf = (flag: string): number => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }))
  return { uid: idOf('-u'), gid: idOf('-g') }
}

const gone = (child: ChildProcess): Promise<void> =>
  child.exitCode !== null || child.signalCode !== null ? Promise.resolve() : new Promise(resolve => child.once('exit', () => resolve()))

/** A process that is started until it answers at its port. */
const keptAt = (port: number, start: () => ChildProcess) => {
  let child = start()
  const up = async (): Promise<void> => {
    for (let tries = 0; !(await answers(port)); tries++) {
      if (tries > 600) throw new Error(`nothing answers at ${port}`)
      if (child.exitCode !== null || child.signalCode !== null) child = start()
      await wait(100)
    }
  }
  const down = async (signal: NodeJS.Signals): Promise<void> => {
    child.kill(signal)
    await gone(child)
  }
  return { up, down }
}

/** Starts both in folders of their own. */
export const startOwn = async (): Promise<Own> => {
  const user = asUser()
  const folder = mkdtempSync(join(tmpdir(), 'own-'))
  if (user.uid !== undefined && user.gid !== undefined) chownSync(folder, user.uid, user.gid)
  const data = join(folder, 'data')
  execFileSync(join(binaries, 'initdb'), ['-D', data, '-A', 'trust', '-U', 'dropwise', '-E', 'UTF8'], {
    ...user,
    stdio: 'ignore',
    cwd: folder,
  })
  const [databasePort, natsPort] = [await freePort(), await freePort()]
  const settings = ['listen_addresses=127.0.0.1', `unix_socket_directories=${folder}`].flatMap(one => ['-c', one])
  const database = keptAt(databasePort, () =>
    spawn(join(binaries, 'postgres'), ['-D', data, '-p', String(databasePort), ...settings], { ...user, stdio: 'ignore', cwd: folder }),
  )
  const nats = keptAt(natsPort, () => spawn(natsServer ?? '', ['-a', '127.0.0.1', '-p', String(natsPort)], { stdio: 'ignore' }))
  await Promise.all([database.up(), nats.up()])
  return {
    database: `postgres://dropwise@127.0.0.1:${databasePort}/postgres`,
    nats: `nats://127.0.0.1:${natsPort}`,
    restartDatabase: async () => {
      await database.down('SIGQUIT')
      await database.up()
    },
    killNats: async () => {
      await nats.down('SIGKILL')
      await nats.up()
    },
    end: async () => {
      await Promise.all([database.down('SIGINT'), nats.down('SIGTERM')])
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
