import { fork } from 'node:child_process'
import type { Message } from './corpus.ts'
import { type Done, type Job, run } from './job.ts'

/**
 * Runs jobs in `threads` processes, all on the same messages (the corpus may grow meanwhile); the answers stand in the order of the jobs.
 * Processes of their own sessions, since a machine that many work on may share its time out by session.
 */
export const runAll = async (
  messages: readonly Message[],
  jobs: readonly Job[],
  threads: number,
  tell: (job: Job) => void,
): Promise<readonly Done[]> => {
  const done: Done[] = []
  const waiting = jobs.map((job, place) => ({ job, place }))
  const one = async (): Promise<void> => {
    const worker = fork(import.meta.filename, { detached: true, serialization: 'advanced' })
    const stop = (): boolean => worker.kill()
    process.once('exit', stop)
    worker.send(messages)
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const { job, place } = next
      done[place] = await new Promise<Done>((resolve, reject) => {
        const ended = (): void => reject(new Error('A process that trained has ended.'))
        worker.once('exit', ended)
        worker.once('message', answer => {
          worker.off('exit', ended)
          resolve(answer as Done)
        })
        worker.send(job)
      })
      tell(job)
    }
    process.off('exit', stop)
    stop()
  }
  await Promise.all(Array.from({ length: Math.min(threads, jobs.length) }, one))
  return done
}

if (process.argv[1] === import.meta.filename) {
  let messages: readonly Message[] | undefined
  process.on('message', (given: readonly Message[] | Job) => {
    if (messages === undefined) messages = given as readonly Message[]
    else process.send?.(run(given as Job, messages))
  })
  process.on('disconnect', () => process.exit())
}
