import { shuffle } from './random.ts'

/**
 * Goes through `lessons` `epochs` times, each time in another order, and hands them over `batch` at a time, with how large steps still are then
 * (from 1 down to a fiftieth).
 */
export const inBatches = <Lesson>(
  lessons: readonly Lesson[],
  { epochs, batch, next }: { readonly epochs: number; readonly batch: number; readonly next: () => number },
  learn: (some: readonly Lesson[], now: number) => void,
): void => {
  const order = lessons.map((_, i) => i)
  const steps = epochs * Math.ceil(lessons.length / batch)
  let done = 0
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, next)
    for (let from = 0; from < order.length; from += batch) {
      const some = order.slice(from, from + batch).flatMap(i => lessons[i] ?? [])
      learn(some, Math.max(0.02, 1 - done++ / steps))
    }
  }
}
