import { err, nowAt, ok, type Result } from '@dropwise/domain/shared'
import { happeningOf, madeBy, type ActName, type Acts, type Refusal } from './acts.ts'
import { sharedConcepts } from './concepts.ts'
import { createFold } from './fold.ts'
import { foldLog } from './log.ts'
import { foldOwnLog, type Snapshots } from './own-log.ts'
import type { Clock, Ids, OwnLog, SharedLog } from './ports.ts'
import { views, type ViewName, type Views } from './views.ts'

/** What a home stands on. Without `shared` nobody has joined, and everything of one's own works. Without `snapshots` it keeps none. */
export type HomePorts = {
  readonly own: OwnLog
  readonly shared?: SharedLog
  readonly clock: Clock
  readonly ids: Ids
  readonly snapshots?: Snapshots
}

/** One person's device. */
export type Home = {
  /**
   * Does one thing. Resolves once it is durable, with the ids of the things that it happened to (a new promise's, say).
   * Refused, nothing was written. Rejects with the store's own fault where the log could not be written.
   */
  act<N extends ActName>(name: N, input: Acts[N]): Promise<Result<{ readonly ids: readonly string[] }, Refusal>>
  /** Looks at one thing, now. Plain data that this person may see. */
  view<N extends ViewName>(name: N, args: Views[N]['args']): Views[N]['value']
  /** Tells whenever what views show may have changed. Returns how to stop. */
  subscribe(listener: () => void): () => void
  /**
   * For a quiet moment: keeps what the own log folded to, where enough came since the last time, so that the next opening goes on from
   * there. Rejects with the store's fault; nothing is lost by that.
   */
  keepSnapshot(): Promise<void>
  close(): void
}

/** Opens a home by reading its logs to the end; the own one from the snapshot on, where there is one. */
export const openHome = async ({ own, shared, clock, ids, snapshots }: HomePorts): Promise<Home> => {
  const mine = foldOwnLog(own, snapshots)
  const ours = shared && foldLog(sharedConcepts, shared, shared.party, lane => shared.partyOf(lane))
  const nothingShared = createFold(sharedConcepts)
  const listeners = new Set<() => void>()
  const tell = () => listeners.forEach(listener => listener())
  const stopListening = shared?.listen(entries => {
    ours?.take(entries)
    tell()
  })
  await Promise.all([mine.read(), ours?.read()])
  const now = () => nowAt(clock.now(), clock.zone())
  let closed = false
  /** Acts are done one after the other, so that each is judged by what the one before it left. */
  let last: Promise<unknown> = Promise.resolve()

  const write = async <N extends ActName>(name: N, input: Acts[N]): ReturnType<Home['act']> => {
    if (closed) return err('home/closed')
    const log = mine.knows(name) ? mine : ours
    if (log === undefined) return err('home/nobody-joined')
    const happening = happeningOf(name, input, ids)
    const written = await log.write(happening, now())
    if ('refused' in written) return err(written.refused as Refusal)
    tell()
    return ok({ ids: [madeBy(happening) ?? written.thing] })
  }

  return {
    act: (name, input) => {
      const done = last.then(() => write(name, input))
      last = done.catch(() => undefined)
      return done
    },
    view: (name, args) => {
      const shown = ours?.fold().things ?? nothingShared.things
      const newer = mine.holdsNewer() || (ours?.holdsNewer() ?? false)
      return views[name]({ own: mine.fold().things, shared: shown, viewer: shared?.party ?? 'first', now: now(), newer }, args)
    },
    subscribe: listener => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    keepSnapshot: () => (closed ? Promise.resolve() : mine.keepSnapshot()),
    close: () => {
      closed = true
      listeners.clear()
      stopListening?.()
      own.close()
      shared?.close()
    },
  }
}
