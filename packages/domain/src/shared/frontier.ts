import * as v from 'valibot'

/** The newest event of each of the other's lanes that a device had folded. It counts events of a lane, and says nothing of a person. */
export const frontierShape = v.array(v.object({ lane: v.string(), seq: v.number() }))
export type Frontier = v.InferOutput<typeof frontierShape>

/** The frontier that lets in what both let in. */
export const nearer = (one: Frontier, other: Frontier): Frontier =>
  one.flatMap(({ lane, seq }) => {
    const there = other.find(head => head.lane === lane)
    return there === undefined ? [] : [{ lane, seq: Math.min(seq, there.seq) }]
  })

/** Whether an event of a lane lies within. A lane that is not named is not let in at all. */
export const within = (frontier: Frontier, lane: string, seq: number): boolean =>
  frontier.some(head => head.lane === lane && seq <= head.seq)
