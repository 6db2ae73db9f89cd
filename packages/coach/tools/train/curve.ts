import type { Message } from './corpus.ts'
import { judge } from './judged.ts'
import { areaOf, kindAreaOf } from './report.ts'
import { runAll } from './threads.ts'

/** Trains the linear part on more and more writers, each group left out in turn, and tells what each number of writers taught. */
export const learningCurve = async (messages: readonly Message[], folds: readonly (readonly string[])[]): Promise<void> => {
  const writers = folds.flat().toSorted()
  for (let many = 1; many < writers.length; many += 2) {
    const jobs = folds.map(without => {
      const only = writers.filter(writer => !without.includes(writer)).slice(0, many)
      return { part: 'linear' as const, without, only, seed: 1 }
    })
    const { judged } = judge(messages, await runAll(messages, jobs, 2, () => {}))
    const figures = [areaOf(judged, 'closes'), areaOf(judged, 'opens'), kindAreaOf(judged, 'closes'), kindAreaOf(judged, 'opens')]
    console.error(`${many} writers: area of moves and of kinds, closing and opening: ${figures.map(figure => figure.toFixed(3)).join(' ')}`)
  }
}
