import type { Happening, Party } from '../shared/event.ts'
import type { Now } from '../shared/now.ts'
import type { Sheet } from '../sheet/index.ts'
import { WAIT } from '../outbox/index.ts'
import { commitmentText, type Commit } from './commitment.ts'
import type { Laid } from './reduce.ts'

/** What opens now: the own sheet that was committed to, once the other's commitment has come in and the ten minutes
 * are over in which it can be taken back unseen. Undefined where nothing does. */
export const openingOf = (
  things: ReadonlyMap<string, Laid>,
  sheets: Iterable<Sheet>,
  me: Party,
  commit: Commit,
  now: Now,
): Happening | undefined => {
  const [mine, theirs] = [things.get(me), things.get(me === 'first' ? 'second' : 'first')]
  if (mine?.commitment === undefined || mine.opened || theirs?.commitment === undefined) return undefined
  for (const sheet of sheets) {
    if (sheet === 'gone' || now.at < sheet.sealedAt + WAIT || commit(commitmentText(me, sheet.id, sheet.lines)) !== mine.commitment)
      continue
    return { type: 'side-by-side/unsealed', payload: { sheet: sheet.id, lines: sheet.lines, to: theirs.commitment } }
  }
  return undefined
}
