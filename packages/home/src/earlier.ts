import { dayOf, startOf, nowAt, type Day, type Now } from '@dropwise/domain/shared'
import { eveningName } from '@dropwise/domain/quiet'
import { foldBetween } from './between.ts'
import type { ownConcepts, Things } from './concepts.ts'
import type { LogEntry, SharedLog } from './ports.ts'
import { views } from './shown.ts'
import type { Viewing } from './views.ts'

/** What lay between two until it ended, or until its holder joined somebody anew: read as it stood then. */
export type Earlier = Viewing & {
  /** Names the space. */
  readonly space: string
  /** The day on which it ended; where nobody ended it, that of the last thing that its holder wrote there. */
  readonly until: Day
}

/** All that is over: what could be read, and the names of the spaces that are damaged where they are kept. */
export type EarlierLogs = { readonly read: readonly Earlier[]; readonly broken: readonly string[] }

type Own = Things<typeof ownConcepts>

/**
 * Reads a log of two that is over, with the same fold and the same views, as they were on its last day. There is no way to write in it,
 * nothing is played, carried or said, and nobody is told. Undefined where nothing was ever given there.
 *
 * @param own what its holder has: how far an evening let the other in, questions that were asked. Nothing of it that is on its way to
 * somebody now is seen here.
 */
const readEarlier = async (log: SharedLog, own: Own, now: Now): Promise<Earlier | undefined> => {
  const entries: LogEntry[] = []
  for await (const batch of log.read()) entries.push(...batch)
  const { party: viewer, space } = log
  const lastDayOf = (some: readonly LogEntry[]): Day => some.reduce((day, { at, zone }) => later(day, dayIn(at, zone, now)), '')
  const then = { ...own, outbox: new Map(), quiet: quietThere(own.quiet, entries, lastDayOf(entries)) } as Own
  const between = foldBetween(
    inHand(log, entries),
    () => then,
    () => now,
  )
  await between.read()
  const shared = between.fold().things
  if (shared.giving.size + shared.pledge.size + shared['side-by-side'].size + shared['breathing-space'].size === 0) return undefined
  const ended = shared.sharing.get(viewer) ?? shared.sharing.get(viewer === 'first' ? 'second' : 'first')
  // Of what the other wrote it is not said when, where it was never let in; rounds of the mutual yes say nothing at all.
  const mine = entries.filter(({ lane, type }) => log.partyOf(lane) === viewer && !type.startsWith('mutual-yes/'))
  const until = earlierOf(ended?.endedOn ?? (lastDayOf(mine) || now.day), now.day)
  // Days that came after it have nothing to say of a promise that was given there.
  const onItsLastDay = until === now.day ? now : nowAt(startOf(until, now.zone), now.zone)
  const commit = (text: string): string => log.commit(text)
  const look = { own: then, shared, viewer, joined: true, space, commit, cameThrough: () => between.urgent(), now: onItsLastDay }
  return { space, until, view: (name, args) => views[name]({ ...look, newer: { needed: false, between: between.holdsNewer() } }, args) }
}

/** Reads all that is over, each by itself: one that is damaged takes none of the others along. */
export const readAllEarlier = async (logs: readonly SharedLog[], own: Own, now: Now): Promise<EarlierLogs> => {
  const tried = await Promise.allSettled(logs.map(log => readEarlier(log, own, now)))
  return {
    read: tried.flatMap(one => (one.status === 'fulfilled' && one.value ? [one.value] : [])),
    broken: logs.filter((_, i) => tried[i]?.status === 'rejected').map(({ space }) => space),
  }
}

/** A log that was read, and from which nothing more comes. */
const inHand = (log: SharedLog, entries: readonly LogEntry[]): SharedLog => ({
  space: log.space,
  party: log.party,
  kept: true,
  partyOf: lane => log.partyOf(lane),
  commit: text => log.commit(text),
  append: over,
  withdraw: over,
  leave: over,
  read: async function* read() {
    yield await Promise.resolve(entries)
  },
  listen: () => () => undefined,
  whenChanged: () => () => undefined,
  close: () => undefined,
})
const over = (): Promise<never> => Promise.reject(new TypeError('what is over is read, not written'))

/** Evenings of its own time: one that holds back somebody else now holds back nothing here. */
const quietThere = (quiet: Own['quiet'], entries: readonly LogEntry[], lastDay: Day): Own['quiet'] => {
  const lanes = new Set(entries.map(({ lane }) => lane))
  return new Map(
    [...quiet].filter(([, one]) => {
      if (one.of !== 'space' || one.frontier === undefined) return true
      return one.frontier.length === 0 ? one.space <= eveningName(lastDay) : one.frontier.some(({ lane }) => lanes.has(lane))
    }),
  )
}

const dayIn = (at: number, zone: string, { day }: Now): Day => {
  try {
    return dayOf(at, zone)
  } catch {
    // A changed client may claim a zone that there is not.
    return day
  }
}
const later = (one: Day, other: Day): Day => (one > other ? one : other)
const earlierOf = (one: Day, other: Day): Day => (one < other ? one : other)
