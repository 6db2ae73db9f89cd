import type { Day } from '../shared/day.ts'
import type { Now } from '../shared/now.ts'
import { asksAgain } from './again.ts'
import { RUNGS } from './own.events.ts'
import type { Dig, DigState, Round, Rung } from './reduce.ts'

export type DigLine = {
  readonly dig: string
  readonly assurance: string
  readonly begunAt: number
  readonly open: boolean
  /** Whether the same ladder is there to be gone down again. */
  readonly asksAgain: boolean
}

export type DigsView = { readonly digs: readonly DigLine[] }

type Earlier = { readonly text: string; readonly on: Day }

export type DigView = DigLine & {
  /** The seven, in order. `before`, oldest first, is there only beside an answer of this round. */
  readonly rungs: readonly { readonly rung: Rung; readonly text?: string; readonly before: readonly Earlier[] }[]
  readonly found?: string
  /** What was found in earlier rounds, oldest first; only once this round is closed. */
  readonly foundBefore: readonly Earlier[]
}

/** All that was dug, newest first. */
export const digsView = (digs: Iterable<DigState>, now: Now): DigsView => ({
  digs: [...digs]
    .filter(dig => dig !== 'gone')
    .toSorted((a, b) => b.begunAt - a.begunAt || (a.id < b.id ? 1 : -1))
    .map(dig => lineOf(dig, now)),
})

/** One, with its ladder; undefined where there is none. */
export const digView = (digs: ReadonlyMap<string, DigState>, id: string, now: Now): DigView | undefined => {
  const dig = digs.get(id)
  if (dig === undefined || dig === 'gone') return undefined
  const round = dig.rounds.at(-1)
  const before = dig.rounds.slice(0, -1)
  return {
    ...lineOf(dig, now),
    rungs: RUNGS.map(rung => {
      const text = round?.answers[rung]
      return { rung, ...(text !== undefined && { text }), before: text === undefined ? [] : before.flatMap(answered(rung)) }
    }),
    ...(round?.found !== undefined && { found: round.found }),
    foundBefore:
      round?.found === undefined
        ? []
        : before.flatMap(({ found, openedOn }) => (found === undefined ? [] : [{ text: found, on: openedOn }])),
  }
}

const answered =
  (rung: Rung) =>
  ({ answers, openedOn }: Round): Earlier[] => {
    const text = answers[rung]
    return text === undefined ? [] : [{ text, on: openedOn }]
  }

const lineOf = (dig: Dig, now: Now): DigLine => ({
  dig: dig.id,
  assurance: dig.assurance,
  begunAt: dig.begunAt,
  open: dig.rounds.at(-1)?.closedOn === undefined,
  asksAgain: asksAgain(dig, now.day),
})
