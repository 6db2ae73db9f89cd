/** Lets asynchronous acts go one after the other, whatever became of the one before. */
export const turns = (): (<T>(act: () => Promise<T>) => Promise<T>) => {
  let last: Promise<unknown> = Promise.resolve()
  return act => {
    const mine = last.then(act, act)
    last = mine.catch(() => {})
    return mine
  }
}
