import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads'
import type { Message } from './corpus.ts'
import { type Done, type Job, run } from './job.ts'

/** Runs jobs on `threads` threads, all on the same messages (the corpus may grow meanwhile); the answers stand in the order of the jobs. */
export const runAll = async (
  messages: readonly Message[],
  jobs: readonly Job[],
  threads: number,
  tell: (job: Job) => void,
): Promise<readonly Done[]> => {
  const done: Done[] = []
  const waiting = jobs.map((job, place) => ({ job, place }))
  const one = async (): Promise<void> => {
    const worker = new Worker(new URL(import.meta.url), { workerData: messages })
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const { job, place } = next
      done[place] = await new Promise<Done>((resolve, reject) => {
        worker.once('error', reject)
        worker.once('message', (answer: Done) => {
          worker.off('error', reject)
          resolve(answer)
        })
        worker.postMessage(job)
      })
      tell(job)
    }
    await worker.terminate()
  }
  await Promise.all(Array.from({ length: threads }, one))
  return done
}

if (!isMainThread) parentPort?.on('message', (job: Job) => parentPort?.postMessage(run(job, workerData as readonly Message[])))
