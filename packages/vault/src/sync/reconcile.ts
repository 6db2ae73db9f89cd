import { fromHex, toHex } from '@dropwise/protocol'
import { runOf, type FrontierRow, type Run } from '@dropwise/protocol/wire'
import type { LaneHead, LaneRun, SyncedSpace } from '../space/port.ts'
import type { Finding } from './ports.ts'
import type { RelayHead } from './remembered.ts'

/** Pushes of one connection that are under way at once. */
const UNDER_WAY = 6
/** Leaves room for an event that passes the limit. */
const EAGER = { events: 256, bytes: 960_000 }

/** Lanes as they are offered. Whoever has left says so last: another device of theirs reads up to there, and needs what it leans on. */
const inTurn = (space: SyncedSpace): readonly LaneHead[] => {
  const heads = space.heads()
  if (!space.ended?.()) return heads
  const own = toHex(space.lane())
  return [...heads.filter(({ lane }) => toHex(lane) !== own), ...heads.filter(({ lane }) => toHex(lane) === own)]
}

/** The wire form of a kept run. */
const wireRun = (run: LaneRun): Run | undefined => {
  const signature = run.events.at(-1)?.signature
  return signature && runOf(run.events, signature)
}

/** What the relay has of each lane, as far as this device knows, and what is on its way there. Names of lanes are hexadecimal. */
export const reconcile = (space: SyncedSpace, remembered: ReadonlyMap<string, RelayHead>) => {
  const relay = new Map(remembered)
  const sent = new Map<string, number>()
  const underWay = new Map<string, number>()
  const blocked = new Map<string, 'stranger' | 'refused'>()
  const last = (lane: string): number => Math.max(relay.get(lane)?.seq ?? -1, sent.get(lane) ?? -1)
  const back = (lane: string, seq: number): void => {
    sent.delete(lane)
    underWay.delete(lane)
    const there = relay.get(lane)
    if (there && there.seq > seq) relay.delete(lane)
    if (seq >= 0 && !relay.has(lane)) relay.set(lane, { seq, hash: there?.hash ?? '00'.repeat(32) })
  }
  const welcome = (): void => {
    for (const [name, why] of blocked) if (why === 'stranger') blocked.delete(name)
  }
  const had = (lane: string, seq: number, hash: string): void => {
    if (seq >= (relay.get(lane)?.seq ?? -1)) relay.set(lane, { seq, hash })
  }

  return {
    heads: (): ReadonlyMap<string, RelayHead> => relay,
    /** Up to where the relay has a lane, as far as it said; −1 for one that it does not know. */
    seqOf: (lane: string): number => relay.get(lane)?.seq ?? -1,
    get busy() {
      return underWay.size > 0
    },
    /** Takes what the relay says that it has, and says what is wrong with it. */
    frontier: (rows: readonly FrontierRow[]): Finding[] => {
      const findings: Finding[] = []
      const said = new Map(rows.map(({ lane, seq, hash }) => [toHex(lane), { seq, hash: toHex(hash) }]))
      for (const [lane, head] of relay) if ((said.get(lane)?.seq ?? -1) < head.seq) findings.push({ kind: 'relay-lost', lane })
      relay.clear()
      for (const [lane, head] of said) relay.set(lane, head)
      for (const mine of space.heads()) {
        const lane = toHex(mine.lane)
        const there = said.get(lane)
        if (there?.seq === mine.seq && there.hash !== toHex(mine.hash)) findings.push({ kind: 'fork', lane })
      }
      const own = toHex(space.lane())
      const here = space.heads().find(({ lane }) => toHex(lane) === own)?.seq ?? -1
      const there = said.get(own)?.seq ?? -1
      if (there > here) findings.push({ kind: 'own-lane-longer', seq: there })
      return findings
    },
    /** Lanes of which the relay has more than this device, and from which seq on. Pages leave out the own one, which may have gone on elsewhere. */
    lacking: (): { readonly lane: string; readonly from: number; readonly until: number }[] => {
      const mine = new Map(space.heads().map(({ lane, seq }) => [toHex(lane), seq]))
      return [...relay].flatMap(([lane, { seq }]) => {
        const here = mine.get(lane) ?? -1
        return seq > here ? [{ lane, from: here + 1, until: seq }] : []
      })
    },
    had,
    acked: (lane: string, seq: number, hash: string): void => {
      had(lane, seq, hash)
      const left = (underWay.get(lane) ?? 1) - 1
      if (left > 0) underWay.set(lane, left)
      else underWay.delete(lane)
      // Somebody may just have been let in.
      welcome()
    },
    /** Pages come to members alone: what the relay refused as a stranger's may be offered again. */
    welcome,
    /** The relay has only so much of a lane. */
    back,
    block: (lane: string, why: 'stranger' | 'refused'): void => {
      back(lane, relay.get(lane)?.seq ?? -1)
      blocked.set(lane, why)
    },
    /** The next runs that the relay lacks: own events and others', as many as fit. */
    offer: async (bytes: number | undefined): Promise<Run[]> => {
      const runs: Run[] = []
      let room = bytes ?? Infinity
      for (const head of inTurn(space)) {
        const lane = toHex(head.lane)
        for (;;) {
          const under = underWay.get(lane) ?? 0
          if (blocked.has(lane) || under >= UNDER_WAY || last(lane) >= head.seq || room <= 0) break
          const limit = bytes === undefined ? EAGER : { events: 16, bytes: Math.max(1, room - 200) }
          const run = wireRun(await space.carried(fromHex(lane), last(lane) + 1, limit))
          if (!run) break
          runs.push(run)
          room -= run.events.reduce((sum, { body }) => sum + 8 + (body?.length ?? 32), 250)
          sent.set(lane, run.first + run.events.length - 1)
          underWay.set(lane, under + 1)
        }
      }
      return runs
    },
  }
}
