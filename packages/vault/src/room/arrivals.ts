import { decodeTrusted, encodeCanonical } from '@dropwise/protocol'
import { VaultFault } from '../fault.ts'
import type { RoomRecords } from './room-records.ts'

/** Events that reached this device one after the other: `count` of one lane from seq `first` on. `lane` is its place in the frontier. */
export type Arrival = { readonly lane: number; readonly first: number; readonly count: number }

/** In which order all lanes of a space arrived: full pages lie in records of their own, the rest in the frontier. */
export type Arrivals = {
  /** How many full pages there are. */
  readonly pages: number
  /** Position of the first event that is in no full page. */
  readonly start: number
  readonly runs: readonly Arrival[]
}

export const NO_ARRIVALS: Arrivals = { pages: 0, start: 0, runs: [] }
/** Runs to a page: what an append writes again stays small, however often two lanes take turns. */
const PAGE_RUNS = 256
const FORM = 1

export const pageLabel = (prefix: string, number: number): string => `${prefix}arrivals:${number}`

const length = (runs: readonly Arrival[]): number => runs.reduce((sum, { count }) => sum + count, 0)

/** Position of the next event: how many arrived so far. */
export const arrived = ({ start, runs }: Arrivals): number => start + length(runs)

/** The order after some more arrived, and the pages that became full. */
export const arrive = (
  before: Arrivals,
  added: readonly Arrival[],
): { readonly after: Arrivals; readonly full: readonly { readonly number: number; readonly bytes: Uint8Array }[] } => {
  const runs = [...before.runs]
  for (const run of added) {
    const last = runs.at(-1)
    if (last && last.lane === run.lane && last.first + last.count === run.first)
      runs[runs.length - 1] = { ...last, count: last.count + run.count }
    else if (run.count > 0) runs.push(run)
  }
  let { pages, start } = before
  const full: { number: number; bytes: Uint8Array }[] = []
  while (runs.length > PAGE_RUNS) {
    const page = runs.splice(0, PAGE_RUNS)
    full.push({ number: pages, bytes: encodeCanonical([FORM, start, ...rowsOf(page)]) })
    start += length(page)
    pages += 1
  }
  return { after: { pages, start, runs }, full }
}

/** As plain numbers, three to a run. */
export const rowsOf = (runs: readonly Arrival[]): number[] => runs.flatMap(({ lane, first, count }) => [lane, first, count])

/** Reads what `rowsOf` wrote. */
export const runsOf = (rows: readonly number[]): Arrival[] =>
  Array.from({ length: rows.length / 3 }, (_, i) => ({ lane: rows[3 * i] ?? 0, first: rows[3 * i + 1] ?? 0, count: rows[3 * i + 2] ?? 0 }))

const readPage = async (records: RoomRecords, label: string): Promise<Arrivals> => {
  const [form, start, ...rows] = decodeTrusted(await records.need(label)) as [number, number, ...number[]]
  if (form !== FORM) throw new VaultFault('newer-version', label)
  return { pages: 0, start, runs: runsOf(rows) }
}

/** Cuts what lies before a position off. */
const from = (page: Arrivals, position: number): Arrival[] => {
  let at = page.start
  return page.runs.flatMap(run => {
    const skipped = Math.min(run.count, Math.max(0, position - at))
    at += run.count
    return skipped === run.count ? [] : [{ ...run, first: run.first + skipped, count: run.count - skipped }]
  })
}

/** All that arrived from a position on, in order. Pages before it are not read. */
export async function* arrivalsFrom(records: RoomRecords, prefix: string, arrivals: Arrivals, position: number): AsyncGenerator<Arrival> {
  const later: Arrivals[] = [arrivals]
  for (let number = arrivals.pages - 1; number >= 0 && (later[0]?.start ?? 0) > position; number--)
    later.unshift(await readPage(records, pageLabel(prefix, number)))
  for (const page of later) yield* from(page, position)
}
