/**
 * Asks one thing at a time. While an answer is awaited only the newest question waits; those between are never asked. Answers come in the
 * order of asking, so the last one told is the newest.
 *
 * ```ts
 * const read: string[] = []
 * const ask = newestWins(async (text: string) => read.push(text), () => undefined)
 * for (const text of ['I', 'I h', 'I hear']) ask(text)
 * await new Promise(done => setTimeout(done))
 * read // ['I', 'I hear']
 * ```
 */
export const newestWins = <Q, A>(answer: (question: Q) => Promise<A>, told: (question: Q, answer: A) => void): ((question: Q) => void) => {
  let busy = false
  let next: { readonly question: Q } | undefined
  const go = async (): Promise<void> => {
    busy = true
    try {
      for (let now = next; now; now = next) {
        next = undefined
        told(now.question, await answer(now.question))
      }
    } finally {
      busy = false
    }
  }
  return question => {
    next = { question }
    if (!busy) void go()
  }
}
