// Membership once more, for tests: SPEC.md only, by comparing whole ways to a lane until nothing changes. Slow and obvious on purpose.
import type { MemberFact } from '@dropwise/protocol'

type Way = {
  readonly seqs: readonly number[]
  readonly lanes: readonly string[]
  readonly admit: Extract<MemberFact, { kind: 'admit' }> | undefined
}
type Ends = Map<string, number>

/** Ways are compared seq by seq; a way that another goes on from comes first. */
const earlier = (a: readonly number[], b: readonly number[]): boolean => {
  for (const [i, seq] of a.entries()) {
    const other = b[i]
    if (other === undefined) return false
    if (seq !== other) return seq < other
  }
  return a.length < b.length
}

/** The best way to every lane from a founder, along admissions that stand. */
const ways = (founder: string, admits: readonly Extract<MemberFact, { kind: 'admit' }>[], ends: Ends): Map<string, Way> => {
  const best = new Map<string, Way>([[founder, { seqs: [], lanes: [founder], admit: undefined }]])
  for (let changed = true; changed;) {
    changed = false
    for (const admit of admits) {
      const way = best.get(admit.lane)
      if (!way || admit.seq >= (ends.get(admit.lane) ?? Infinity) || way.lanes.includes(admit.subject)) continue
      const seqs = [...way.seqs, admit.seq]
      const before = best.get(admit.subject)
      if (before && !earlier(seqs, before.seqs)) continue
      best.set(admit.subject, { seqs, lanes: [...way.lanes, admit.subject], admit })
      changed = true
    }
  }
  return best
}

const shorten = (ends: Ends, lane: string, count: number): void => {
  ends.set(lane, Math.min(count, ends.get(lane) ?? Infinity))
}

/** Lane → side, role and how many events stand; and which sides have left. For less than 256 lanes, one fact at a place. */
export const twinMembers = (founders: readonly { side: string; lane: string }[], facts: readonly MemberFact[]) => {
  const named = founders.map(({ lane }) => lane)
  const admits = facts.filter(fact => fact.kind === 'admit').filter(({ proven, subject }) => proven && !named.includes(subject))
  const first = admits.filter(one => !admits.some(other => other.lane === one.lane && other.subject === one.subject && other.seq < one.seq))
  const reached = founders.map(({ lane }) => new Set(ways(lane, first, new Map()).keys()))
  const torn = (lane: string): boolean => reached.length > 1 && reached.every(set => set.has(lane))
  const papers = new Set(first.filter(({ role }) => role === 'recovery').map(({ subject }) => subject))
  const leaves = facts.filter(fact => fact.kind === 'leave').filter(({ lane }) => !papers.has(lane))
  const members: Record<string, { side: string; role: string; count: number | undefined }> = {}
  const left: string[] = []
  for (const { side, lane: founder } of founders) {
    const ends: Ends = new Map()
    for (const { lane, seq } of leaves) shorten(ends, lane, seq + 1)
    const open = first.filter(({ subject }) => !torn(subject))
    const close = (writer: string, before: Ends, from: Map<string, Way>): void => {
      const way = from.get(writer)
      const mine = facts
        .filter(fact => fact.kind === 'close')
        .filter(({ lane, seq }) => lane === writer && seq < (before.get(writer) ?? Infinity))
      for (const { subject, count } of mine) {
        const at = way?.lanes.indexOf(subject) ?? -1
        const least = way && at >= 0 && at < way.seqs.length ? (way.seqs[at] ?? 0) + 1 : 0
        shorten(ends, subject, Math.max(count, least))
      }
    }
    const heard = new Set<string>()
    for (;;) {
      const now = ways(founder, open, ends)
      const waiting = [...now].filter(([lane, { admit }]) => admit?.role === 'recovery' && !heard.has(lane))
      const next = waiting.reduce<[string, Way] | undefined>((a, b) => (a && earlier(a[1].seqs, b[1].seqs) ? a : b), undefined)
      if (!next) break
      heard.add(next[0])
      close(next[0], new Map(ends), now)
    }
    const devices = ways(founder, open, ends)
    const before = new Map(ends)
    for (const [lane, { admit }] of devices) if (admit?.role !== 'recovery') close(lane, before, devices)
    const last = ways(founder, open, ends)
    for (const [lane, { admit }] of last) members[lane] = { side, role: admit?.role ?? 'device', count: ends.get(lane) }
    if (leaves.some(({ lane, seq }) => last.has(lane) && seq < (ends.get(lane) ?? Infinity))) left.push(side)
  }
  return { members, left }
}
