import type { Finding, Side, Space, SpaceSync } from '@dropwise/vault'
import { hexOf } from './hex.ts'

/**
 * Where what was let go of is. `alone`: nothing of this room goes anywhere. `by-file`: the lines are down by choice. `away`: not connected
 * now. `there`: connected; `gone`: the relay has all that this person let go of here.
 */
export type LineNow = {
  readonly way: 'alone' | 'by-file' | 'away' | 'there'
  readonly gone: boolean
  readonly noticed: readonly LineNoticed[]
}

/** What a relay, or somebody with a changed program, did while this room is open. */
export type LineNoticed =
  /** Something that came had been changed, or told otherwise before. It was left out. */
  | 'line/changed'
  /** The relay says that there is more, and does not give it. */
  | 'line/withheld'
  /** The relay lost what it had acknowledged; it is given again. */
  | 'line/lost'
  /** The relay lets this device in no more: it was taken off, or both have ended sharing. */
  | 'line/shown-out'
  /** The relay takes no more for now. */
  | 'line/full'
  /** The other took a device off by one that lacked some of what had come from it here: that counts no more. */
  | 'line/cut'

/** What is known of the lines of an open room, without anything about the other. */
export type LinesNow = {
  /** Whether there is a line at all, and whether every one of them is connected. */
  readonly up: 'none' | 'some-away' | 'all'
  /** Whether the relay has all that this person let go of on this device. */
  readonly gone: boolean
  readonly noticed: readonly LineNoticed[]
}

/** What is asked of a space for this. */
type Kept = Pick<Space, 'id' | 'side' | 'sideOf' | 'left' | 'cutOff'> & { readonly synced: Pick<Space['synced'], 'lane' | 'heads'> }

type Line = { readonly space: Kept; readonly sync: SpaceSync; let: number; readonly found: Map<LineNoticed, 'mine' | 'theirs' | 'nobody'> }

const headOf = (space: Kept): number => {
  const own = space.synced.lane()
  return space.synced.heads().find(({ lane }) => lane.every((byte, i) => byte === own[i]))?.seq ?? -1
}

/** What a person can be told of a finding; undefined for what mends itself or means nothing to them. */
const noticedBy = (finding: Finding, own: string): LineNoticed | undefined => {
  switch (finding.kind) {
    case 'refused':
      // Behind the end of a lane: written by a device that was taken off, or after a leave. It is left out, and nothing is wrong.
      return finding.reason === 'closed-lane' ? undefined : 'line/changed'
    case 'fork':
      return 'line/changed'
    case 'withheld':
      return 'line/withheld'
    case 'relay-lost':
      return 'line/lost'
    case 'turned-away':
      if (finding.reason === 'closed') return finding.lane === own ? 'line/shown-out' : undefined
      return finding.reason.startsWith('quota-') || finding.reason === 'size' ? 'line/full' : undefined
    case 'own-lane-longer':
    case 'malformed':
      return undefined
  }
}

/**
 * The lines of one open room. Whether something has gone counts what its person let go of, and never what a device writes by itself: that
 * may answer what came from the other, and would show that somebody was there (H3).
 */
export const openLines = () => {
  const lines = new Map<string, Line>()
  const whose = (space: Kept, lane: string | undefined): 'mine' | 'theirs' | 'nobody' => {
    const side: Side | undefined = lane === undefined ? undefined : space.sideOf(lane)
    return side === undefined ? 'nobody' : side === space.side ? 'mine' : 'theirs'
  }
  return {
    at: (space: Kept): SpaceSync | undefined => lines.get(space.id)?.sync,
    some: (): boolean => lines.size > 0,
    /** Takes a line in; `opens` gets where its findings go. */
    open: (space: Kept, opens: (found: (finding: Finding) => void) => SpaceSync): SpaceSync => {
      const found: Line['found'] = new Map()
      const sync = opens(finding => {
        const noticed = space.left().length === 0 ? noticedBy(finding, hexOf(space.synced.lane())) : undefined
        if (noticed) found.set(noticed, whose(space, 'lane' in finding ? finding.lane : undefined))
      })
      lines.set(space.id, { space, sync, let: headOf(space), found })
      return sync
    },
    /** The person did something: what stands in their lanes now is theirs to see gone. */
    letGo: (): void => lines.forEach(line => (line.let = headOf(line.space))),
    /** @param away whether nothing of the other comes in now: then nothing that the other may have caused is told */
    now: (away: boolean): LinesNow => {
      // Where this person has left, nothing is to come or go any more.
      const all = [...lines.values()].filter(({ space }) => !space.left().includes(space.side))
      const told = all.flatMap(({ found }) => [...found]).filter(([what, by]) => !away || by === 'mine' || what === 'line/full')
      const cut = !away && all.some(({ space }) => space.left().length === 0 && space.cutOff().length > 0)
      return {
        up: all.length === 0 ? 'none' : all.every(({ sync }) => sync.status !== 'offline') ? 'all' : 'some-away',
        gone: all.every(line => line.sync.reached >= line.let),
        noticed: [...new Set([...told.map(([what]) => what), ...(cut ? (['line/cut'] as const) : [])])].toSorted(),
      }
    },
    stop: async (): Promise<void> => {
      const stopped = [...lines.values()].map(({ sync }) => sync.stop())
      lines.clear()
      await Promise.all(stopped)
    },
  }
}
