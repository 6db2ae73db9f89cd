import type { Socket } from 'node:net'
import type { FastifyReply } from 'fastify'

const NOTHING = 'Nothing is here.'

/** Answers what is no address of ours, whatever is wrong with it. What was asked for is not said back. */
export const nothingHere = (reply: FastifyReply, status = 404): FastifyReply =>
  reply.code(status).header('cache-control', 'no-store').type('text/plain').send(NOTHING)

/** The same, where a request was so broken that nothing of it was read: no reply is there yet, the bytes are written by hand. */
export const nothingReadable =
  (headers: Readonly<Record<string, string>>) =>
  (error: Error & { readonly code?: string }, socket: Socket): void => {
    if (!socket.writable) {
      socket.destroy()
      return
    }
    const status = error.code === 'HPE_HEADER_OVERFLOW' ? '431 Request Header Fields Too Large' : '400 Bad Request'
    const all = {
      ...headers,
      'cache-control': 'no-store',
      'content-type': 'text/plain',
      'content-length': String(NOTHING.length),
      connection: 'close',
    }
    const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}`)
    socket.end([`HTTP/1.1 ${status}`, ...lines, '', NOTHING].join('\r\n'))
  }
