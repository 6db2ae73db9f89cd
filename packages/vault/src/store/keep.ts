import { VaultFault } from '../fault.ts'
import { ChangedMeanwhile, type Change, type Expected, type RecordStore } from './records.ts'

/** Commits, and says in the vault's words why it could not: `another-writer` or `not-kept`. */
export const keep = async (store: RecordStore, where: string, changes: readonly Change[], expected?: Expected): Promise<void> => {
  try {
    await store.commit(changes, expected)
  } catch (failure) {
    throw new VaultFault(failure instanceof ChangedMeanwhile ? 'another-writer' : 'not-kept', where, failure)
  }
}
