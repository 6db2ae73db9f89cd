import { meansStart, roundKey, type Decided } from '../decision/index.ts'
import type { Party } from '../shared/event.ts'
import { weekOf, windowOf } from '../shared/round.ts'
import type { Turn } from './reduce.ts'
import { turnKey } from './shared.events.ts'

/** A round as it was opened here. */
export type Opened = Extract<Decided, { readonly of: 'round' }>

/** What is due in a round on this side. */
export type Step =
  /** Begin it: what it is begun with is kept first, then sent. */
  | { readonly kind: 'open'; readonly round: string; readonly start: boolean }
  | { readonly kind: 'share'; readonly opened: Opened }
  /** `blank`: *start* has not lain there all the time since: then nothing that fits is sent. */
  | { readonly kind: 'tag'; readonly opened: Opened; readonly theirShare: string; readonly blank: boolean }
  /** What it was begun with is nowhere on this side any more: it ends with what fits nothing. */
  | { readonly kind: 'void'; readonly round: string }
  /** Both have tagged, and the week has turned: find out whether both said start. */
  | { readonly kind: 'look'; readonly opened: Opened; readonly theirShare: string; readonly mine: string; readonly theirs: string }

/** What the two have said, and what is known here alone. */
export type Rounds = {
  readonly turns: ReadonlyMap<string, Turn>
  readonly decided: ReadonlyMap<string, Decided>
  readonly me: Party
  readonly at: number
  /** Between whom. */
  readonly space?: string
  /** The last round that counted as a yes of both. */
  readonly counted?: number
}

const turnOf = ({ turns }: Rounds, by: Party, round: number): Turn | undefined => turns.get(turnKey(by, String(round)))
const other = (me: Party): Party => (me === 'first' ? 'second' : 'first')
/** What a round was opened with. One of before 0.1.0 does not say between whom: it is this one's where its share was said here. */
const openedIn = (rounds: Rounds, round: number): Opened | undefined => {
  const { decided, me, space } = rounds
  const [is, before] = [space, undefined].map(where => decided.get(roundKey(String(round), where)))
  if (is?.of === 'round') return is
  return before?.of === 'round' && before.share === turnOf(rounds, me, round)?.share ? before : undefined
}

/** The first round that not both have finished. Earlier ones never come back. */
const roundNow = (rounds: Rounds): number => {
  let round = 0
  while (turnOf(rounds, 'first', round)?.tag !== undefined && turnOf(rounds, 'second', round)?.tag !== undefined) round += 1
  return round
}

/** Whether this side has taken a step in this week already: one is all that is taken. */
const hasStepped = (rounds: Rounds): boolean => {
  const week = weekOf(rounds.at)
  return [...rounds.turns.values()].some(({ by, sharedIn, taggedIn }) => by === rounds.me && (sharedIn === week || taggedIn === week))
}

/** A round that is finished is looked at from the week after on. What somebody claims to have said in the future does not hold it up. */
const lookOf = (rounds: Rounds, round: number): Step | undefined => {
  const [mine, theirs, opened] = [turnOf(rounds, rounds.me, round), turnOf(rounds, other(rounds.me), round), openedIn(rounds, round)]
  if (!opened || mine?.tag === undefined || theirs?.tag === undefined) return undefined
  const week = weekOf(rounds.at)
  const due = [mine, theirs].every(({ taggedIn = week }) => taggedIn !== week)
  return due ? { kind: 'look', opened, theirShare: theirs.share, mine: mine.tag, theirs: theirs.tag } : undefined
}

/**
 * What this side does next, whatever is sealed: the same steps in the same weeks for start, not now, part and nothing.
 * Finished rounds are looked at first, since a new one may begin in the same week: the last one, and those before it that were begun with
 * *start* and that nobody may have looked at, since its owner had space. Looking shows nowhere.
 */
export const stepsOf = (rounds: Rounds): readonly Step[] => {
  const round = roundNow(rounds)
  const finished = Array.from({ length: round }, (_, number) => number).slice((rounds.counted ?? -1) + 1)
  const looks = finished
    .filter(number => number === round - 1 || openedIn(rounds, number)?.start === true)
    .map(number => lookOf(rounds, number))
  const next = hasStepped(rounds) ? undefined : nextOf(rounds, round)
  return [...looks, next].filter(step => step !== undefined)
}

const nextOf = (rounds: Rounds, round: number): Step | undefined => {
  const { me, at, decided, space } = rounds
  const week = weekOf(at)
  const [mine, theirs, opened] = [turnOf(rounds, me, round), turnOf(rounds, other(me), round), openedIn(rounds, round)]
  if (mine === undefined) {
    if (opened) return { kind: 'share', opened }
    // Whoever claims to have said something in the future neither holds the next round up nor brings it any nearer.
    const ended = (['first', 'second'] as const).map(by => turnOf(rounds, by, round - 1)?.taggedIn ?? 0).filter(tagged => tagged <= week)
    if (round > 0 && windowOf(Math.max(0, ...ended)) === windowOf(week)) return undefined
    return { kind: 'open', round: String(round), start: meansStart(decided, at, space) }
  }
  if (mine.tag !== undefined || theirs === undefined) return undefined
  // Who tags first alternates, so that neither always learns first from one who then stops.
  const first: Party = round % 2 === 0 ? 'first' : 'second'
  if (me !== first && theirs.tag === undefined) return undefined
  // A device that was restored may only not have read it yet, so a span of four weeks goes by first.
  if (!opened) return windowOf(mine.sharedIn) < windowOf(week) ? { kind: 'void', round: String(round) } : undefined
  return { kind: 'tag', opened, theirShare: theirs.share, blank: opened.start && !meansStart(decided, at, space) }
}
