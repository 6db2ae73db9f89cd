import { err, nowAt, ok, type Happening, type Result } from '@dropwise/domain/shared'
import { happeningOf, isAct, madeBy, type ActName, type Acts, type Refusal } from './acts.ts'
import { foldBetween } from './between.ts'
import { readAllEarlier, type EarlierLogs } from './earlier.ts'
import { sharedConcepts } from './concepts.ts'
import { stepsOf, waits } from './deeds.ts'
import { createFold } from './fold.ts'
import { outgoing } from './outgoing.ts'
import { roundsOf } from './rounds.ts'
import { foldOwnLog, type Snapshots } from './own-log.ts'
import type { Clock, Ids, OwnLog, SharedLog } from './ports.ts'
import { views } from './shown.ts'
import type { Viewing } from './views.ts'

/** What a home stands on. Without `shared` nobody has joined, and everything of one's own works. Without `snapshots` it keeps none. */
export type HomePorts = {
  readonly own: OwnLog
  readonly shared?: SharedLog
  /** Logs of two from before, oldest first: what is over. They are read where that is asked for, and nothing is written there. */
  readonly earlier?: readonly SharedLog[]
  readonly clock: Clock
  readonly ids: Ids
  readonly snapshots?: Snapshots
}

/** One person's device. */
export type Home = Viewing & {
  /**
   * Does one thing. Resolves once it is durable, with the ids of the things that it happened to (a new promise's, say).
   * Refused, nothing was written. Rejects with the store's own fault where the log could not be written.
   */
  act<N extends ActName>(name: N, input: Acts[N]): Promise<Result<{ readonly ids: readonly string[] }, Refusal>>
  /** What lay between two before, each as it stood when it ended; read when it is asked for. Rejects with the store's fault. */
  earlier(): Promise<EarlierLogs>
  /**
   * Lets go of words whose ten minutes are over, and of what a crash kept back. To be called soon after unlocking and now and then while
   * the room is open, where this device may write. Rejects with the store's fault; what has not left then goes the next time.
   */
  release(): Promise<void>
  /** When something was written here last, on any device of this person, in milliseconds since 1970. */
  lastWritten(): number | undefined
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
export const openHome = async ({ own, shared, earlier = [], clock, ids, snapshots }: HomePorts): Promise<Home> => {
  const me = shared?.party ?? 'first'
  const mine = foldOwnLog(own, snapshots)
  const now = () => nowAt(clock.now(), clock.zone())
  const ours = shared && foldBetween(shared, () => mine.fold().things, now)
  const nothingShared = createFold(sharedConcepts)
  const listeners = new Set<() => void>()
  const tell = () => listeners.forEach(listener => listener())
  const stopListening = shared?.listen(entries => {
    // What is not let in changes nothing that anybody can see, and nobody is told.
    if (ours?.arrive(entries)) tell()
  })
  // The own log first: it says how far the other is let in.
  await mine.read()
  const stopFollowing = mine.follow(() => {
    ours?.settle()
    tell()
  })
  await ours?.read()
  let closed = false
  /** Whether a device may have stopped between withdrawing and dropping the bytes: at first. */
  let owes = true
  /** Acts are done one after the other, so that each is judged by what the one before it left. */
  let last: Promise<unknown> = Promise.resolve()

  const out = ours && outgoing(mine, ours, { me, ids, commit: text => shared?.commit(text) ?? '' })

  const rounds = ours && shared?.yes && roundsOf(mine, ours, shared, shared.yes)

  const step = async (happening: Happening): Promise<{ readonly id: string } | { readonly refused: string }> => {
    const forOneself = mine.knows(happening.type)
    if (!forOneself && shared?.kept) return { refused: 'home/only-read' }
    if (!forOneself && (!ours || !out)) return { refused: 'home/nobody-joined' }
    if (!forOneself && ours && ours.fold().things.sharing.size > 0) return { refused: 'home/sharing-ended' }
    if (out && waits(happening)) {
      const refused = await out.put(happening, now())
      return refused === undefined ? { id: madeBy(happening) ?? '' } : { refused }
    }
    const written = await (forOneself || !ours ? mine : ours).write(happening, now())
    if ('refused' in written) return written
    ours?.settle()
    if (happening.type.startsWith('promise/')) await out?.carry(now())
    return { id: madeBy(happening) ?? written.thing }
  }

  const write = async <N extends ActName>(name: N, input: Acts[N]): ReturnType<Home['act']> => {
    if (closed) return err('home/closed')
    if (!isAct(name)) return err('home/not-understood')
    const look = {
      own: mine.fold().things,
      shared: ours?.fold().things ?? nothingShared.things,
      me,
      space: shared?.space,
      waitingFor: (id: string) => out?.waitingFor(id),
      onTheirWay: (kind: string) => [...mine.fold().things.outbox.values()].filter(({ payload }) => payload['kind'] === kind).length,
      heads: () => ours?.heads() ?? [],
      ids,
      commit: shared && ((text: string) => shared.commit(text)),
      now: now(),
    }
    const steps = stepsOf(name, happeningOf(name, input, ids), look)
    if (typeof steps === 'string') return err(steps)
    const done: string[] = []
    for (const happening of steps) {
      const written = await step(happening)
      if ('refused' in written) return err(written.refused as Refusal)
      done.push(written.id)
    }
    if (steps.some(({ type }) => type.endsWith('/withdrawn') || type === 'sharing/ended')) await goThrough()
    tell()
    return ok({ ids: done })
  }

  /** What was withdrawn, or ended, is so in the log's bytes, too. A device that stopped in between does it the next time. */
  const goThrough = async (): Promise<void> => {
    if (!ours || !shared) return
    const owed = ours.owed()
    if (owed.length > 0) await shared.withdraw(owed)
    if (ours.fold().things.sharing.has(me)) await shared.leave()
    owes = false
  }

  const readAnew = async (): Promise<void> => {
    if (!closed && (await ours?.freshen())) tell()
  }

  const inTurn = <T>(does: () => Promise<T>): Promise<T> => {
    const done = last.then(does)
    last = done.catch(() => undefined)
    return done
  }

  const release = async (): Promise<void> => {
    if (closed || !out || shared?.kept) return
    if (shared?.inStep?.() ?? true) await out.release(now())
    await rounds?.play(now())
    ours?.settle()
    if (owes) await goThrough()
    await ours?.freshen()
    tell()
  }

  const stopWatching = shared?.whenChanged(() => void inTurn(readAnew))

  return {
    act: (name, input) => inTurn(() => write(name, input)),
    release: () => inTurn(release),
    view: (name, args) => {
      const shown = ours?.fold().things ?? nothingShared.things
      // Apart: what the other writes can be of any type, and is to call from no page.
      const newer = { needed: mine.holdsNewer(), between: ours?.holdsNewer() ?? false }
      return views[name](
        {
          own: mine.fold().things,
          shared: shown,
          viewer: me,
          joined: shared !== undefined,
          space: shared?.space,
          commit: text => shared?.commit(text) ?? '',
          cameThrough: () => ours?.urgent(),
          now: now(),
          newer,
        },
        args,
      )
    },
    earlier: () => readAllEarlier(earlier, mine.fold().things, now()),
    lastWritten: () => mine.lastAt(),
    subscribe: listener => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    keepSnapshot: () => (closed ? Promise.resolve() : mine.keepSnapshot()),
    close: () => {
      closed = true
      listeners.clear()
      stopListening?.()
      stopWatching?.()
      stopFollowing()
      own.close()
      shared?.close()
      earlier.forEach(log => log.close())
    },
  }
}
