/** The three words of a transaction. */
type Transaction = { begin(): void; commit(): void; rollback(): void }

type Waiting = { readonly work: () => void; readonly resolve: () => void; readonly reject: (reason: unknown) => void }

/**
 * Lets all work of one turn of the event loop share one transaction: one flush to the disk for many writers. Each promise resolves after
 * the commit; if anything throws, everything of that turn is rolled back and rejected, and the senders ask again.
 */
export const groupCommit = (transaction: Transaction) => {
  let queue: Waiting[] = []

  const flush = (): void => {
    const batch = queue
    queue = []
    try {
      transaction.begin()
      for (const { work } of batch) work()
      transaction.commit()
    } catch (reason) {
      transaction.rollback()
      for (const { reject } of batch) reject(reason)
      return
    }
    for (const { resolve } of batch) resolve()
  }

  return <T>(work: () => T): Promise<T> =>
    new Promise((resolve, reject) => {
      let result: T
      const waiting = { work: () => void (result = work()), resolve: () => resolve(result), reject }
      if (queue.push(waiting) === 1) setImmediate(flush)
    })
}
