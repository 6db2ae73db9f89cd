import { lastEvening } from '@dropwise/domain/breathing-space'
import { eveningName, frontierOf } from '@dropwise/domain/quiet'
import { inOrder, nearer, within, type Frontier, type Now, type Party } from '@dropwise/domain/shared'
import { decode } from './codec.ts'
import { momentToSay } from './moments.ts'
import { sharedConcepts, type ownConcepts, type Things } from './concepts.ts'
import { createFold, type Fold } from './fold.ts'
import { asRead, foldLog, type FoldedLog } from './log.ts'
import { owedAmong } from './owed.ts'
import type { LogEntry, SharedLog } from './ports.ts'

/** The log of two as one of them lets it in. */
export type Between = Omit<FoldedLog<typeof sharedConcepts>, 'begin' | 'take' | 'taken'> & {
  /** What arrived from elsewhere: its holder's own is folded, the other's as far as it is let in. Whether anything can be seen of it. */
  arrive(entries: readonly LogEntry[]): boolean
  /**
   * Something that was read no longer counts. Read anew at once, or, while its holder has space, when that is over: taking something
   * away can be a message, too. Whether it was read.
   */
  freshen(): Promise<boolean>
  /** Own entries whose words were withdrawn, and which are still there. */
  owed(): readonly Pick<LogEntry, 'lane' | 'seq'>[]
  /** To be called after time has passed or something was written: lets in what may be, and puts away what may not. */
  settle(): void
  /** How far the other is let in: the newest event of each of the other's lanes that is folded. */
  heads(): Frontier
  /** An evening that has begun and is not written down yet: its name, and where this device stood. */
  eveningBegun(): { readonly space: string; readonly frontier: Frontier } | undefined
  /** What the other says that cannot wait, where its holder chose beforehand to let that through; undefined where nothing is held back. */
  urgent(): Fold<typeof sharedConcepts>['things']['giving'] | undefined
}

/**
 * Folds the log of two behind its holder's frontier. While space is held, and until what waited is asked for, nothing of the other's lanes
 * beyond it is folded, whatever the other's client writes and whatever time it claims: a lane counts up without a gap, and only its numbers
 * are looked at. The same holds for good once its holder has left; of one who has left, nothing counts that stands after their last event.
 *
 * Everything stays in hand, so that a frontier which arrives late, from another device of its holder, is put in force at once.
 */
