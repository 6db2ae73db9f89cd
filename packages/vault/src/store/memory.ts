import { sameBytes } from '@dropwise/protocol'
import { ChangedMeanwhile, type RecordStore } from './records.ts'

/** Records in memory: for looking around and for tests. They live as long as the object. */
export const memoryRecords = (): RecordStore => {
  const records = new Map<string, Uint8Array>()
  return {
    get: async key => records.get(key)?.slice(),
    commit: async (changes, expected) => {
      if (expected) {
        const held = records.get(expected.key)
        const same = held && expected.value ? sameBytes(held, expected.value) : held === expected.value
        if (!same) throw new ChangedMeanwhile(expected.key)
      }
      for (const change of changes) {
        if ('put' in change) records.set(change.put, change.value.slice())
        else records.delete(change.remove)
      }
    },
    keys: async prefix => [...records.keys()].filter(key => key.startsWith(prefix)),
    close: () => {},
  }
}
