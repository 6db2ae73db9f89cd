import type { Day } from '../shared/day.ts'
import type { DigEvent } from './own.events.ts'

export type Rung = Extract<DigEvent, { type: 'dig/answered' }>['payload']['rung']

/** One way down the ladder. Closed once something was found. */
export type Round = {
  readonly openedOn: Day
  readonly answers: { readonly [R in Rung]?: string }
  readonly found?: string
  readonly closedOn?: Day
}

export type Dig = { readonly id: string; readonly assurance: string; readonly begunAt: number; readonly rounds: readonly Round[] }

/** `gone` once let go of. */
export type DigState = Dig | 'gone'

export const reduce = (was: DigState | undefined, event: DigEvent): DigState | undefined => {
  if (event.type === 'dig/let-go') return 'gone'
  if (event.type === 'dig/begun') {
    const { dig: id, assurance } = event.payload
    return { id, assurance, begunAt: event.at, rounds: [{ openedOn: event.day, answers: {} }] }
  }
  if (was === undefined || was === 'gone') return was
  switch (event.type) {
    case 'dig/answered':
      return inLastRound(was, round => ({ ...round, answers: { ...round.answers, [event.payload.rung]: event.payload.text } }))
    case 'dig/closed':
      return inLastRound(was, round => ({ ...round, found: event.payload.found, closedOn: event.day }))
    case 'dig/asked-again':
      return { ...was, rounds: [...was.rounds, { openedOn: event.day, answers: {} }] }
  }
}

const inLastRound = (dig: Dig, change: (round: Round) => Round): Dig => ({
  ...dig,
  rounds: dig.rounds.map((round, index) => (index === dig.rounds.length - 1 ? change(round) : round)),
})
