const flushers = new Set<() => Promise<unknown>>()

/** What is being typed registers here, to be kept before the room is locked. Returns how to stop. */
export const onFlush = (flush: () => Promise<unknown>): (() => void) => {
  flushers.add(flush)
  return () => flushers.delete(flush)
}

/** Hands everything that is being typed to the room, at once. Resolves when all of it was kept or refused; a defect is not told here. */
export const flushDrafts = async (): Promise<void> => void (await Promise.allSettled([...flushers].map(flush => flush())))
