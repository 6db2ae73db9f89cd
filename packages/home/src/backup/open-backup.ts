import { openHome, type Home } from '../home.ts'
import { memoryLog } from '../memory-log.ts'
import type { Clock, SharedLog } from '../ports.ts'
import type { Backup } from './backup.ts'

/**
 * Opens what a backup holds as a home that lives in memory: everything can be looked at, and nothing that is done there goes back into
 * the file.
 */
export const openBackupHome = (backup: Backup, clock: Clock): Promise<Home> => {
  const [between] = backup.shared
  return openHome({
    own: memoryLog('opened', backup.own),
    ...(between && { shared: keptShared(between) }),
    clock,
    ids: () => 'opened',
  })
}

const readOnly = (): Promise<never> => Promise.reject(new TypeError('a backup is read, not written'))

/** What lay between two when the backup was made: to be read, not written. */
const keptShared = ({ party, lanes, entries }: Backup['shared'][number]): SharedLog => ({
  party,
  partyOf: lane => lanes[lane] ?? (party === 'first' ? 'second' : 'first'),
  // A sheet that had been opened is not proved anew: a copy of a room holds no space.
  commit: () => '',
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
