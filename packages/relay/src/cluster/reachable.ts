import { connect } from 'node:net'
import { testUrl } from '../store/postgres/reachable.ts'

/** Where tests look for NATS, unless `NATS_URL` says. */
export const natsUrl = process.env['NATS_URL'] ?? 'nats://127.0.0.1:4222'

/** Where nothing listens that is said at once; a machine with much else to do may take its time to answer. */
const PATIENCE = 10_000

const answers = (url: string, port: number): Promise<boolean> =>
  new Promise(resolve => {
    const { hostname, port: named } = new URL(url)
    const socket = connect({ host: hostname, port: Number(named) || port, timeout: PATIENCE })
    const end = (is: boolean) => (): void => {
      socket.destroy()
      resolve(is)
    }
    socket.on('connect', end(true)).on('error', end(false)).on('timeout', end(false))
  })

/** What answers on this machine; tests of several relays need both. */
export const reachable = { nats: await answers(natsUrl, 4222), postgres: await answers(testUrl, 5432) }
