import type { Message } from './corpus.ts'
import { judge } from './judged.ts'
import { areaOf } from './report.ts'
import { runAll } from './threads.ts'

/** Trains on shares of the corpus, each writer left out in turn, and tells what each share taught. */
export const learningCurve = async (messages: readonly Message[], writers: readonly string[]): Promise<void> => {
  for (const share of [0.25, 0.5, 0.75]) {
    const jobs = writers.flatMap(without => (['net', 'linear'] as const).map(part => ({ part, without, seed: 1, share })))
    const { judged } = judge(messages, await runAll(messages, jobs, 2, () => {}))
    console.error(`with ${share * 100} %: area closes ${areaOf(judged, 'closes').toFixed(3)}, opens ${areaOf(judged, 'opens').toFixed(3)}`)
  }
}
