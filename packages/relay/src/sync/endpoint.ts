import type { IncomingMessage, Server } from 'node:http'
import type { Duplex } from 'node:stream'
import { MAX_FRAME } from '@dropwise/protocol/wire'
import { WebSocketServer, type WebSocket } from 'ws'
import type { Clock } from '../clock.ts'
import type { Log } from '../watch/log.ts'
import { connect, type Connection } from './connection.ts'
import { tidyHall, type Hall } from './hall.ts'

/** Where devices connect. */
const SYNC_PATH = '/sync'
const DRAIN = 5_000
const TIDY = 60 * 60_000

export type Reached = {
  /** The address from which somebody connects, behind a proxy that is trusted the one that it names. */
  addressOf(request: IncomingMessage): string
  /** Origins under which this relay may have been reached. */
  originsOf(request: IncomingMessage): readonly string[]
}

/** A page of another origin may not connect: a browser says which page asks. What is no browser says nothing. */
const foreign = ({ headers: { origin, host } }: IncomingMessage, origins: readonly string[]): boolean =>
  origin !== undefined && !origins.includes(origin) && (!URL.canParse(origin) || new URL(origin).host !== host)

const refuse = (socket: Duplex, status: string): void => {
  socket.on('error', () => undefined)
  socket.end(`HTTP/1.1 ${status}\r\nconnection: close\r\ncontent-length: 0\r\n\r\n`)
}

/** Answers WebSockets at `/sync` of a server that also serves the app. */
export const syncEndpoint = (
  server: Server,
  hall: Hall,
  ports: { readonly clock: Clock; readonly log: Log; readonly reached: Reached; readonly counted: (open: number) => void },
) => {
  const { clock, log, reached } = ports
  const acceptor = new WebSocketServer({ noServer: true, maxPayload: MAX_FRAME, perMessageDeflate: false, clientTracking: false })
  const open = new Map<WebSocket, Connection>()
  const perAddress = new Map<string, number>()
  let draining = false

  const accept = (socket: WebSocket, request: IncomingMessage): void => {
    const address = reached.addressOf(request)
    const connection = connect(hall, socket, { address, origins: reached.originsOf(request) }, () => log.warn('a slow reader was dropped'))
    open.set(socket, connection)
    perAddress.set(address, (perAddress.get(address) ?? 0) + 1)
    ports.counted(open.size)
    const hurry = clock.after(hall.limits.handshake, () => connection.hurry())
    socket.on('close', () => {
      hurry()
      open.delete(socket)
      const left = (perAddress.get(address) ?? 1) - 1
      if (left > 0) perAddress.set(address, left)
      else perAddress.delete(address)
      ports.counted(open.size)
    })
  }

  server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    if (request.url !== SYNC_PATH) return refuse(socket, '404 Not Found')
    if (foreign(request, reached.originsOf(request))) return refuse(socket, '403 Forbidden')
    if (draining) return refuse(socket, '503 Service Unavailable')
    if ((perAddress.get(reached.addressOf(request)) ?? 0) >= hall.limits.socketsPerAddress) return refuse(socket, '429 Too Many Requests')
    acceptor.handleUpgrade(request, socket, head, accept)
  })

  const stops = [
    clock.every(hall.limits.ping, () => {
      for (const connection of open.values()) connection.ping()
    }),
    clock.every(TIDY, () => void tidyHall(hall).catch((error: unknown) => log.error(error, 'tidying failed'))),
  ]

  return {
    get open() {
      return open.size
    },
    /** Takes nobody in any more, lets everybody finish what is under way, and ends all connections. */
    drain: async (): Promise<void> => {
      draining = true
      for (const stop of stops) stop()
      const gone = [...open.keys()].map(socket => new Promise<void>(resolve => socket.once('close', () => resolve())))
      const late = clock.after(DRAIN, () => {
        for (const socket of open.keys()) socket.terminate()
      })
      await Promise.all([...open.values()].map(connection => connection.drain()))
      await Promise.all(gone)
      late()
    },
  }
}
