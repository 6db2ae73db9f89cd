import {
  compareBytes,
  encodeAdmit,
  encodeClose,
  encodeLeave,
  encodeWithdraw,
  fromHex,
  MAX_SEEN,
  sameBytes,
  toHex,
} from '@dropwise/protocol'
import { VaultFault } from '../fault.ts'
import type { AppendInput, LogEvent } from '../log/log-event.ts'
import type { KeptLane } from '../room/books.ts'
import type { Change } from '../store/records.ts'
import { liveMembers, parentsOfNext } from './epoch-choice.ts'
import type { Member } from './epoch.ts'
import { epochNow, heldEpochs } from './keyring.ts'
import { takePen, type Pen } from './pen.ts'
import type { OpenKeys } from './space-keys.ts'
import type { SpacePorts, SpaceState } from './state.ts'

/** A lane that is to come in. */
export type Newcomer = {
  readonly lane: Uint8Array
  readonly wrap: Uint8Array
  readonly proof: Uint8Array
  readonly role: 'device' | 'recovery'
}

/** Throws where this device may not write here. */
const mayWrite = (state: SpaceState): KeptLane => {
  const lane = state.keys().head.publicKey
  const kept = state.log.lane(lane)
  const member = state.circle().member(toHex(lane))
  if (!member) throw new VaultFault('not-admitted', 'lane')
  if (member.limit || state.circle().membership.left.has(member.side)) throw new VaultFault('lane-closed', 'lane')
  if (kept.forkedAt !== undefined) throw new VaultFault('lane-forked', 'lane')
  return kept
}

const penOn = ({ suite }: SpacePorts, state: SpaceState): Pen => takePen(suite, state.keys(), mayWrite(state), state.log.next())

const rotate = (state: SpaceState, pen: Pen, members: readonly Member[]): Uint8Array =>
  pen.rotate(members, parentsOfNext(heldEpochs(state.keys(), state.circle()))).epoch

/** What the pen wrote, kept. `told`: other lanes have now been said to be seen. */
const keep = async (state: SpaceState, pen: Pen, also: readonly Change[] = []): Promise<readonly LogEvent[]> => {
  const { addition, events, notes, keys } = pen.done()
  await state.commit({ additions: [addition], notes, keys, also })
  return events
}

const DAY = 86_400_000

/**
 * The time that is claimed of what a relay and the other can read. Between two it is noon UTC of the day: what was done without a network
 * tells nobody afterwards at what hour. Nothing is put in order by it.
 */
const claimed = ({ now }: SpacePorts, state: SpaceState): number => {
  const at = now()
  return state.keys().kept.bond === undefined ? at : at - (at % DAY) + DAY / 2
}

/** Other lanes' newest events that nothing written here has named yet. */
const newlySeen = (state: SpaceState): { readonly hashes: readonly Uint8Array[]; readonly least: number } => {
  const mine = state.keys().head.publicKey
  const fresh = state.log
    .frontier()
    .lanes.filter(({ lane, next, told }) => next > told && !sameBytes(lane, mine))
    .slice(0, MAX_SEEN)
  // By what was ever read, not by what is left: others may still hold what this device took back or had taken back from it.
  return { hashes: fresh.map(({ head }) => head).toSorted(compareBytes), least: Math.max(0, ...fresh.map(({ reached }) => reached)) }
}

/** Writes contents, under an epoch for exactly the live lanes; opens it first where there is none. To be called in turn. */
export const write = async (
  ports: SpacePorts,
  state: SpaceState,
  bodies: readonly AppendInput[],
  also: readonly Change[] = [],
): Promise<readonly LogEvent[]> => {
  if (bodies.length === 0) return []
  const pen = penOn(ports, state)
  const { membership } = state.circle()
  const epoch = epochNow(state.keys(), state.circle())?.epoch ?? rotate(state, pen, liveMembers(membership))
  const { hashes, least } = newlySeen(state)
  for (const [i, body] of bodies.entries()) pen.content(body, epoch, i === 0 ? hashes : [], i === 0 ? least : 0)
  const { addition, events, notes, keys } = pen.done()
  const named = new Set(hashes.map(toHex))
  const told = state.log.frontier().lanes.filter(({ head }) => named.has(toHex(head)))
  const marks = told.map(lane => ({ entries: [], after: { ...lane, told: lane.next } }))
  await state.commit({ additions: [addition, ...marks], notes, keys, also })
  return events
}

/** Lets lanes in and opens an epoch with them. To be called in turn. */
export const letIn = async (ports: SpacePorts, state: SpaceState, lanes: readonly Newcomer[], keys?: OpenKeys): Promise<void> => {
  const pen = penOn(ports, state)
  for (const { role, lane, wrap, proof } of lanes) pen.write('admit', encodeAdmit({ at: claimed(ports, state), role, lane, wrap, proof }))
  const before = liveMembers(state.circle().membership)
  rotate(state, pen, [...before, ...lanes.filter(one => !before.some(({ lane }) => sameBytes(lane, one.lane)))])
  const done = pen.done()
  const nextKeys = keys
    ? { ...keys, kept: { ...keys.kept, epochs: done.keys.kept.epochs }, epochs: done.keys.epochs, contentKeys: done.keys.contentKeys }
    : done.keys
  await state.commit({ additions: [done.addition], notes: done.notes, keys: nextKeys })
}

/** Closes lanes of the own side where they stand, and opens an epoch without them. To be called in turn. */
export const shut = async (ports: SpacePorts, state: SpaceState, lanes: readonly string[], leaving = false): Promise<void> => {
  const pen = penOn(ports, state)
  const circle = state.circle()
  const mine = toHex(state.keys().head.publicKey)
  // Whoever leaves writes nothing more: what other devices of theirs need to read up to here, they get now or never.
  if (leaving && !epochNow(state.keys(), circle)) rotate(state, pen, liveMembers(circle.membership))
  for (const name of lanes) {
    const member = circle.member(name)
    if (!member || member.side !== circle.member(mine)?.side || name === mine) throw new VaultFault('not-a-member', 'close')
    const { next, head } = state.log.lane(fromHex(name))
    pen.write('close', encodeClose({ at: claimed(ports, state), lane: fromHex(name), count: next, last: head }))
  }
  const gone = new Set(lanes)
  if (leaving) pen.write('leave', encodeLeave({ at: claimed(ports, state) }))
  else
    rotate(
      state,
      pen,
      liveMembers(circle.membership).filter(({ lane }) => !gone.has(toHex(lane))),
    )
  await keep(state, pen)
}

/** Withdraws contents of the own side, in one commit. To be called in turn. */
export const takeBack = async (ports: SpacePorts, state: SpaceState, events: readonly { lane: string; seq: number }[]): Promise<void> => {
  const pen = penOn(ports, state)
  const circle = state.circle()
  const side = circle.member(toHex(state.keys().head.publicKey))?.side
  for (const { lane: name, seq } of events) {
    const store = state.log.store(fromHex(name))
    if (!store || circle.member(name)?.side !== side || seq >= state.log.lane(fromHex(name)).next) continue
    const [entry] = await state.log.reader(store)(seq)
    if (entry?.kind !== 'content' || !entry.inner) continue
    pen.write('withdraw', encodeWithdraw({ at: claimed(ports, state), lane: fromHex(name), seq, bodyHash: entry.bodyHash }))
  }
  if (pen.done().addition.entries.length > 0) await keep(state, pen)
}
