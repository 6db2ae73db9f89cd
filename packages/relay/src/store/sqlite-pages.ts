import type { DatabaseSync, SQLInputValue } from 'node:sqlite'
import type { PageLimit, Placed } from './port.ts'

/** What each entry says about itself, so that it can be cut out of the bytes of all: numbers, then how long its parts are. */
const NUMBERS = `place || ' ' || seq || ' ' || kind || ' ' || length(header) || ' ' ||
  coalesce(length(signature), -1) || ' ' || coalesce(length(body), -1)`
const EACH = 6
const BYTES = "lane || hash || header || coalesce(signature, x'') || coalesce(body, x'')"
const WEIGHT = 'length(header) + coalesce(length(body), 0)'

const cut = (space: Uint8Array, numbers: string, bytes: Uint8Array): Placed[] => {
  const said = numbers.split(' ').map(Number)
  let at = 0
  const take = (length: number): Uint8Array => bytes.subarray(at, (at += length))
  return Array.from({ length: said.length / EACH }, (_, i) => {
    const [place = 0, seq = 0, kind = 0, header = 0, signature = 0, body = 0] = said.slice(i * EACH, (i + 1) * EACH)
    return {
      space,
      place,
      seq,
      kind,
      lane: take(32),
      hash: take(32),
      header: take(header),
      signature: signature < 0 ? undefined : take(signature),
      body: body < 0 ? undefined : take(body),
    }
  })
}

/**
 * Reads many entries at once: SQLite puts the bytes of all of them one after the other, and they are cut apart here. A value that is
 * handed over for each field of each entry costs six times as much, and memory of its own.
 *
 * @param where what is read of a space; its parameters, but the space, are given last
 */
export const pages = (db: DatabaseSync, where: string, order: string) => {
  const some = `from entry where ${where} order by ${order} limit ?`
  const weights = db.prepare(`select ${WEIGHT} ${some}`)
  const weight = db.prepare(`select sum(weight) from (select ${WEIGHT} as weight ${some})`)
  const packed = db.prepare(`select group_concat(${NUMBERS}, ' '), cast(group_concat(${BYTES}, '') as blob) from (select * ${some})`)
  for (const statement of [weights, weight, packed]) statement.setReturnArrays(true)

  /** How many entries there are up to the one that passes the limit. */
  const within = ({ events, bytes }: PageLimit, asked: readonly SQLInputValue[]): number => {
    const [all] = weight.get(...asked, events) as unknown as [number | null]
    if ((all ?? 0) <= bytes) return events
    let [count, sum] = [0, 0]
    for (const [one] of weights.iterate(...asked, events) as Iterable<unknown> as Iterable<[number]>) {
      if (sum > bytes) break
      count += 1
      sum += one
    }
    return count
  }

  return (space: Uint8Array, limit: PageLimit, ...asked: readonly SQLInputValue[]): Placed[] => {
    const from = [space, ...asked]
    const [numbers, bytes] = packed.get(...from, within(limit, from)) as unknown as [string | null, Uint8Array | null]
    return numbers === null || bytes === null ? [] : cut(space, numbers, bytes)
  }
}
