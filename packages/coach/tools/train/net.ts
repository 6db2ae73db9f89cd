import { columns, gates, type Net, partNames, parts, pooled } from '../../src/model/shape.ts'
import { dimensions, type Table } from '../../src/model/table.ts'
import { pool, waysThrough } from '../../src/model/ways.ts'
import { adam } from './adam.ts'
import { inBatches } from './batches.ts'
import { bornHead, byLot, headTeacher, keep } from './head.ts'
import { projector } from './project.ts'
import { random } from './random.ts'
import { waysBack } from './ways-back.ts'

/** A message as the net sees it: its words' rows, and what is wanted of each sentence (0 to 1 for every output). */
export type Lesson = { readonly rows: readonly (readonly number[])[]; readonly wants: readonly Float32Array[] }
export type NetOptions = {
  readonly epochs: number
  readonly seed: number
  readonly rate?: number
  readonly wordDrop?: number
  readonly drop?: number
  readonly batch?: number
  readonly decay?: number
  /** How much it counts to name the right move among those of a kind, where something of that kind is said. */
  readonly naming?: number
}

/** What a word does to the gates, and the slopes of that. */
type Met = { readonly through: Float32Array; readonly slope: Float32Array }

const blank = (): Net => Object.fromEntries(partNames.map(part => [part, new Float32Array(parts[part])])) as Net

/** Adds to `into` (`[dimensions × columns]`) the outer products of the words' vectors and the slopes of what they do to the gates, four words at a time. */
const outer = (vectors: Float32Array, met: ReadonlyMap<number, Met>, into: Float32Array): void => {
  const words = [...met]
  const nothing = new Float32Array(columns)
  for (let w = 0; w < words.length; w += 4) {
    const [a, b, c, d] = [words[w], words[w + 1], words[w + 2], words[w + 3]]
    const [r0, r1, r2, r3] = [a?.[0] ?? 0, b?.[0] ?? 0, c?.[0] ?? 0, d?.[0] ?? 0]
    const s0 = a?.[1].slope ?? nothing
    const s1 = b?.[1].slope ?? nothing
    const s2 = c?.[1].slope ?? nothing
    const s3 = d?.[1].slope ?? nothing
    for (let n = 0; n < dimensions; n++) {
      const v0 = vectors[r0 * dimensions + n] ?? 0
      const v1 = vectors[r1 * dimensions + n] ?? 0
      const v2 = vectors[r2 * dimensions + n] ?? 0
      const v3 = vectors[r3 * dimensions + n] ?? 0
      const row = into.subarray(n * columns, (n + 1) * columns)
      for (let k = 0; k < columns; k++)
        row[k] = (row[k] ?? 0) + v0 * (s0[k] ?? 0) + v1 * (s1[k] ?? 0) + v2 * (s2[k] ?? 0) + v3 * (s3[k] ?? 0)
    }
  }
}

/**
 * Trains one net on frozen word vectors by Adam, with words and units dropped at random. A word met several times in one step goes through its
 * vector once, and back once.
 */
export const fitNet = (lessons: readonly Lesson[], table: Table, options: NetOptions): Net => {
  const { epochs, seed, rate = 2.5e-3, wordDrop = 0.12, drop = 0.15, batch = 8, decay = 0.01, naming = 0.25 } = options
  const next = random(seed)
  const projected = projector(table.vectors)
  const net: Net = { ...blank(), gate: projected.gate }
  byLot(net.gate, 3 * 2 * dimensions, next)
  bornHead(net, pooled, next)
  const slopes = blank()
  const step = adam(net, slopes, decay)
  const teach = headTeacher(net, slopes, { next, drop, naming })

  const met = new Map<number, Met>()
  const nothing: Met = { through: new Float32Array(columns), slope: new Float32Array(columns) }
  const passed = (row: number): Met => {
    if (row < 0) return nothing
    const ready = met.get(row)
    if (ready) return ready
    const made = { through: projected.of(row), slope: new Float32Array(columns) }
    met.set(row, made)
    return made
  }

  const learn = (lesson: Lesson): void => {
    const rows = lesson.rows.map(words => words.map(row => passed(next() < wordDrop ? -1 : row)))
    const ways = rows.map(words =>
      waysThrough(
        words.map(({ through }) => through),
        net.gateBias,
      ),
    )
    const masks = rows.map(() => keep(pooled, drop, next))
    const own = ways.map((both, i) => pool(both).map((v, p) => v * (masks[i]?.[p] ?? 0)))
    const dOwn = teach(own, lesson.wants)
    ways.forEach((both, i) => {
      const back = waysBack(both, dOwn[i]?.map((v, p) => v * (masks[i]?.[p] ?? 0)) ?? new Float32Array(pooled))
      rows[i]?.forEach(({ slope }, t) => {
        const ahead = rows[i]?.[t + 1]?.slope
        for (let g = 0; g < gates; g++) {
          const one = back[t * gates + g] ?? 0
          slope[g] = (slope[g] ?? 0) + one
          if (ahead) ahead[gates + g] = (ahead[gates + g] ?? 0) + one
          slopes.gateBias[g] = (slopes.gateBias[g] ?? 0) + one
        }
      })
    })
  }

  inBatches(lessons, { epochs, batch, next }, (some, now) => {
    for (const lesson of some) learn(lesson)
    outer(table.vectors, met, slopes.gate)
    step(
      rate * now,
      1 /
        Math.max(
          1,
          some.reduce((sum, { rows }) => sum + rows.length, 0),
        ),
    )
    met.clear()
    projected.forget()
  })
  return { ...net, gate: net.gate.slice() }
}
