import type { Connect } from './ports.ts'

/** Connects to a relay by the platform's own WebSocket, in a browser, a worker or Node. `relay` is the address of the app, e.g. `location.origin`. */
export const overWebSocket =
  (relay: string): Connect =>
  heard => {
    const url = new URL('/sync', relay)
    url.protocol = url.protocol === 'https:' ? 'wss:' : 'ws:'
    const socket = new WebSocket(url)
    socket.binaryType = 'arraybuffer'
    let over = false
    const end = (): void => {
      if (over) return
      over = true
      heard.closed()
    }
    socket.addEventListener('open', () => heard.opened())
    socket.addEventListener('message', ({ data }: MessageEvent<unknown>) =>
      heard.frame(data instanceof ArrayBuffer ? new Uint8Array(data) : new Uint8Array()),
    )
    socket.addEventListener('close', end)
    socket.addEventListener('error', end)
    return {
      send: frame => {
        if (socket.readyState === WebSocket.OPEN) socket.send(new Uint8Array(frame))
      },
      close: () => socket.close(),
    }
  }
