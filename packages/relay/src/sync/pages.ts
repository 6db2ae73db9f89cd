import { runOf, MAX_RUN_EVENTS, type Cursor, type Run } from '@dropwise/protocol/wire'
import type { PageLimit, Placed } from '../store/port.ts'

/** How much is read for a page. */
export const PAGE: PageLimit = { events: 512, bytes: 400_000 }
/** What is read where a page would hold no whole push: that always fits, with its headers. */
export const WHOLE_PUSH: PageLimit = { events: 512, bytes: 1_200_000 }
/** What a page of an eager connection holds at most, unless one push is larger. Small pages keep the relay small. */
export const EAGER_BYTES = 400_000

const same = (a: Uint8Array, b: Uint8Array): boolean => Buffer.compare(a, b) === 0
const weight = ({ body }: Placed): number => 4 + (body?.length ?? 32)

/** Pushes as they came: each ends with the event that has a head. An unfinished one at the end is left for the next page. */
const pushes = (entries: readonly Placed[]): Placed[][] => {
  const whole: Placed[][] = []
  let open: Placed[] = []
  for (const entry of entries) {
    open.push(entry)
    if (!entry.signature) continue
    whole.push(open)
    open = []
  }
  return whole
}

const follows = (run: readonly Placed[] | undefined, push: readonly Placed[]): run is Placed[] => {
  const [last, first] = [run?.at(-1), push[0]]
  return (
    !!run && !!last && !!first && same(last.lane, first.lane) && first.seq === last.seq + 1 && run.length + push.length <= MAX_RUN_EVENTS
  )
}

/** As many whole pushes as fit, at least one, and whether anything of what was read is left. */
const fitting = (entries: readonly Placed[], bytes: number): { readonly taken: Placed[][]; readonly rest: boolean } => {
  const taken: Placed[][] = []
  let [sum, count] = [0, 0]
  for (const push of pushes(entries)) {
    sum += push.reduce((all, entry) => all + weight(entry), 0)
    if (taken.length > 0 && sum > bytes) break
    taken.push(push)
    count += push.length
  }
  return { taken, rest: count < entries.length }
}

const runsOf = (taken: readonly Placed[][]): Run[] => {
  const joined: Placed[][] = []
  for (const push of taken) {
    const before = joined.at(-1)
    if (follows(before, push)) before.push(...push)
    else joined.push([...push])
  }
  return joined.map(run => runOf(run, run.at(-1)?.signature ?? new Uint8Array(64)))
}

/** What goes into a page of events in the order of arrival, without the reader's own lane; undefined when there is nothing. */
export const pageOf = (
  entries: readonly Placed[],
  own: Uint8Array,
  bytes: number,
): { readonly cursor: Cursor; readonly runs: readonly Run[]; readonly rest: boolean } | undefined => {
  const { taken, rest } = fitting(entries, bytes)
  const last = taken.at(-1)?.at(-1)
  if (!last) return undefined
  const others = taken.filter(([first]) => first && !same(first.lane, own))
  return { cursor: { place: last.place, hash: last.hash }, runs: runsOf(others), rest }
}

/** One run of a lane, up to a head; undefined when there is nothing. */
export const laneOf = (entries: readonly Placed[], bytes: number): { readonly run: Run; readonly rest: boolean } | undefined => {
  const { taken, rest } = fitting(entries, bytes)
  const [run] = runsOf(taken)
  return run && { run, rest }
}
