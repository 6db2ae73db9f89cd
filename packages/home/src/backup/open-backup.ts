import { openHome, type Home } from '../home.ts'
import { memoryLog } from '../memory-log.ts'
import type { Clock, SharedLog } from '../ports.ts'
import type { Backup } from './backup.ts'

/** Commits to a text in a space, as the vault does it: so that what was sealed and opened can be proved from a backup, too. */
export type CommitIn = (space: string, text: string) => string

/**
 * Opens what a backup holds as a home that lives in memory: everything can be looked at, and nothing that is done there goes back into
 * the file.
 */
export const openBackupHome = (backup: Backup, clock: Clock, commitIn: CommitIn): Promise<Home> => {
  const between = backup.shared.at(-1)
  return openHome({
    own: memoryLog('opened', backup.own),
    ...(between && { shared: keptShared(between, commitIn) }),
    earlier: backup.shared.slice(0, -1).map(one => keptShared(one, commitIn)),
    clock,
    ids: () => 'opened',
  })
}

const readOnly = (): Promise<never> => Promise.reject(new TypeError('a backup is read, not written'))

/** What lay between two when the backup was made: to be read, not written. */
export const keptShared = ({ party, lanes, entries }: Backup['shared'][number], commitIn: CommitIn): SharedLog => ({
  space: entries[0]?.space ?? '',
  party,
  kept: true,
  partyOf: lane => lanes[lane] ?? (party === 'first' ? 'second' : 'first'),
  commit: text => commitIn(entries[0]?.space ?? '', text),
  append: readOnly,
  withdraw: readOnly,
  leave: readOnly,
  whenChanged: () => () => undefined,
  read: async function* read() {
    yield await Promise.resolve(entries)
  },
  listen: () => () => undefined,
  close: () => undefined,
})
