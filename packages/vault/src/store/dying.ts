import type { RecordStore } from './records.ts'

/** What a store throws once it has died. */
class Died extends Error {
  constructor() {
    super('the store died')
    this.name = 'Died'
  }
}

/** Whether the commit during which it dies was kept: power can go before or after the disk had it. */
export type Dying = { readonly atCommit: number; readonly kept: boolean }

/** A store that dies for good during one commit, counted from 0. What lies beneath stays, and can be opened anew. For tests. */
export const dyingRecords = (beneath: RecordStore, dying: Dying): RecordStore => {
  let commits = 0
  let dead = false
  const alive = (): void => {
    if (dead) throw new Died()
  }
  return {
    get: async key => {
      alive()
      return beneath.get(key)
    },
    keys: async prefix => {
      alive()
      return beneath.keys(prefix)
    },
    commit: async (changes, expected) => {
      alive()
      dead = commits === dying.atCommit
      commits += 1
      if (!dead || dying.kept) await beneath.commit(changes, expected)
      alive()
    },
    close: () => beneath.close(),
  }
}

/** A store whose commit fails once without its dying, kept or not: a full disk, a transaction that was cut off. For tests. */
export const failingOnce = (beneath: RecordStore, { atCommit, kept }: Dying): RecordStore => {
  let commits = 0
  return {
    get: key => beneath.get(key),
    keys: prefix => beneath.keys(prefix),
    close: () => beneath.close(),
    commit: async (changes, expected) => {
      const fails = commits === atCommit
      commits += 1
      if (!fails || kept) await beneath.commit(changes, expected)
      if (fails) throw new Died()
    },
  }
}
