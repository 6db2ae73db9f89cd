import type { Connect, SyncPorts } from '@dropwise/vault'

/** How the worker reaches the relay that served the app, and how time and chance go there. */
export type RelayPorts = Omit<SyncPorts, 'hash'> & { readonly spoken: (numbers: readonly number[]) => Promise<readonly string[]> }

/** The relay that served this page, over the platform's own sockets and timers. */
export const thisRelay = (origin: string, connect: Connect, spoken: RelayPorts['spoken']): RelayPorts => ({
  connect,
  origin,
  spoken,
  after: (ms, act) => {
    const timer = setTimeout(act, ms)
    return () => clearTimeout(timer)
  },
  chance: () => (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) / 2 ** 32,
})
