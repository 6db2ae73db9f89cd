import { connect, createServer, type AddressInfo, type Socket } from 'node:net'

/** A line between two processes that can be cut. */
export type Proxy = {
  readonly port: number
  /** Breaks everything that is open and refuses what comes. */
  cut(): void
  /** Lets nothing through and tells nobody, as where packets go missing: what is said waits until it is mended. */
  hold(): void
  mend(): void
  close(): void
}

/** Opens a proxy before a port of this machine. */
export const proxyTo = async (host: string, target: number): Promise<Proxy> => {
  /** Each socket, and where what it says goes. */
  const open = new Map<Socket, Socket>()
  let state: 'whole' | 'cut' | 'held' = 'whole'
  const server = createServer(near => {
    if (state === 'cut') {
      near.destroy()
      return
    }
    const far = connect({ host, port: target })
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      open.set(one, other)
      one.on('error', () => other.destroy())
      one.on('close', () => {
        open.delete(one)
        other.destroy()
      })
      if (state === 'whole') one.pipe(other)
    }
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const cut = (): void => {
    state = 'cut'
    for (const socket of open.keys()) socket.destroy()
  }
  return {
    port: (server.address() as AddressInfo).port,
    cut,
    hold: () => {
      state = 'held'
      for (const [one, other] of open) one.unpipe(other)
    },
    mend: () => {
      if (state === 'held') for (const [one, other] of open) one.pipe(other)
      state = 'whole'
    },
    close: () => {
      cut()
      server.close()
    },
  }
}
