const flushers = new Set<() => void>()

/** What is being typed registers here, to be kept before the room is locked. Returns how to stop. */
export const onFlush = (flush: () => void): (() => void) => {
  flushers.add(flush)
  return () => flushers.delete(flush)
}

/** Hands everything that is being typed to the room. */
export const flushDrafts = (): void => {
  for (const flush of flushers) flush()
}
