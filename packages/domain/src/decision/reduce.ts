import type { ANSWERS, DecisionEvent } from './own.events.ts'

/** What is sealed, since when it is this answer (milliseconds since 1970), and between whom; and a round as it was opened. */
export type Decided =
  | { readonly of: 'answer'; readonly answer: (typeof ANSWERS)[number]; readonly since: number; readonly space?: string }
  | {
      readonly of: 'round'
      readonly round: string
      readonly secret: string
      readonly share: string
      readonly start: boolean
      readonly space?: string
    }

export const reduce = (was: Decided | undefined, { type, payload, at }: DecisionEvent): Decided | undefined => {
  switch (type) {
    case 'decision/sealed': {
      // Sealing the same again, since nobody can look, does not begin the seven days anew.
      const same = was?.of === 'answer' && was.answer === payload.answer && was.space === payload.space
      return { of: 'answer', ...payload, since: same ? was.since : at }
    }
    case 'decision/removed':
      return undefined
    case 'decision/round-opened':
      return { of: 'round', ...payload }
  }
}
