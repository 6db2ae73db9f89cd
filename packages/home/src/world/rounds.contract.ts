import type { Who } from './lives.contract.ts'
import type { World } from './world.ts'

/** What can be sealed; undefined is nothing. */
export const ANSWERS = ['start', 'not-now', 'part', undefined] as const
export type Answer = Exclude<(typeof ANSWERS)[number], undefined>

/** A Monday: weeks turn at five UTC. */
export const BEGINS = '2026-03-02T09:00'
export const WEEK = 604_800_000

export const seal = async (world: World, who: Who, answer: Answer | undefined): Promise<void> => {
  if (answer) await world[who].act('decision/sealed', { answer })
}

/** A week goes by, and both devices are awake; who is first does not matter. */
export const weeks = async (world: World, count: number, awake: readonly Who[] = ['robin', 'sam', 'robin']): Promise<void> => {
  for (let week = 0; week < count; week++) {
    for (const who of awake) await world[who].release()
    world.clock.advance(WEEK)
  }
}
