import { addDays } from '../shared/day.ts'
import type { Now } from '../shared/now.ts'
import type { Answered } from './reduce.ts'
import { silentTopics, type Topic } from './topics.ts'
import { allWritten, type Writings } from './written.ts'

export type SilencesView = {
  /** What went silent, the latest first. */
  readonly silent: readonly Topic[]
  /** What its owner put away: at rest, or not to be shown again. */
  readonly putAway: readonly { readonly topic: string; readonly as: Answered['as'] }[]
}

/** How long a topic rests. */
const REST_DAYS = 91

/**
 * What went silent, for whoever wrote it and opens the page.
 *
 * @param names of the two: who is spoken of is no topic
 */
export const silencesView = (
  answers: ReadonlyMap<string, Answered>,
  writings: Writings,
  names: readonly string[],
  now: Now,
): SilencesView => {
  const known = new Set(names.map(name => name.toLowerCase()))
  const rests = ({ as, on }: Answered): boolean => as === 'hidden' || addDays(on, REST_DAYS) > now.day
  const away = [...answers.values()].filter(rests)
  return {
    silent: silentTopics(allWritten(writings), known).filter(({ topic }) => !away.some(answered => answered.topic === topic)),
    putAway: away.map(({ topic, as }) => ({ topic, as })).toSorted((a, b) => (a.topic < b.topic ? -1 : 1)),
  }
}