export const foldBetween = (shared: SharedLog, own: () => Things<typeof ownConcepts>, now: () => Now): Between => {
  const me = shared.party
  const partyOf = (lane: string): Party => shared.partyOf(lane)
  const log = foldLog(sharedConcepts, shared, me, partyOf)
  const other: Party = me === 'first' ? 'second' : 'first'
  const all = new Map<string, LogEntry>()
  const folded = new Set<string>()
  /** Rounds of the mutual yes that are folded, too; they show nowhere, so they are no part of how far the other is let in. */
  const rounds = new Set<string>()
  /** What arrived before everything was read. */
  let early: LogEntry[] | undefined = []
  let left: LogEntry | undefined
  let stale = false
  let settled = ''
  let evening: { readonly space: string; readonly frontier: Frontier } | undefined

  const heads = (): Frontier => {
    const newest = new Map<string, number>()
    for (const { id, lane, seq } of all.values())
      if (folded.has(id) && partyOf(lane) !== me) newest.set(lane, Math.max(seq, newest.get(lane) ?? 0))
    return [...newest].map(([lane, seq]) => ({ lane, seq }))
  }

  const frontierNow = (): Frontier | undefined => {
    const things = log.fold().things
    const kept = frontierOf(things['breathing-space'].get(me), own().quiet)
    const begun = lastEvening(things['breathing-space'].get(me)?.evenings, now())
    const name = begun === undefined ? undefined : eveningName(begun)
    if (name !== undefined && evening?.space !== name && !own().quiet.has(`space ${name}`)) evening = { space: name, frontier: heads() }
    if (evening && own().quiet.has(`space ${evening.space}`)) evening = undefined
    const found = [kept, evening?.frontier, things.sharing.get(me)?.frontier].filter(frontier => frontier !== undefined)
    const [first, ...rest] = found
    return first && rest.reduce(nearer, first)
  }

  /** The last event of the other, where the other has left. */
  const lastOfOther = (): LogEntry | undefined => left

  const mayShow =
    (frontier: Frontier | undefined, last: LogEntry | undefined) =>
    (entry: LogEntry): boolean =>
      partyOf(entry.lane) === me ||
      ((frontier === undefined || isRound(entry.type) || within(frontier, entry.lane, entry.seq)) &&
        (last === undefined || inPlace(entry, last) <= 0))

  /** Looks at what is new alone where nothing changed about what is let in, and at everything where it did. */
  const settle = (fresh: readonly LogEntry[] = []): void => {
    // One's own first: it may say how far the other is let in.
    take(fresh.filter(({ lane }) => partyOf(lane) === me))
    const [frontier, last] = [frontierNow(), lastOfOther()]
    const shows = mayShow(frontier, last)
    const key = JSON.stringify([frontier, last?.id])
    if (key === settled) return take(fresh.filter(shows))
    settled = key
    const entries = [...all.values()]
    if (entries.some(entry => (folded.has(entry.id) || rounds.has(entry.id)) && !shows(entry))) {
      log.begin()
      folded.clear()
      rounds.clear()
    }
    take(entries.filter(shows))
  }

  const take = (entries: readonly LogEntry[]): void => {
    const fresh = entries.filter(({ id }) => !folded.has(id) && !rounds.has(id))
    for (const { id, type } of fresh) (isRound(type) ? rounds : folded).add(id)
    if (fresh.length > 0) log.take(fresh)
  }

  const hold = (entries: readonly LogEntry[]): void => {
    for (const entry of entries) {
      all.set(entry.id, entry)
      // What nobody could read is no leaving: otherwise all that comes after it would be gone, and nothing would say so.
      const leaves =
        entry.type === 'sharing/ended' && partyOf(entry.lane) === other && decode(sharedConcepts, entry, other).kind === 'event'
      if (leaves && (left === undefined || inPlace(entry, left) < 0)) left = entry
    }
  }

  const arrive = (entries: readonly LogEntry[]): boolean => {
    if (early !== undefined) {
      early.push(...entries)
      return false
    }
    const before = folded.size
    // An evening may have begun since anybody looked: then this device stands where it stood before these came.
    frontierNow()
    hold(entries)
    settle(entries)
    return folded.size !== before || entries.some(({ lane }) => partyOf(lane) === me)
  }

  const read = async (): Promise<void> => {
    early ??= []
    const entries: LogEntry[] = []
    for await (const batch of shared.read()) entries.push(...batch)
    all.clear()
    folded.clear()
    rounds.clear()
    left = undefined
    settled = ''
    log.begin()
    hold(entries)
    take(entries.filter(({ lane }) => partyOf(lane) === me))
    const { 'breathing-space': spaces, sharing } = log.fold().things
    const lets = [frontierOf(spaces.get(me), own().quiet), sharing.get(me)?.frontier]
    take(entries.filter(entry => lets.every(frontier => mayShow(frontier, lastOfOther())(entry))))
    const came = early ?? []
    early = undefined
    settle()
    arrive(came)
  }

  const freshen = async (): Promise<boolean> => {
    if (!stale || frontierNow() !== undefined) return false
    stale = false
    await read()
    return true
  }

  const owed: Between['owed'] = () => {
    const mine = [...all.values()].filter(({ lane }) => partyOf(lane) === me)
    return owedAmong(mine, log.fold().things, me)
  }

  shared.whenChanged(() => {
    stale = true
  })

  const write: Between['write'] = async (happening, at) => {
    const before = log.taken().last?.id
    const written = await log.write(happening, momentToSay(happening, at))
    const entry = log.taken().last
    if (entry !== undefined && entry.id !== before) {
      hold([entry])
      folded.add(entry.id)
      settle()
    }
    return written
  }

  const urgent: Between['urgent'] = () => {
    if (frontierNow() === undefined) return undefined
    const chosen = own().quiet.get('urgent')
    const peek = createFold(sharedConcepts)
    if (chosen?.of !== 'urgent' || !chosen.through || log.fold().things.sharing.has(me)) return peek.things.giving
    const said = [...all.values()].flatMap(entry => {
      const decoded = partyOf(entry.lane) === other ? decode(sharedConcepts, entry, other) : undefined
      return decoded?.kind === 'event' && decoded.event.type.startsWith('giving/') ? [asRead(decoded.event, me)] : []
    })
    peek.takeAll(said)
    return peek.things.giving
  }

  return { ...log, write, read, arrive, settle: () => settle(), freshen, owed, heads, urgent, eveningBegun: () => evening }
}

const inPlace = (a: LogEntry, b: LogEntry): number => inOrder(placeOf(a), placeOf(b))
const placeOf = ({ id, space, at, zone, lane, lamport }: LogEntry) =>
  ({ id, space, at, zone, by: 'first', day: '', order: { lamport, lane } }) as const

/**
 * Rounds of the mutual yes go on behind any space: they are played for every pair, say nothing by themselves, and what stood still with
 * them would tell the other what the holder's devices had seen. A match is looked for only afterwards (`rounds.ts`).
 */
const isRound = (type: string): boolean => type.startsWith('mutual-yes/')
