import { decodeHeader, decodeWithdraw, err, ok, sameBytes, toHex, type Result } from '@dropwise/protocol'
import type { Suite } from '../crypto/suite.ts'
import type { LaneRefusal } from '../log/refusal.ts'
import type { LaneFrontier } from '../log/run.ts'
import { verifyRun } from '../log/verify-run.ts'
import { carry } from './carry.ts'
import { BEHIND_AN_END, hasEnds } from './circle.ts'
import type { LaneRun } from './port.ts'
import type { SpaceState } from './state.ts'

const PIECE = { events: 256, bytes: Infinity, toEnd: true } as const

/** Verifies every kept lane from the founding on, from bytes that are made again, as a stranger would who has the keys. */
export const verifyAll = async (suite: Suite, state: SpaceState): Promise<Result<{ readonly events: number }, LaneRefusal>> => {
  const keys = state.keys()
  const { lanes } = state.log.frontier()
  if (lanes.filter(({ next }) => next > 0).length > 1) await state.lamports.load()
  const taken = takenBack(state)
  const ends = hasEnds(state.circle())
  let events = 0
  for (const { lane, next, head } of lanes) {
    const name = toHex(lane)
    const member = state.circle().member(name)
    let from: LaneFrontier = { lane, next: 0, head: keys.space, lamport: 0 }
    while (from.next < next) {
      const run = await carry(suite, state, lane, from.next, PIECE)
      const until = from.next + run.events.length
      const facts = {
        space: keys.space,
        lane,
        role: member?.role ?? ('device' as const),
        contentKeys: keys.contentKeys,
        // What lies behind a lane's end is kept, too, and has to hold as well; a close stands as a head where it names the last.
        limit: member?.limit?.count === until ? member.limit : undefined,
        known: (hash: Uint8Array) => state.lamports.known(hash) ?? (ends ? BEHIND_AN_END : undefined),
        kept: () => undefined,
        // What took a body back may lie behind the end of a lane, and is then kept nowhere.
        withdrawn: (seq: number) => taken.get(`${name} ${seq}`) ?? (ends ? bodyHashIn(run, seq) : undefined),
      }
      const verified = verifyRun(suite, facts, from, run.events)
      if (!verified.ok) return verified
      if (verified.value.events.length === 0) return err({ reason: 'unsigned-tail', seq: from.next })
      from = verified.value.frontier
    }
    if (!sameBytes(from.head, head)) return err({ reason: 'wrong-prev', seq: from.next })
    events += from.next
  }
  return ok({ events })
}

/**
 * Body hashes of everything that anybody ever took back here, by lane and seq. A device that was taken off later may have been the one:
 * its withdrawal counts no more, but what was gone by then stays gone.
 */
const takenBack = (state: SpaceState): ReadonlyMap<string, Uint8Array> => {
  const taken = new Map<string, Uint8Array>()
  for (const { kind, body } of state.notes()) {
    const read = kind === 'withdraw' ? decodeWithdraw(body) : undefined
    if (read?.ok) taken.set(`${toHex(read.value.lane)} ${read.value.seq}`, read.value.bodyHash)
  }
  return taken
}

const bodyHashIn = ({ first, events }: LaneRun, seq: number): Uint8Array | undefined => {
  const event = events[seq - first]
  const header = event && decodeHeader(event.header)
  return header?.ok ? header.value.bodyHash : undefined
}
