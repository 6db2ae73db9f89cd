import { authBindingMessage, readFounding, sameBytes, spaceIdInput, toHex } from '@dropwise/protocol'
import { authMessage, type DeviceMessage, type NackReason } from '@dropwise/protocol/wire'
import type { Desk } from './desk.ts'
import { farewell } from './farewell.ts'
import type { Hall, Voice } from './hall.ts'

/** Whom a device says it is, and the challenge that it got. */
export type Named = { readonly space: Uint8Array; readonly lane: Uint8Array; readonly nonce: Uint8Array }

/** The space of those who look for theirs. */
const NO_SPACE = new Uint8Array(32)

export type Entered =
  | { readonly kind: 'refused'; readonly reason: NackReason; readonly number: number }
  | { readonly kind: 'finder' }
  | { readonly kind: 'in'; readonly desk: Desk; readonly until: number | undefined }

const no = (reason: NackReason, number = 0): Entered => ({ kind: 'refused', reason, number })

/** Whether a founding record is the one that this space is named by, and can be read. */
export const isFounding = (hall: Hall, space: Uint8Array, founding: Uint8Array): boolean =>
  sameBytes(hall.primitives.hash(spaceIdInput(founding)), space) && readFounding(founding).ok

/**
 * Lets a device in that answers its challenge: a member, or a guest who brings the founding record. A space that is not known here
 * begins with that record.
 */
export const letIn = async (
  hall: Hall,
  voice: Voice,
  { space, lane, nonce }: Named,
  brought: Uint8Array | undefined,
  { key, binding, signature }: Extract<DeviceMessage, { kind: 'auth' }>,
): Promise<Entered> => {
  const { verify } = hall.primitives
  const bound = verify(lane, authBindingMessage({ space, lane, auth: key }), binding)
  const { instance } = hall
  if (!bound || !voice.origins.some(origin => verify(key, authMessage({ origin, instance, space, lane, nonce }), signature)))
    return no('signature')
  if (sameBytes(space, NO_SPACE)) return { kind: 'finder' }
  // Where somebody is here already, another node may know more by now.
  if (hall.desks.has(space)) await hall.others.catchUp(space)
  let desk = await hall.desks.at(space)
  if (!desk && brought) {
    const wait = hall.foundings.take(voice.address, 1, hall.now())
    if (wait > 0) return no('quota-address', wait)
    await hall.store.found(space, brought)
    desk = await hall.desks.at(space)
  }
  if (!desk) return no('absent')
  const there = desk
  /** Whoever is turned away at the desk leaves nothing of it open. */
  const away = (reason: NackReason, number = 0): Entered => {
    hall.desks.release(there)
    return no(reason, number)
  }
  if (desk.purged) return away('closed')
  const member = desk.membership.members.get(toHex(lane))
  const until = member?.limit && (await farewell(hall.store, desk, member.lane))
  if (member?.limit && until === undefined) return away('closed', member.limit.count)
  return member || brought ? { kind: 'in', desk, until } : away('stranger')
}
