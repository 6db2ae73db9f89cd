import type { Envelope } from '@dropwise/domain/shared'
import { array, boolean, number, object, picklist, safeParse, string, tuple } from 'valibot'
import { chained, unchained, type Unchained } from './chains.ts'
import type { Beginning } from './fold.ts'

/** How far a log was folded, and what it folded to. */
export type Place = {
  /** Names the program that folded: another one may fold the same events to something else. */
  readonly build: string
  /** Id of the entry that was read last. */
  readonly last: string
  /** Whether there was something from a newer Dropwise among what was read. */
  readonly newer: boolean
} & Beginning

const headShape = object({
  build: string(),
  last: string(),
  newer: boolean(),
  mark: object({
    id: string(),
    space: string(),
    by: picklist(['first', 'second']),
    at: number(),
    day: string(),
    zone: string(),
    order: object({ lamport: number(), lane: string() }),
  }),
  /** Which concept's things follow, and how many bytes they are. */
  parts: array(tuple([string(), number()])),
})

/**
 * Writes a place down: the length of the head in four bytes, the head, and the things of each concept by themselves, so that reading the
 * head does not mean reading ten years of a journal. All is JSON: states are plain, and nothing reads so much text as fast.
 */
export const encodePlace = (place: Omit<Place, 'statesOf'>, things: Readonly<Record<string, ReadonlyMap<string, unknown>>>): Uint8Array => {
  const parts = Object.entries(things).map(
    ([word, states]) => [word, bytesOf([...states].map(([id, state]) => [id, ...unchained(state)]))] as const,
  )
  const { build, last, newer } = place
  const head = bytesOf({ build, last, newer, mark: envelopeOf(place.mark), parts: parts.map(([word, part]) => [word, part.length]) })
  const length = new Uint8Array(4)
  new DataView(length.buffer).setUint32(0, head.length)
  return joined([length, head, ...parts.map(([, part]) => part)])
}

/** Reads the head of a place; the things of a concept are read when they are asked for. Undefined for what this build did not write. */
export const decodePlace = (bytes: Uint8Array, build: string): Place | undefined => {
  if (bytes.length < 4) return undefined
  const start = 4 + new DataView(bytes.buffer, bytes.byteOffset).getUint32(0)
  const head = safeParse(headShape, readAnything(bytes.subarray(4, start)))
  if (!head.success || head.output.build !== build) return undefined
  const { last, newer, mark, parts } = head.output
  const places = new Map<string, Uint8Array>()
  let end = start
  for (const [word, length] of parts) places.set(word, bytes.subarray(end, (end += length)))
  if (end !== bytes.length) return undefined
  const statesOf = (word: string): Map<string, unknown> => {
    const part = places.get(word)
    const states = part === undefined ? [] : (JSON.parse(new TextDecoder().decode(part)) as [string, ...Unchained][])
    return new Map(states.map(([id, ...state]) => [id, chained(state)]))
  }
  return { build, last, newer, mark, statesOf }
}

const envelopeOf = ({ id, space, by, at, day, zone, order }: Envelope): Envelope => ({ id, space, by, at, day, zone, order })

const bytesOf = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value))

const readAnything = (bytes: Uint8Array): unknown => {
  try {
    return JSON.parse(new TextDecoder().decode(bytes))
  } catch {
    return undefined
  }
}

const joined = (pieces: readonly Uint8Array[]): Uint8Array => {
  const whole = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0))
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}
