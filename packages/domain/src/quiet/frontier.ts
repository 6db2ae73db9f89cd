import { eveningNow, isHeld, type Holding } from '../breathing-space/index.ts'
import { nearer, type Frontier } from '../shared/frontier.ts'
import type { Now } from '../shared/now.ts'
import type { Quiet } from './reduce.ts'

/** The name of an evening among spaces. */
export const eveningName = (day: string): string => `evening ${day}`

/** Spaces of one's own whose end has come and behind which something may wait: the last one taken, and evenings. */
export const endedSpaces = (holding: Holding | undefined, quiet: ReadonlyMap<string, Quiet>, now: Now): string[] => {
  const tonight = eveningNow(holding?.evenings, now)
  const taken = holding?.space && !isHeld(holding.space, now) ? [holding.space.id] : []
  const evenings = [...quiet.values()].flatMap(one => (one.of === 'space' && one.frontier !== undefined ? [one.space] : []))
  return [...taken, ...evenings.filter(name => tonight === undefined || name !== eveningName(tonight))].filter(
    name => !isLetIn(quiet, name),
  )
}

/**
 * How far the other is let in now; undefined where nothing is held back. While space is held that is where it began, and after its end as
 * well, until its holder asks for what waited.
 */
export const frontierOf = (holding: Holding | undefined, quiet: ReadonlyMap<string, Quiet>): Frontier | undefined => {
  const { space } = holding ?? {}
  const taken = space !== undefined && !isLetIn(quiet, space.id) ? [space.frontier] : []
  const evenings = [...quiet.values()].flatMap(one => (one.of === 'space' && !one.letIn && one.frontier ? [one.frontier] : []))
  const [first, ...rest] = [...taken, ...evenings]
  return first && rest.reduce(nearer, first)
}

const isLetIn = (quiet: ReadonlyMap<string, Quiet>, space: string): boolean => {
  const one = quiet.get(`space ${space}`)
  return one?.of === 'space' && one.letIn
}
