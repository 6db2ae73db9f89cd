import type { Reading } from '../finding.ts'
import { secondOpinionRule } from '../model/consult.ts'
import type { Asked } from './asked.ts'

/**
 * Asks which act goes with an apology, when `reading` has one (whole or hollow) and no act in it; at the first apology.
 * `undefined` when there is nothing to ask, and while there is danger. The answer can become a promise; the coach writes none.
 */
export const apologyWithoutAct = ({ findings, danger }: Reading): Asked | undefined => {
  if (danger.length > 0 || findings.some(({ move }) => move === 'acting')) return undefined
  // A rule hears the words of an apology. The second opinion alone hears regret, which is not one: "I hate that you found it" asks for no act.
  const apology = findings.find(({ move, rule }) => (move === 'remorse' || move === 'hollow-apology') && rule !== secondOpinionRule)
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
