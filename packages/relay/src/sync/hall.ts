import type { NackReason, RelayMessage, Run } from '@dropwise/protocol/wire'
import type { Clock } from '../clock.ts'
import type { Primitives } from '../crypto/primitives.ts'
import { alone, follow, type Others } from '../cluster/follow.ts'
import type { Hints } from '../cluster/hints.ts'
import type { RelayStore } from '../store/port.ts'
import { buckets, type Buckets } from './buckets.ts'
import { desks, type Desk, type Desks } from './desk.ts'
import { gather } from './gather.ts'
import type { Limits } from './limits.ts'
import { mailboxes, type Mailboxes } from './mailboxes.ts'
import type { Pushed } from './may-push.ts'

/** What is counted, without saying about whom. */
export type Counts = { refused(reason: NackReason): void; pushed(events: number): void; paged(events: number): void }

/** What all conversations of a relay share. */
export type Hall = {
  readonly store: RelayStore
  readonly primitives: Primitives
  readonly limits: Limits
  readonly counts: Counts
  /** Something failed that is nobody's doing who is connected: mostly the store. They are told `busy`, the operator why. */
  readonly failed: (error: unknown) => void
  /** Names the store's history. */
  readonly instance: Uint8Array
  readonly desks: Desks
  readonly mailboxes: Mailboxes
  /** Other relays over the same store. */
  readonly others: Others
  /** Events by lane, new spaces, letters and asking for letters by address. */
  readonly lanes: Buckets
  readonly foundings: Buckets
  readonly letters: Buckets
  readonly looks: Buckets
  /** Checks a push and keeps it, whole or not at all. */
  readonly push: (desk: Desk, run: Run) => Promise<Pushed>
  readonly now: () => number
}

/** How a conversation speaks to its connection. */
export type Voice = {
  say(message: RelayMessage): void
  /** Resolves when so little waits to be sent that a page may follow. */
  ready(): Promise<void>
  /** Ends the connection after what was said. */
  end(): void
  /** Origins under which this relay may have been reached. */
  readonly origins: readonly string[]
  readonly address: string
}

const HOUR = 60 * 60_000

/** Opens the hall on a store; `hints` where there are other relays over it. */
export const openHall = async (ports: {
  readonly store: RelayStore
  readonly primitives: Primitives
  readonly limits: Limits
  readonly counts: Counts
  readonly clock: Clock
  readonly failed: (error: unknown) => void
  readonly hints?: Hints | undefined
}): Promise<Hall> => {
  const { store, primitives, limits, counts, clock, failed, hints } = ports
  const around = { store, desks: desks(store, primitives), mailboxes: mailboxes(), clock }
  const hourly = (count: number): Buckets => buckets(count, count, HOUR)
  const lanes = buckets(limits.laneBurst, limits.lanePerDay, 24 * HOUR)
  const now = (): number => clock.now()
  return {
    store,
    primitives,
    limits,
    counts,
    failed,
    push: gather({ store, primitives, limits, lanes, now }),
    instance: await store.instance(),
    desks: around.desks,
    mailboxes: around.mailboxes,
    others: hints ? follow(hints, around) : alone,
    lanes,
    foundings: hourly(limits.foundingsPerHour),
    letters: hourly(limits.lettersPerHour),
    looks: hourly(limits.looksPerHour),
    now,
  }
}

/** Forgets what nobody needs any more: letters whose time has passed, buckets that are full again. */
export const tidyHall = async (hall: Hall): Promise<void> => {
  const now = hall.now()
  for (const each of [hall.lanes, hall.foundings, hall.letters, hall.looks]) each.sweep(now)
  await hall.store.sweep(now)
}
