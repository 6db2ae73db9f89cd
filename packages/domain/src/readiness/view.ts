import { ASKED } from './own.events.ts'
import type { Answered } from './reduce.ts'

export type ReadinessView = {
  /** Every question in its fixed order; `now` and `before` where something was written, oldest first. */
  readonly asked: readonly {
    readonly about: Answered['about']
    readonly now?: Answered['versions'][number]
    readonly before: Answered['versions']
  }[]
}

/** Where I am, in my own words, beside what I wrote on earlier days. */
export const readinessView = (answered: ReadonlyMap<string, Answered>): ReadinessView => ({
  asked: ASKED.map(about => {
    const versions = answered.get(about)?.versions ?? []
    const now = versions.at(-1)
    return { about, ...(now && { now }), before: versions.slice(0, -1) }
  }),
})
