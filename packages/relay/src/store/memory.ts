import { randomBytes } from 'node:crypto'
import {
  CONTENT,
  FACT_KINDS,
  type Answer,
  type Entry,
  type LaneHead,
  type Letter,
  type PageLimit,
  type Placed,
  type RelayStore,
} from './port.ts'

type Space = { readonly entries: Placed[]; readonly lanes: Map<string, number[]>; readonly withdrawn: Set<string> }

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex')
const same = (a: Uint8Array, b: Uint8Array): boolean => Buffer.compare(a, b) === 0
const weight = ({ header, body }: Placed): number => header.length + (body?.length ?? 0)

const within = (entries: Iterable<Placed>, limit: PageLimit): Placed[] => {
  const out: Placed[] = []
  let bytes = 0
  for (const entry of entries) {
    if (out.length >= limit.events || bytes > limit.bytes) break
    out.push(entry)
    bytes += weight(entry)
  }
  return out
}

/** The obvious implementation: what the others have to agree with. Nothing outlives the process. */
export const memoryStore = (): RelayStore => {
  const instance = randomBytes(32)
  const spaces = new Map<string, Space>()
  const foundings = new Map<string, Uint8Array>()
  const settled = new Map<string, Uint8Array>()
  const mailboxes = new Map<string, (Letter & { readonly until: number })[]>()

  const spaceOf = (id: Uint8Array): Space => {
    const key = hex(id)
    const space = spaces.get(key) ?? { entries: [], lanes: new Map(), withdrawn: new Set() }
    spaces.set(key, space)
    return space
  }
  const laneOf = (space: Space, lane: Uint8Array): Placed[] =>
    (space.lanes.get(hex(lane)) ?? []).flatMap(place => space.entries[place - 1] ?? [])
  const event = (lane: Uint8Array, seq: number): string => `${hex(lane)} ${seq}`

  const appendOne = (entry: Entry): Answer => {
    const space = spaceOf(entry.space)
    const lane = laneOf(space, entry.lane)
    const dropped = entry.kind === CONTENT && space.withdrawn.has(event(entry.lane, entry.seq))
    const there = lane[entry.seq]
    if (there && !same(there.hash, entry.hash)) return { kind: 'fork', seq: there.seq, hash: there.hash }
    if (there) {
      const body = there.body ?? (dropped ? undefined : entry.body)
      space.entries[there.place - 1] = { ...there, body, signature: there.signature ?? entry.signature }
      return { kind: 'ack', seq: entry.seq, hash: entry.hash }
    }
    if (entry.seq !== lane.length) return { kind: 'gap', have: lane.length - 1 }
    const before = lane.at(-1)?.hash ?? entry.space
    if (!same(entry.prev, before)) return { kind: 'fork', seq: lane.length - 1, hash: before }
    const { prev: _, ...kept } = entry
    const place = space.entries.length + 1
    space.entries.push({ ...kept, body: dropped ? undefined : entry.body, place })
    space.lanes.set(hex(entry.lane), [...(space.lanes.get(hex(entry.lane)) ?? []), place])
    return { kind: 'ack', seq: entry.seq, hash: entry.hash }
  }

  return {
    instance: async () => instance,
    found: async (space, founding) => void (foundings.has(hex(space)) || foundings.set(hex(space), founding.slice())),
    founding: async space => foundings.get(hex(space)),
    append: async entries => entries.map(appendOne),
    page: async (space, after, limit) => within(spaceOf(space).entries.slice(after), limit),
    lane: async (space, lane, from, limit) => within(laneOf(spaceOf(space), lane).slice(from), limit),
    facts: async space => spaceOf(space).entries.filter(({ kind }) => FACT_KINDS.some(fact => fact === kind)),
    heads: async id => {
      const space = spaceOf(id)
      return [...space.lanes.values()].flatMap((places): LaneHead[] => {
        const lane = places.flatMap(place => space.entries[place - 1] ?? [])
        return lane
          .slice(-1)
          .map(head => ({ lane: head.lane, seq: head.seq, hash: head.hash, bytes: lane.reduce((sum, one) => sum + weight(one), 0) }))
      })
    },
    hashAt: async (space, place) => spaceOf(space).entries[place - 1]?.hash,
    newest: async ids =>
      new Map(ids.flatMap(id => (spaceOf(id).entries.length > 0 ? [[hex(id), spaceOf(id).entries.length] as const] : []))),
    dropBody: async (id, lane, seq) => {
      const space = spaceOf(id)
      space.withdrawn.add(event(lane, seq))
      const there = laneOf(space, lane)[seq]
      if (there?.kind === CONTENT) space.entries[there.place - 1] = { ...there, body: undefined }
    },
    settle: async (lane, space) => void settled.set(hex(lane), space),
    spaceOf: async lane => settled.get(hex(lane)),
    purge: async space => {
      spaces.delete(hex(space))
      foundings.set(hex(space), new Uint8Array())
      for (const [lane, home] of settled) if (same(home, space)) settled.delete(lane)
    },
    putLetter: async (name, { index, letter }, until, most) => {
      const letters = mailboxes.get(hex(name)) ?? []
      const there = letters.find(one => one.index === index)
      if (there) return same(there.letter, letter) ? 'kept' : 'taken'
      if (letters.reduce((sum, one) => sum + one.letter.length, letter.length) > most) return 'full'
      mailboxes.set(
        hex(name),
        [...letters, { index, letter: letter.slice(), until }].toSorted((a, b) => a.index - b.index),
      )
      return 'kept'
    },
    letters: async (name, now) =>
      (mailboxes.get(hex(name)) ?? []).filter(({ until }) => until > now).map(({ index, letter }) => ({ index, letter })),
    sweep: async now => {
      for (const [name, letters] of mailboxes)
        mailboxes.set(
          name,
          letters.filter(({ until }) => until > now),
        )
    },
    close: async () => undefined,
  }
}
