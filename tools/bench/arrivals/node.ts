import type { Chance } from '../../simulate/chance.ts'

/** What a node is asked for, in a second of its busiest hour. */
export type Rates = { readonly pushes: number; readonly frames: number; readonly connects: number }
/** Milliseconds of the node's one thread for each, and for a commit, in which it waits for the disk or the database. */
export type Costs = { readonly push: number; readonly frame: number; readonly connect: number; readonly commit: number }

type Job = { readonly at: number; readonly cost: number; readonly commits: boolean }

/** Arrivals of one kind: nobody knows of anybody else, so times between them are exponential. */
const arrivals = (chance: Chance, rate: number, seconds: number, cost: number, commits: boolean): Job[] => {
  const jobs: Job[] = []
  if (rate <= 0) return jobs
  for (let at = 0; ;) {
    at += (-Math.log(1 - chance.next()) * 1000) / rate
    if (at > seconds * 1000) return jobs
    jobs.push({ at, cost, commits })
  }
}

/**
 * One node as it works: an event loop that takes whatever has come, does it, and, if any of it is to be kept, waits for one commit for
 * all of it. Returns how long each push waited for its acknowledgement, and which share of the time the thread was busy.
 */
export const liveNode = (
  chance: Chance,
  rates: Rates,
  costs: Costs,
  seconds: number,
): { readonly waits: number[]; readonly busy: number } => {
  const jobs = [
    ...arrivals(chance, rates.pushes, seconds, costs.push, true),
    ...arrivals(chance, rates.frames, seconds, costs.frame, false),
    ...arrivals(chance, rates.connects, seconds, costs.connect, false),
  ].toSorted((a, b) => a.at - b.at)
  const waits: number[] = []
  let [now, worked] = [0, 0]
  for (let next = 0; next < jobs.length;) {
    now = Math.max(now, jobs[next]?.at ?? now)
    const turn: Job[] = []
    for (let job = jobs[next]; job && job.at <= now; job = jobs[++next]) turn.push(job)
    const kept = turn.filter(({ commits }) => commits)
    const cost = turn.reduce((sum, job) => sum + job.cost, kept.length > 0 ? costs.commit : 0)
    now += cost
    worked += cost
    for (const { at } of kept) waits.push(now - at)
  }
  return { waits: waits.toSorted((a, b) => a - b), busy: worked / Math.max(now, seconds * 1000) }
}
