import type { Reading } from '../finding.ts'
import type { Asked } from './asked.ts'

/**
 * Asks which act goes with an apology, when `reading` has one (whole or hollow) and no act in it; at the first apology.
 * `undefined` when there is nothing to ask, and while there is danger. The answer can become a promise; the coach writes none.
 */
export const apologyWithoutAct = ({ findings, danger }: Reading): Asked | undefined => {
  if (danger.length > 0 || findings.some(({ move }) => move === 'acting')) return undefined
  const apology = findings.find(({ move }) => move === 'remorse' || move === 'hollow-apology')
  return (
    apology && {
      start: apology.start,
      end: apology.end,
      about: 'apology-without-act',
      says: 'There is an apology here, and no act beside it yet.',
      asks: 'Which act goes with it, and by when could it be seen?',
    }
  )
}
