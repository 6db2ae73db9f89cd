import { toHex } from '@dropwise/protocol'
import type { Run } from '@dropwise/protocol/wire'
import { wholeRun } from '../exchange/whole-run.ts'
import type { LaneRun, SyncedSpace } from '../space/port.ts'
import type { Finding, SyncPorts } from './ports.ts'

/** Runs that wait for an admission; what is beyond is asked for again later. */
const WAITING = 64

/**
 * Takes what a relay brought into the space. What cannot be judged before an admission has come waits here, in memory alone.
 *
 * @param had is told of each head that came: the relay has it
 */
export const taking = (
  space: SyncedSpace,
  { hash }: Pick<SyncPorts, 'hash'>,
  told: { readonly had: (lane: string, seq: number, hash: string) => void; readonly found: (finding: Finding) => void },
) => {
  let waiting: LaneRun[] = []
  return {
    /** Whether anything waits, or anything of one lane (hexadecimal). */
    waits: (lane?: string): boolean => waiting.some(run => lane === undefined || toHex(run.lane) === lane),
    take: async (runs: readonly Run[]): Promise<void> => {
      const came = runs.map((run): LaneRun => {
        const whole = wholeRun(space.space, run, hash)
        const head = whole.events.at(-1)?.made
        if (head) told.had(toHex(run.lane), head.seq, toHex(head.hash))
        return whole
      })
      let all = [...waiting, ...came]
      waiting = []
      // Once more whenever something was kept: it may have let in whom the rest came from.
      while (all.length > 0) {
        const received = await space.receive(all)
        received.forEach(one => one.kind === 'refused' && told.found({ kind: 'refused', lane: one.lane, ...one.refusal }))
        const rest = all.filter((_, i) => received[i]?.kind === 'waiting')
        if (rest.length === all.length) {
          waiting = rest.slice(0, WAITING)
          return
        }
        all = rest
      }
    },
  }
}
