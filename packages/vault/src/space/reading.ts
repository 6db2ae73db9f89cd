import { toHex } from '@dropwise/protocol'
import { readEntries, type LogEvent } from '../log/log-event.ts'
import type { SpaceState } from './state.ts'

/** What the vault itself writes down among a person's own events; whoever reads the space never sees it. */
const isVaults = (type: string): boolean => type.startsWith('vault/')
/** How many events a batch of reading holds, about. */
const BATCH = 256

/** What of these events a person reads. */
export const withoutVaults = (events: readonly LogEvent[]): readonly LogEvent[] => events.filter(({ type }) => !isVaults(type))

/** Reads a space in the order of arrival: everything, or without what the vault wrote. */
export const readingOf = (state: SpaceState) => {
  const { log } = state
  const id = toHex(state.keys().space)

  async function* readAll(from = 0): AsyncGenerator<readonly LogEvent[]> {
    let batch: LogEvent[] = []
    for await (const run of log.read(from)) {
      const name = toHex(run.lane)
      const place = { space: id, lane: name, seq: run.first, position: run.position }
      const events = readEntries(place, run.entries, seq => state.circle().stands(name, seq))
      batch = batch.length === 0 ? events : [...batch, ...events]
      if (batch.length < BATCH) continue
      yield batch
      batch = []
    }
    if (batch.length > 0) yield batch
  }

  async function* read(from = 0): AsyncGenerator<readonly LogEvent[]> {
    for await (const events of readAll(from)) {
      const given = withoutVaults(events)
      if (given.length > 0) yield given
    }
  }

  return { read, readAll }
}
