import { ownConcepts } from './concepts.ts'
import { foldLog, type FoldedLog } from './log.ts'
import type { OwnLog } from './ports.ts'
import { decodePlace, encodePlace } from './snapshot.ts'

/** Who keeps snapshots, and how often. */
export type Snapshots = {
  /** Names this very program: what another build kept is not looked at, since it may have folded differently. */
  readonly build: string
  /** How many entries lie between two. */
  readonly every: number
}

/** The own log, folded from a snapshot on where there is one. */
export type FoldedOwnLog = FoldedLog<typeof ownConcepts> & {
  /** Keeps a snapshot where enough came since the last. Rejects with the store's fault; then it is tried again the next time. */
  keepSnapshot(): Promise<void>
  /** When its newest entry was written, in milliseconds since 1970; undefined where there is none. */
  lastAt(): number | undefined
  /** Folds what arrives from one's other devices from here on, and tells of it. Returns how to stop. */
  follow(tell: () => void): () => void
}

/**
 * Folds a person's own log. Begins at the snapshot that was kept last, where it is this build's, the log still holds the very entry after
 * which it was made, and nothing since belongs before it. In any other case it begins at nothing: a snapshot saves time, and that is all.
 */
export const foldOwnLog = (own: OwnLog, snapshots: Snapshots | undefined): FoldedOwnLog => {
  const log = foldLog(ownConcepts, own, 'first', () => 'first')
  /** How many of the entries taken in are in a snapshot. */
  let kept = 0
  /** When the entry was written after which the snapshot was made. */
  let snapshotAt: number | undefined

  const goOnFromSnapshot = async ({ build }: Snapshots): Promise<boolean> => {
    const snapshot = await own.snapshot()
    const place = snapshot && decodePlace(snapshot.bytes, build)
    if (!snapshot || !place) return false
    log.begin(place)
    let joined = false
    for await (const entries of own.read(snapshot.next - 1)) {
      if (!joined && entries[0]?.id !== place.last) return false
      snapshotAt ??= entries[0]?.at
      if (!log.take(joined ? entries : entries.slice(1))) return false
      joined = true
    }
    return joined
  }

  const read = async (): Promise<void> => {
    if (snapshots && (await goOnFromSnapshot(snapshots))) return
    log.begin()
    await log.read()
  }

  const keepSnapshot = async (): Promise<void> => {
    const { count, last } = log.taken()
    const fold = log.fold()
    const mark = fold.mark()
    if (!snapshots || !last || !mark || count - kept < snapshots.every) return
    const bytes = encodePlace({ build: snapshots.build, last: last.id, newer: log.holdsNewer(), mark }, fold.things)
    const before = kept
    kept = count
    try {
      await own.keepSnapshot({ next: (last.position ?? last.seq) + 1, bytes })
    } catch (fault) {
      kept = before
      throw fault
    }
  }

  const follow = (tell: () => void): (() => void) => {
    const stop = own.listen?.(entries => {
      if (log.take(entries)) return tell()
      // It belongs before the place at which this began.
      log.begin()
      void log.read().then(tell)
    })
    return () => stop?.()
  }

  return { ...log, read, keepSnapshot, follow, lastAt: () => log.taken().last?.at ?? snapshotAt }
}
