import { due } from '@dropwise/domain/outbox'
import { carryOf, pledgeKey } from '@dropwise/domain/pledge'
import { openingOf, type Commit } from '@dropwise/domain/side-by-side'
import { nowAt, type Happening, type Now, type Party } from '@dropwise/domain/shared'
import type { Between } from './between.ts'
import { newest, versionOf } from './codec.ts'
import { sharedConcepts, type ownConcepts } from './concepts.ts'
import type { FoldedLog } from './log.ts'
import type { Ids } from './ports.ts'

/** What leaves a home, and when. */
export type Outgoing = {
  /** Words wait ten minutes: they are judged as if they left now, and put by. Returns why not. */
  put(happening: Happening, now: Now): Promise<string | undefined>
  /** The name under which an item, or a pledge, waits. */
  waitingFor(id: string): string | undefined
  /** Says to the other what was said of promises that were given. */
  carry(now: Now): Promise<void>
  /** Lets go of what has waited long enough, opens what both have sealed, and carries. Rejects with the store's fault: then what is left goes the next time. */
  release(now: Now): Promise<void>
}

type OutgoingPorts = { readonly me: Party; readonly ids: Ids; readonly commit: Commit }
type Mine = FoldedLog<typeof ownConcepts>
type Ours = Pick<Between, 'fold' | 'judge' | 'write' | 'eveningBegun'>

export const outgoing = (mine: Mine, ours: Ours, { me, ids, commit }: OutgoingPorts): Outgoing => {
  const waiting = () => mine.fold().things.outbox

  const waitingFor = (id: string): string | undefined =>
    [...waiting().values()].find(({ payload }) => payload['item'] === id || payload['promise'] === id)?.id

  const put: Outgoing['put'] = async (happening, now) => {
    const judged = ours.judge(happening, now)
    if ('refused' in judged) return judged.refused
    const { type, payload } = judged.happening
    if (givesAnew(type) && waitingFor(idIn(payload)) !== undefined) return `${type.slice(0, type.indexOf('/'))}/there-already`
    const written = await mine.write(
      { type: 'outbox/put', payload: { waiting: ids(), type, version: versionOf(sharedConcepts, type), payload } },
      now,
    )
    return 'refused' in written ? written.refused : undefined
  }

  const ended = (): boolean => ours.fold().things.sharing.size > 0

  /** Whether something may not have been carried: at first, since a device may have stopped in between, and while carrying. */
  let behind = true

  const carry = async (now: Now): Promise<void> => {
    if (ended()) return
    behind = true
    for (const promise of mine.fold().things.promise.values()) {
      const pledge = ours.fold().things.pledge.get(pledgeKey(me, promise.id))
      for (const { happening, at } of pledge ? carryOf(promise, pledge) : [])
        await ours.write(happening, at === undefined ? now : nowAt(at, 'UTC'))
    }
    behind = false
  }

  const release = async (now: Now): Promise<void> => {
    const evening = ours.eveningBegun()
    if (evening) await mine.write({ type: 'quiet/evening-kept', payload: evening }, now)
    if (ended()) return
    const opening = openingOf(ours.fold().things['side-by-side'], mine.fold().things.sheet.values(), me, commit, now)
    if (opening) await ours.write(opening, now)
    const leaving = due(waiting().values(), now)
    for (const { id, type, version, payload } of leaving) {
      const words = newest(sharedConcepts, type, version, payload)
      // From a newer Dropwise: it goes when this device has been updated.
      if (words === undefined) continue
      // Refused, it has left already (a crash came between), or what it stands beside is gone.
      await ours.write({ type, payload: words }, now)
      await mine.write({ type: 'outbox/left', payload: { waiting: id } }, now)
    }
    if (behind || leaving.length > 0) await carry(now)
  }

  return { put, waitingFor, carry, release }
}

const givesAnew = (type: string): boolean => type === 'giving/given' || type === 'pledge/given'

const idIn = (payload: unknown): string => {
  const { item, promise } = payload as { readonly item?: string; readonly promise?: string }
  return item ?? promise ?? ''
}
