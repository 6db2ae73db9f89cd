import { sameBytes } from '@dropwise/protocol'
import { openDB, type IDBPObjectStore } from 'idb'
import { ChangedMeanwhile, type RecordStore } from './records.ts'

const TABLE = 'records'

/**
 * Records in IndexedDB, strictly durable: a commit resolves only after the browser has asked the disk to keep it.
 *
 * @param name the database's name; it shows in developer tools, so it is a neutral word
 */
export const indexedDbRecords = async (name: string): Promise<RecordStore> => {
  const db = await openDB(name, 1, {
    upgrade: fresh => {
      fresh.createObjectStore(TABLE)
    },
    // A newer page in another tab goes first; this one is then closed, and its next commit fails loudly.
    blocking: (_from, _to, event) => {
      ;(event.target as IDBDatabase).close()
    },
  })
  /** One transaction for all that is asked for in one go: a reader asks for some hundred rows at once, and each of its own costs more than what is read. */
  let reading: IDBPObjectStore<unknown, [typeof TABLE], typeof TABLE> | undefined
  const table = (): NonNullable<typeof reading> => {
    if (reading) return reading
    queueMicrotask(() => (reading = undefined))
    return (reading = db.transaction(TABLE).store)
  }
  return {
    get: async key => (await table().get(key)) as Uint8Array | undefined,
    commit: async (changes, expected) => {
      const transaction = db.transaction(TABLE, 'readwrite', { durability: 'strict' })
      const finished = transaction.done
      // Read below with `await`, which hears of a failure, too; without this a failing put would also count as unhandled.
      finished.catch(() => {})
      if (expected) {
        const held = (await transaction.store.get(expected.key)) as Uint8Array | undefined
        const same = held && expected.value ? sameBytes(held, expected.value) : held === expected.value
        if (!same) {
          transaction.abort()
          throw new ChangedMeanwhile(expected.key)
        }
      }
      const requests = changes.map(change =>
        'put' in change ? transaction.store.put(change.value, change.put) : transaction.store.delete(change.remove),
      )
      await Promise.all(requests)
      await finished
    },
    keys: async prefix => {
      const range = prefix === '' ? undefined : IDBKeyRange.bound(prefix, `${prefix}\uffff`)
      return (await db.getAllKeys(TABLE, range)) as string[]
    },
    close: () => db.close(),
  }
}
