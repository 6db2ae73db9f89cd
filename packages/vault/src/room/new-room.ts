import type { Suite } from '../crypto/suite.ts'
import { openKeys, wipeDerived } from '../space/space-keys.ts'
import { keysLabel } from '../space/state.ts'
import type { Change, RecordStore } from '../store/records.ts'
import { encodeKeys, type SpaceKeys } from './books.ts'
import { newFrontier } from './kept-log.ts'
import { roomRecords } from './room-records.ts'

/** Beginning of the labels of the own space's records. */
const OWN = ''

/** The records of a room that nobody has written in. */
export const newRoomRecords = (
  ports: { readonly store: RecordStore; readonly suite: Suite },
  roomKey: Uint8Array,
  keys: SpaceKeys,
): Change[] => {
  const records = roomRecords(ports.store, ports.suite, roomKey)
  const own = openKeys(ports.suite, keys)
  const changes = [records.put(keysLabel(OWN), encodeKeys(keys)), newFrontier(records, OWN, own.head.publicKey, own.space)]
  records.wipe()
  wipeDerived(ports.suite, own)
  return changes
}
