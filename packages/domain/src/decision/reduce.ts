import type { ANSWERS, DecisionEvent } from './own.events.ts'

/** What is sealed, since when it is this answer (milliseconds since 1970); and a round as it was opened. */
export type Decided =
  | { readonly of: 'answer'; readonly answer: (typeof ANSWERS)[number]; readonly since: number }
  | { readonly of: 'round'; readonly round: string; readonly secret: string; readonly share: string; readonly start: boolean }

export const reduce = (was: Decided | undefined, { type, payload, at }: DecisionEvent): Decided | undefined => {
  switch (type) {
    case 'decision/sealed': {
      // Sealing the same again, since nobody can look, does not begin the seven days anew.
      const same = was?.of === 'answer' && was.answer === payload.answer
      return { of: 'answer', answer: payload.answer, since: same ? was.since : at }
    }
    case 'decision/removed':
      return undefined
    case 'decision/round-opened':
      return { of: 'round', ...payload }
  }
}
