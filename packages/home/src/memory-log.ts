import type { Party } from '@dropwise/domain/shared'
import type { LogEntry, MutualYes, NewEntry, OpenedRound, OwnLog, SharedLog, Snapshot } from './ports.ts'

/** Writes for one lane: gives each entry its number and a Lamport one above everything that was seen. */
const lanePen = (space: string, lane: string) => {
  let seq = 0
  let seen = 0
  const see = (entries: readonly LogEntry[]): void => {
    for (const entry of entries) {
      seen = Math.max(seen, entry.lamport)
      if (entry.lane === lane) seq = Math.max(seq, entry.seq + 1)
    }
  }
  const write = (entry: NewEntry): LogEntry => {
    const written = { ...structuredClone(entry), id: `${space}:${lane}:${seq}`, space, lane, seq, lamport: seen + 1 }
    see([written])
    return written
  }
  return { see, write }
}

export type MemoryLog = OwnLog & { readonly entries: readonly LogEntry[] }

/**
 * An own log that lives as long as the page: for looking around, and for tests.
 *
 * @param before what it held already, from an earlier opening
 * @param snapshot what was kept of that
 */
export const memoryLog = (lane = 'lane', before: readonly LogEntry[] = [], snapshot?: Snapshot): MemoryLog => {
  const entries = [...before]
  let kept = snapshot
  const pen = lanePen('own', lane)
  pen.see(entries)
  return {
    entries,
    append: added => {
      const written = added.map(pen.write)
      entries.push(...written)
      return Promise.resolve(written)
    },
    read: async function* read(from = 0) {
      yield await Promise.resolve(entries.filter(({ seq }) => seq >= from))
    },
    snapshot: () => Promise.resolve(kept),
    keepSnapshot: ({ next, bytes }) => {
      kept = { next, bytes: bytes.slice() }
      return Promise.resolve()
    },
    close: () => undefined,
  }
}

/** Both ends of a shared log in memory, and whether the two can reach each other. */
export type MemoryShared = {
  readonly first: SharedLog
  readonly second: SharedLog
  /** From here on, each end keeps what it writes until `meet`. */
  part(): void
  meet(): void
}

/** A shared log of two, without a relay. While parted, each sees its own entries alone, as after weeks offline. */
export const memoryShared = (space = 'shared'): MemoryShared => {
  let reach = true
  const first = sharedEnd('first', space)
  const second = sharedEnd('second', space)
  const exchange = (): void => {
    if (!reach) return
    const [toSecond, toFirst] = [first.takeWaiting(), second.takeWaiting()]
    first.arrive(toFirst)
    second.arrive(toSecond)
  }
  const meet = (): void => {
    reach = true
    exchange()
  }
  return { first: first.open(exchange), second: second.open(exchange), part: () => (reach = false), meet }
}

/** Stands in for a commitment where there is nobody to hide from: 64 bits of FNV-1a. */
export const scrambled = (text: string): string => {
  let hash = 0xcbf29ce484222325n
  for (const byte of new TextEncoder().encode(text)) hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n)
  return hash.toString(16).padStart(16, '0')
}

/** Stands in for the key exchange: no secret is kept from anybody here, but it comes to the same. */
const memoryYes = (party: Party): MutualYes => {
  let made = 0
  const fresh = (): string => scrambled(`${party} ${made++}`)
  const between = (round: number, { secret, share, start }: OpenedRound, theirShare: string) => {
    const shares = party === 'first' ? [share, theirShare] : [theirShare, share]
    const key = start ? 'start' : secret
    return (of: Party): string => scrambled(JSON.stringify([round, shares, key, of]))
  }
  return {
    plays: () => true,
    open: (_round, start) => ({ secret: fresh(), share: fresh(), start }),
    tag: (round, opened, theirShare) => between(round, opened, theirShare)(party),
    blank: fresh,
    matches: (round, opened, theirShare, { mine, theirs }) => {
      const tagOf = between(round, opened, theirShare)
      return opened.start && mine === tagOf(party) && theirs === tagOf(party === 'first' ? 'second' : 'first')
    },
  }
}

/** What goes over to the other: new entries, and the names of those that were withdrawn. */
type Waiting = { readonly entries: readonly LogEntry[]; readonly withdrawn: readonly string[] }

const sharedEnd = (party: Party, space: string) => {
  let entries: LogEntry[] = []
  let waiting: LogEntry[] = []
  let withdrawn: string[] = []
  const listeners = new Set<(entries: readonly LogEntry[]) => void>()
  const watchers = new Set<() => void>()
  const pen = lanePen(space, party)
  const drop = (gone: readonly string[]): void => {
    if (gone.length === 0) return
    const before = entries.length
    entries = entries.filter(({ id }) => !gone.includes(id))
    if (entries.length < before) watchers.forEach(watcher => watcher())
  }
  const open = (exchange: () => void): SharedLog => ({
    space,
    party,
    partyOf: lane => (lane === 'first' ? 'first' : 'second'),
    append: added => {
      const written = added.map(pen.write)
      entries.push(...written)
      waiting.push(...written)
      exchange()
      return Promise.resolve(written)
    },
    read: async function* read() {
      yield await Promise.resolve(entries.slice())
    },
    listen: listener => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    withdraw: given => {
      const gone = entries.filter(({ lane, seq }) => lane === party && given.some(one => one.lane === lane && one.seq === seq))
      const names = gone.map(({ id }) => id)
      waiting = waiting.filter(({ id }) => !names.includes(id))
      withdrawn.push(...names)
      drop(names)
      exchange()
      return Promise.resolve()
    },
    commit: scrambled,
    yes: memoryYes(party),
    // Nothing keeps a modified client from writing on; what it writes counts nowhere.
    leave: () => Promise.resolve(),
    whenChanged: listener => {
      watchers.add(listener)
      return () => watchers.delete(listener)
    },
    close: () => {
      listeners.clear()
      watchers.clear()
    },
  })
  const arrive = (arrived: Waiting): void => {
    if (arrived.entries.length > 0) {
      pen.see(arrived.entries)
      entries.push(...arrived.entries)
      for (const listener of listeners) listener(arrived.entries)
    }
    drop(arrived.withdrawn)
  }
  const takeWaiting = (): Waiting => {
    const taken = { entries: waiting, withdrawn }
    waiting = []
    withdrawn = []
    return taken
  }
  return { open, arrive, takeWaiting }
}
