import type { Event, Happening, Now, Party } from '@dropwise/domain/shared'
import { safeParse } from 'valibot'
import { decode, versionOf, wordOf } from './codec.ts'
import type { Concepts } from './concepts.ts'
import { createFold, type Fold } from './fold.ts'
import type { LogEntry, OwnLog } from './ports.ts'

/** A log together with what it folds to. */
export type FoldedLog<C extends Concepts> = {
  readonly fold: Fold<C>
  /** Reads the log to its end. What `take` is given meanwhile is folded as well, once. */
  read(): Promise<void>
  /** Whether this log's concepts know the type. */
  knows(type: string): boolean
  /** Whether it holds something from a newer Dropwise. It stays in the log, and is folded by the version that knows it. */
  holdsNewer(): boolean
  take(entries: readonly LogEntry[]): void
  /** Asks the policy, then makes it durable, then folds it. Returns the id of the thing, or why not. */
  write(happening: Happening, now: Now): Promise<{ readonly thing: string } | { readonly refused: string }>
}

/**
 * Keeps what a log folds to. Nothing of it is there before it was read.
 *
 * @param partyOf whose lane an entry came from
 * @param me which of the parties writes here
 */
export const foldLog = <C extends Concepts>(concepts: C, log: OwnLog, me: Party, partyOf: (lane: string) => Party): FoldedLog<C> => {
  const fold = createFold(concepts)
  let newer = false

  const take = (entries: readonly LogEntry[]): void => {
    for (const entry of entries) {
      const decoded = decode(concepts, entry, partyOf(entry.lane))
      if (decoded.kind === 'event') fold.take(decoded.event)
      if (decoded.kind === 'newer') newer = true
    }
  }

  const write: FoldedLog<C>['write'] = async ({ type, payload }, { at, day, zone }) => {
    const concept = concepts[wordOf(type)]
    const shape = concept?.shapes[type]
    if (concept === undefined || shape === undefined) throw new TypeError(`no concept writes ${type}`)
    const parsed = safeParse(shape, payload)
    if (!parsed.success) return { refused: 'home/not-understood' }
    const happening = { type, payload: parsed.output }
    const event: Event = { ...happening, id: '', space: '', by: me, at, day, zone, order: { lamport: Infinity, lane: '' } }
    const refused = fold.refusal(event)
    if (refused !== undefined) return { refused }
    take(await log.append([{ ...happening, version: versionOf(concepts, type), at, zone }]))
    return { thing: concept.thingOf(event as never) }
  }

  const read = async (): Promise<void> => {
    for await (const entries of log.read()) take(entries)
  }

  return { fold, read, knows: type => concepts[wordOf(type)]?.shapes[type] !== undefined, holdsNewer: () => newer, take, write }
}
