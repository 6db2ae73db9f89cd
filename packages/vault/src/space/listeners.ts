/** Those who want to hear of something; `add` gives back how to hear no more. */
export const listeners = <T>() => {
  const all = new Set<(value: T) => void>()
  return {
    tell: (value: T): void => {
      for (const one of all) one(value)
    },
    add: (listener: (value: T) => void) => {
      all.add(listener)
      return () => void all.delete(listener)
    },
  }
}
