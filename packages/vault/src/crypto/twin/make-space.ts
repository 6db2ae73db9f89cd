import {
  commitmentInput,
  encodeAdmit,
  encodeClose,
  encodeInner,
  encodeLeave,
  encodeSharedFounding,
  encodeWithdraw,
  headMessage,
  spaceIdInput,
  toHex,
  type Entry,
  type LaneRole,
} from '@dropwise/protocol'
import type { CarriedEvent } from '../../log/run.ts'
import { boundAt, contentKey, publicEntry, sealEntry, wireForm, type Place } from '../../log/sealing.ts'
import { laneKeys } from '../../room/founding.ts'
import { makeEpoch, type HeldEpoch } from '../../space/epoch.ts'
import { foundingMac, proveAdmission } from '../../space/lane.ts'
import type { Suite } from '../suite.ts'

/** A lane that a test writes: its keys, what it wrote, and its Lamport so far. */
export type Hand = {
  readonly secret: Uint8Array
  readonly keys: ReturnType<typeof laneKeys>
  readonly events: CarriedEvent[]
  readonly entries: Entry[]
  readonly lamports: number[]
}

/** One thing to be written in a lane. */
export type Act =
  | {
      readonly kind: 'content'
      readonly text: string
      readonly seen?: readonly Uint8Array[]
      readonly lamport?: number
      readonly at?: number
      readonly epoch?: HeldEpoch
    }
  /** Contents that need not be any: what a changed program seals. */
  | { readonly kind: 'sealed'; readonly inner: Uint8Array }
  /** A public event whose body a changed program makes at its place. */
  | { readonly kind: 'public'; readonly as: 'epoch' | 'admit' | 'close'; readonly body: (bound: Uint8Array) => Uint8Array }
  | { readonly kind: 'epoch'; readonly parents: readonly HeldEpoch[]; readonly members: readonly Hand[] }
  | { readonly kind: 'admit'; readonly hand: Hand; readonly role: LaneRole }
  | { readonly kind: 'close'; readonly hand: Hand; readonly count: number }
  | { readonly kind: 'withdraw'; readonly hand: Hand; readonly seq: number }
  | { readonly kind: 'leave' }

const NOW = 1_790_000_000_000

/**
 * A whole shared space, made by whoever calls this: both founding lanes, bond and first key. One party alone is enough, which is why
 * the log proves nothing to an outsider (S29).
 */
export const makeSpace = (suite: Suite) => {
  const newHand = (): Hand => {
    const secret = suite.random(32)
    return { secret, keys: laneKeys(suite, secret), events: [], entries: [], lamports: [] }
  }
  const [first, second] = [newHand(), newHand()]
  const [bond, key, salt] = [suite.random(32), suite.random(32), suite.random(32)]
  const lane = ({ keys }: Hand) => ({ lane: keys.head.publicKey, wrap: keys.wrap })
  const record = { salt, first: lane(first), second: lane(second), commitment: suite.keyedHash(key, commitmentInput(salt)) }
  const founding = encodeSharedFounding({ ...record, mac: foundingMac(suite, bond, record) })
  const space = suite.hash(spaceIdInput(founding))
  const epochs: HeldEpoch[] = [{ epoch: space, key, generation: 0 }]
  const lamports = new Map<string, number>()

  const bodyOf = (hand: Hand, act: Exclude<Act, { kind: 'content' | 'sealed' | 'public' }>, place: Place): Uint8Array => {
    const { publicKey } = hand.keys.head
    if (act.kind === 'leave') return encodeLeave({ at: NOW })
    if (act.kind === 'admit') {
      const { head, wrap } = act.hand.keys
      const proof = proveAdmission(suite, head, { space, by: publicKey, role: act.role, wrap })
      return encodeAdmit({ at: NOW, role: act.role, lane: head.publicKey, wrap, proof })
    }
    if (act.kind === 'close') {
      const last = act.hand.entries[act.count - 1]?.hash ?? space
      return encodeClose({ at: NOW, lane: act.hand.keys.head.publicKey, count: act.count, last })
    }
    if (act.kind === 'withdraw') {
      const bodyHash = act.hand.entries[act.seq]?.bodyHash ?? space
      return encodeWithdraw({ at: NOW, lane: act.hand.keys.head.publicKey, seq: act.seq, bodyHash })
    }
    const made = makeEpoch(suite, { bound: boundAt(place, 'epoch'), bond, members: act.members.map(lane), parents: act.parents })
    const entry = publicEntry(suite, 'epoch', place, made.body)
    epochs.push({ epoch: entry.hash, key: made.key, generation: made.generation })
    return made.body
  }

  /** Writes one event under a head; `signed` false leaves the head out. */
  const write = (hand: Hand, act: Act, signed: boolean = true): Entry => {
    const { head } = hand.keys
    const seq = hand.entries.length
    const place: Place = { space, lane: head.publicKey, seq, prev: hand.entries.at(-1)?.hash ?? space }
    const before = hand.lamports.at(-1) ?? 0
    const epoch = (act.kind === 'content' ? act.epoch : undefined) ?? epochs.at(-1) ?? { epoch: space, key }
    const content = contentKey(suite, epoch.key, space)
    let entry: Entry
    let lamport = before
    if (act.kind === 'content') {
      const seen = (act.seen ?? []).toSorted((a, b) => (toHex(a) < toHex(b) ? -1 : 1))
      lamport = act.lamport ?? 1 + Math.max(before, ...seen.map(hash => lamports.get(toHex(hash)) ?? 0))
      const inner = encodeInner({
        type: 'letter/written',
        version: 1,
        lamport,
        at: act.at ?? NOW,
        zone: 'UTC',
        seen,
        payload: { text: act.text },
      })
      if (!inner.ok) throw new Error(inner.error)
      entry = sealEntry(suite, content, epoch.epoch, place, inner.value.bytes)
    } else if (act.kind === 'sealed') entry = sealEntry(suite, content, epoch.epoch, place, act.inner)
    else if (act.kind === 'public') entry = publicEntry(suite, act.as, place, act.body(boundAt(place, act.as)))
    else entry = publicEntry(suite, act.kind, place, bodyOf(hand, act, place))
    const signature = signed ? suite.sign(head.secretKey, headMessage({ ...place, hash: entry.hash })) : undefined
    hand.events.push({ ...wireForm(suite, () => content, place, entry), signature })
    hand.entries.push(entry)
    hand.lamports.push(lamport)
    lamports.set(toHex(entry.hash), lamport)
    return entry
  }
  return { founding, space, bond, epochs, first, second, newHand, write, lamports }
}

export type MadeSpace = ReturnType<typeof makeSpace>
