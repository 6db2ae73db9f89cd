import { toHex } from '@dropwise/protocol'
import type { Clock } from '../clock.ts'
import type { RelayStore } from '../store/port.ts'
import type { Desks } from '../sync/desk.ts'
import type { Mailboxes } from '../sync/mailboxes.ts'
import type { Hints } from './hints.ts'

/** How often the store is asked whether a hint was lost, and how many spaces in one question. */
const POLL = 5_000
const AT_ONCE = 1000

/** The other nodes over the same store, as a node sees them. */
export type Others = {
  /** Something new stands in a space, or lies in a mailbox. */
  wrote(space: Uint8Array): void
  lettered(name: Uint8Array): void
  /** Brings what is at hand of a space up to what other nodes wrote. */
  catchUp(space: Uint8Array): Promise<void>
  leave(): Promise<void>
}

/** A relay that is the only one over its store. */
export const alone: Others = {
  wrote: () => undefined,
  lettered: () => undefined,
  catchUp: async () => undefined,
  leave: async () => undefined,
}

/** Follows what other nodes write: at once by their hints, and by asking the store where hints were lost. */
export const follow = (
  hints: Hints,
  { store, desks, mailboxes, clock }: { store: RelayStore; desks: Desks; mailboxes: Mailboxes; clock: Clock },
): Others => {
  const under = new Map<string, Promise<void>>()
  const again = new Set<string>()
  /** One reading of a space at a time; what is asked for meanwhile is one more. */
  const catchUp = (space: Uint8Array): Promise<void> => {
    const name = toHex(space)
    const running = under.get(name)
    if (running) {
      again.add(name)
      return running
    }
    const turn = async (): Promise<void> => {
      again.delete(name)
      await desks.refresh(space)
      if (again.has(name)) await turn()
    }
    const done = turn().finally(() => under.delete(name))
    under.set(name, done)
    return done
  }
  /** What fails in the store is asked again with the next hint, or the next poll. */
  const quietly = (work: Promise<void>): void => void work.catch(() => undefined)

  hints.hear(({ about, name }) => {
    if (about === 'mailbox') mailboxes.came(name)
    else if (desks.has(name)) quietly(catchUp(name))
  })

  let asking: Promise<void> | undefined
  const ask = async (): Promise<void> => {
    const open = await desks.open()
    for (let from = 0; from < open.length; from += AT_ONCE) {
      const some = open.slice(from, from + AT_ONCE)
      const newest = await store.newest(some.map(({ space }) => space))
      for (const { space, place } of some) if ((newest.get(toHex(space)) ?? 0) !== place) await catchUp(space)
    }
    for (const name of mailboxes.names()) mailboxes.came(name)
  }
  const stop = clock.every(POLL, () => {
    asking ??= ask().finally(() => (asking = undefined))
    quietly(asking)
  })

  return {
    wrote: name => hints.tell({ about: 'space', name }),
    lettered: name => hints.tell({ about: 'mailbox', name }),
    catchUp,
    leave: async () => {
      stop()
      await asking?.catch(() => undefined)
      await Promise.allSettled(under.values())
      await hints.close()
    },
  }
}
