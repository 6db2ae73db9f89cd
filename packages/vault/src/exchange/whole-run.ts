import { wholeEvents, type Run } from '@dropwise/protocol/wire'
import type { LaneRun } from '../space/port.ts'

/** A run of the wire or of a parcel with all headers made again here; it has still to be verified. `hash` is BLAKE2b-256. */
export const wholeRun = (space: Uint8Array, run: Run, hash: (message: Uint8Array) => Uint8Array): LaneRun => {
  const last = run.events.length - 1
  const events = wholeEvents(space, run, hash).map((made, i) => ({
    header: made.header,
    body: made.body,
    signature: i === last ? run.signature : undefined,
    made,
  }))
  return { lane: run.lane, first: run.first, events }
}
