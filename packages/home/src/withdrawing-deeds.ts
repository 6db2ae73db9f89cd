import { itemKey } from '@dropwise/domain/giving'
import { pledgeKey } from '@dropwise/domain/pledge'
import { markOf, type Happening, type Party } from '@dropwise/domain/shared'
import type { Laid } from '@dropwise/domain/side-by-side'
import type { Look } from './look.ts'

/** Words that have not left are not withdrawn in the open: they are taken back, and nobody knew of them. */
export const takenBack = (id: string | undefined, { waitingFor }: Look): Happening | undefined => {
  const waiting = id === undefined ? undefined : waitingFor(id)
  return waiting === undefined ? undefined : { type: 'outbox/taken-back', payload: { waiting } }
}

/** A sheet that was sealed, or lies open, goes; its day stays. */
export const takenBackSheet = ({ opened }: Laid): Happening => ({
  type: 'side-by-side/withdrawn',
  payload: { ...(opened && { opened: opened.day }) },
})

/** Says what stays: the words, and all that was said with them, will be on no device. */
export const withdrawnItem = (item: string, { shared, me }: Look): Happening => {
  const was = shared.giving.get(itemKey(me, item))
  return { type: 'giving/withdrawn', payload: { item, ...(was && { mark: markOf(was) }) } }
}

/** The same of a promise that was given. */
export const withdrawnPledge = (promise: string, { shared, me }: Look): Happening => {
  const was = shared.pledge.get(pledgeKey(me, promise))
  return { type: 'pledge/withdrawn', payload: { promise, ...(was && { mark: markOf({ ...was, kind: 'promise', lamport: 0 }) }) } }
}

/** All that was given, and all that waits to leave. */
export const withdrawals = (look: Look): Happening[] => {
  const { own, shared, me } = look
  const laid = shared['side-by-side'].get(me)
  const mine = <T extends { readonly by: Party; readonly withdrawnOn?: string }>(things: ReadonlyMap<string, T>): T[] =>
    [...things.values()].filter(({ by, withdrawnOn }) => by === me && withdrawnOn === undefined)
  return [
    ...[...own.outbox.keys()].map(waiting => ({ type: 'outbox/taken-back', payload: { waiting } })),
    ...(laid?.commitment === undefined ? [] : [takenBackSheet(laid)]),
    ...mine(shared.giving).map(({ id }) => withdrawnItem(id, look)),
    ...mine(shared.pledge).map(({ id }) => withdrawnPledge(id, look)),
  ]
}
