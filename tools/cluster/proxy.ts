import { connect, createServer, type AddressInfo, type Socket } from 'node:net'

/** A line between two processes that can be cut. */
export type Proxy = {
  readonly port: number
  /** Breaks everything that is open and refuses what comes. */
  cut(): void
  mend(): void
  close(): void
}

/** Opens a proxy before a port of this machine. */
export const proxyTo = async (host: string, target: number): Promise<Proxy> => {
  const open = new Set<Socket>()
  let whole = true
  const server = createServer(near => {
    if (!whole) {
      near.destroy()
      return
    }
    const far = connect({ host, port: target })
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      open.add(one)
      one.on('error', () => other.destroy())
      one.on('close', () => {
        open.delete(one)
        other.destroy()
      })
      one.pipe(other)
    }
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const cut = (): void => {
    whole = false
    for (const socket of open) socket.destroy()
  }
  return {
    port: (server.address() as AddressInfo).port,
    cut,
    mend: () => void (whole = true),
    close: () => {
      cut()
      server.close()
    },
  }
}
