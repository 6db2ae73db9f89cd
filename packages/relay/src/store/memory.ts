import type { Answer, Entry, LaneHead, Placed, RelayStore } from './port.ts'

type Space = { readonly entries: Placed[]; readonly lanes: Map<string, Placed[]> }

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex')
const same = (a: Uint8Array, b: Uint8Array): boolean => Buffer.compare(a, b) === 0

/** The obvious implementation: what the others have to agree with. Nothing outlives the process. */
export const memoryStore = (): RelayStore => {
  const spaces = new Map<string, Space>()

  const spaceOf = (id: Uint8Array): Space => {
    const key = hex(id)
    const space = spaces.get(key) ?? { entries: [], lanes: new Map() }
    spaces.set(key, space)
    return space
  }

  const appendOne = (entry: Entry): Answer => {
    const space = spaceOf(entry.space)
    const lane = space.lanes.get(hex(entry.lane)) ?? []
    const there = lane[entry.seq]
    if (there) return same(there.hash, entry.hash) ? { kind: 'ack', seq: entry.seq, hash: entry.hash } : { kind: 'fork', hash: there.hash }
    if (entry.seq !== lane.length) return { kind: 'gap', have: lane.length - 1 }
    const before = lane.at(-1)?.hash ?? entry.space
    if (!same(entry.prev, before)) return { kind: 'fork', hash: before }
    const { prev: _, ...kept } = entry
    const placed = { ...kept, place: space.entries.length + 1 }
    space.entries.push(placed)
    space.lanes.set(hex(entry.lane), [...lane, placed])
    return { kind: 'ack', seq: entry.seq, hash: entry.hash }
  }

  return {
    append: async entries => entries.map(appendOne),
    page: async (space, after, limit) => {
      const out: Placed[] = []
      let bytes = 0
      for (const entry of spaceOf(space).entries.slice(after, after + limit.events)) {
        if (bytes > limit.bytes) break
        out.push(entry)
        bytes += entry.header.length + (entry.body?.length ?? 0)
      }
      return out
    },
    heads: async space =>
      [...spaceOf(space).lanes.values()].flatMap((lane): LaneHead[] => lane.slice(-1).map(({ lane, seq, hash }) => ({ lane, seq, hash }))),
    hashAt: async (space, place) => spaceOf(space).entries[place - 1]?.hash,
    dropBody: async (space, lane, seq) => {
      const { entries, lanes } = spaceOf(space)
      const kept = lanes.get(hex(lane))?.[seq]
      if (!kept) return false
      const without = { ...kept, body: undefined }
      entries[kept.place - 1] = without
      const all = lanes.get(hex(lane))
      if (all) all[seq] = without
      return true
    },
    purge: async space => void spaces.delete(hex(space)),
    close: async () => undefined,
  }
}
