import type { Day } from '../shared/day.ts'
import type { Party } from '../shared/event.ts'
import type { SheetLine } from '../sheet/index.ts'
import { commitmentText, type Commit } from './commitment.ts'
import type { Laid } from './reduce.ts'

/** What one wrote to a word, and how they stand to it. */
type Said = Pick<SheetLine, 'stand' | 'meaning'>

/** One word, as each of the two said it. `name` is of a word of somebody's own. */
export type BesideLine = { readonly word: SheetLine['word']; readonly name?: string; readonly mine?: Said; readonly theirs?: Said }

export type SideBySideView = {
  /** `sealed`: mine is sealed; whether the other has sealed is not said. `opened`: mine has gone out, theirs is not here. `open`: both are. */
  readonly stage: 'nothing' | 'sealed' | 'opened' | 'open'
  /** Where both hold to it; where they do not, or not yet; and what only one of the two wrote. Each empty until both are open. */
  readonly meet: readonly BesideLine[]
  readonly differ: readonly BesideLine[]
  readonly alone: readonly BesideLine[]
  /** The day on which words that had been opened were taken back. */
  readonly iTookBackOn?: Day
  readonly theyTookBackOn?: Day
}

const fits = (laid: Laid | undefined, by: Party, commit: Commit): boolean =>
  laid?.opened !== undefined && laid.commitment === commit(commitmentText(by, laid.opened.sheet, laid.opened.lines))

/** What this person may see of the two sheets. */
export const sideBySideView = (things: ReadonlyMap<string, Laid>, viewer: Party, commit: Commit): SideBySideView => {
  const other: Party = viewer === 'first' ? 'second' : 'first'
  const [mine, theirs] = [things.get(viewer), things.get(other)]
  const both =
    fits(mine, viewer, commit) &&
    fits(theirs, other, commit) &&
    mine?.opened?.to === theirs?.commitment &&
    theirs?.opened?.to === mine?.commitment
  const lines = both ? beside(mine?.opened?.lines ?? [], theirs?.opened?.lines ?? []) : []
  return {
    stage: mine?.commitment === undefined ? 'nothing' : both ? 'open' : mine.opened ? 'opened' : 'sealed',
    meet: lines.filter(({ mine: my, theirs: their }) => my?.stand === 'hold' && their?.stand === 'hold'),
    differ: lines.filter(({ mine: my, theirs: their }) => my && their && (my.stand !== 'hold' || their.stand !== 'hold')),
    alone: lines.filter(({ mine: my, theirs: their }) => !my || !their),
    ...(mine?.goneOn !== undefined && { iTookBackOn: mine.goneOn }),
    ...(theirs?.goneOn !== undefined && { theyTookBackOn: theirs.goneOn }),
  }
}

/** Word by word, in the order in which this person wrote them; then what only the other wrote. A word written twice is taken once. */
const beside = (mine: readonly SheetLine[], theirs: readonly SheetLine[]): BesideLine[] => {
  const found = new Map<string, BesideLine>()
  const put = (whose: 'mine' | 'theirs', { word, name, stand, meaning }: SheetLine): void => {
    const key = word === 'own' ? `own ${(name ?? '').trim().toLowerCase()}` : word
    const line = found.get(key) ?? { word, ...(name !== undefined && { name }) }
    found.set(key, { [whose]: { stand, meaning }, ...line })
  }
  for (const line of mine) put('mine', line)
  for (const line of theirs) put('theirs', line)
  return [...found.values()]
}
