import { asSeenIn, type Event, type Happening, type Now, type Party } from '@dropwise/domain/shared'
import { safeParse } from 'valibot'
import { decode, versionOf, wordOf } from './codec.ts'
import type { Concepts } from './concepts.ts'
import { createFold, type Fold } from './fold.ts'
import type { Log, LogEntry } from './ports.ts'
import type { Place } from './snapshot.ts'

/** A log together with what it folds to. */
export type FoldedLog<C extends Concepts> = {
  /** As it is now: reading anew makes another. */
  fold(): Fold<C>
  /** Reads the log to its end. What `take` is given meanwhile is folded as well, once. */
  read(): Promise<void>
  /** Begins again: at a place, or at nothing. */
  begin(place?: Place): void
  /** Whether this log's concepts know the type. */
  knows(type: string): boolean
  /** Whether it holds something from a newer Dropwise. It stays in the log, and is folded by the version that knows it. */
  holdsNewer(): boolean
  /** How many entries were taken in since it began, and the last of them. */
  taken(): { readonly count: number; readonly last: LogEntry | undefined }
  /** Folds entries. False, and no further one is taken in, where one belongs before the place at which this began. */
  take(entries: readonly LogEntry[]): boolean
  /** What would be written, or why it may not be. */
  judge(happening: Happening, now: Now): { readonly happening: Happening; readonly thing: string } | { readonly refused: string }
  /** Asks the policy, then makes it durable, then folds it. Returns the id of the thing, or why not. */
  write(happening: Happening, now: Now): Promise<{ readonly thing: string } | { readonly refused: string }>
}

/**
 * Keeps what a log folds to. Nothing of it is there before it was read.
 *
 * @param partyOf whose lane an entry came from
 * @param me which of the parties writes here
 */
export const foldLog = <C extends Concepts>(concepts: C, log: Log, me: Party, partyOf: (lane: string) => Party): FoldedLog<C> => {
  let fold = createFold(concepts)
  let newer = false
  let count = 0
  let last: LogEntry | undefined

  const begin = (place?: Place): void => {
    count = 0
    last = undefined
    fold = createFold(concepts, place)
    newer = place?.newer ?? false
  }

  const take = (entries: readonly LogEntry[]): boolean => {
    const events: Event[] = []
    for (const entry of entries) {
      const decoded = decode(concepts, entry, partyOf(entry.lane))
      if (decoded.kind === 'event') events.push(asRead(decoded.event, me))
      if (decoded.kind === 'newer') newer = true
    }
    if (!fold.takeAll(events)) return false
    count += entries.length
    last = entries.at(-1) ?? last
    return true
  }

  const judge: FoldedLog<C>['judge'] = ({ type, payload }, { at, day, zone }) => {
    const concept = concepts[wordOf(type)]
    const shape = concept?.shapes[type]
    if (concept === undefined || shape === undefined) throw new TypeError(`no concept writes ${type}`)
    const parsed = safeParse(shape, payload)
    if (!parsed.success) return { refused: 'home/not-understood' }
    const happening = { type, payload: parsed.output }
    const event: Event = { ...happening, id: '', space: '', by: me, at, day, zone, order: { lamport: Infinity, lane: '' } }
    const refused = fold.refusal(event)
    return refused === undefined ? { happening, thing: concept.thingOf(event as never) } : { refused }
  }

  const write: FoldedLog<C>['write'] = async (asked, now) => {
    const judged = judge(asked, now)
    if ('refused' in judged) return judged
    const { happening, thing } = judged
    const { at, zone } = now
    const written = await log.append([{ ...happening, version: versionOf(concepts, happening.type), at, zone }])
    if (!take(written)) throw new TypeError(`${happening.type} was given a place before what was read`)
    return { thing }
  }

  const read = async (): Promise<void> => {
    for await (const entries of log.read()) take(entries)
  }

  const knows = (type: string): boolean => concepts[wordOf(type)]?.shapes[type] !== undefined
  return { fold: () => fold, read, begin, knows, holdsNewer: () => newer, taken: () => ({ count, last }), take, judge, write }
}

/** What the other wrote is read as it is seen: a changed client may write signs that nobody sees. */
export const asRead = (event: Event, me: Party): Event => (event.by === me ? event : { ...event, payload: asSeenIn(event.payload) })
