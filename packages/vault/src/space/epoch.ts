import {
  commitmentInput,
  compareBytes,
  concat,
  decodeEpoch,
  encodeEpoch,
  err,
  NONCE_BYTES,
  ok,
  parentInput,
  sameBytes,
  wrapInput,
  type EpochBody,
  type EpochBodyRefusal,
  type Result,
} from '@dropwise/protocol'
import { KEY_BYTES, type Suite } from '../crypto/suite.ts'

/** Who gets the key: a live lane and its public wrap key. */
export type Member = { readonly lane: Uint8Array; readonly wrap: Uint8Array }

/** An epoch whose key a member holds. */
export type HeldEpoch = { readonly epoch: Uint8Array; readonly key: Uint8Array; readonly generation: number }

export type EpochRefusal = EpochBodyRefusal | 'wrong-generation' | 'no-wrap' | 'garbage-wrap' | 'wrong-commitment' | 'bad-parent-key'

/** The bond of an own space: everybody in it is the same person. */
export const NO_BOND = new Uint8Array(KEY_BYTES)
const ONCE = new Uint8Array(NONCE_BYTES)

/**
 * Opens a new epoch for exactly these members, on top of all epochs that the writer holds.
 *
 * @param bound the associated data of the event at its place (`boundData` of its header)
 * @param bond 32 bytes that only the two know; `NO_BOND` in an own space
 */
export const makeEpoch = (
  suite: Suite,
  made: {
    readonly bound: Uint8Array
    readonly bond: Uint8Array
    readonly members: readonly Member[]
    readonly parents: readonly HeldEpoch[]
  },
): { readonly body: Uint8Array; readonly key: Uint8Array; readonly generation: number } => {
  const { bound, bond } = made
  const key = suite.random(KEY_BYTES)
  const salt = suite.random(KEY_BYTES)
  const secret = suite.random(KEY_BYTES)
  const ephemeral = suite.agreementKey(secret)
  const generation = 1 + Math.max(...made.parents.map(parent => parent.generation))
  const wraps = made.members.flatMap(({ lane, wrap }) => {
    const shared = suite.agree(secret, wrap)
    // A wrap key that is none shuts out its own lane alone: it must not keep anybody else from rotating.
    if (!shared) return []
    const wrapping = suite.keyedHash(bond, wrapInput({ shared, ephemeral, wrapKey: wrap, lane }))
    return [{ lane, sealed: suite.encrypt(wrapping, ONCE, key, bound) }]
  })
  const parents = made.parents.map(parent => ({
    epoch: parent.epoch,
    sealed: suite.encrypt(suite.keyedHash(key, parentInput(parent.epoch)), ONCE, parent.key, bound),
  }))
  suite.wipe(secret)
  const body = encodeEpoch({
    generation,
    salt,
    commitment: suite.keyedHash(key, commitmentInput(salt)),
    ephemeral,
    parents: parents.toSorted((a, b) => compareBytes(a.epoch, b.epoch)),
    wraps: wraps.toSorted((a, b) => compareBytes(a.lane, b.lane)),
  })
  return { body, key, generation }
}

/** What a member needs to open an epoch: the lane and the secret of its wrap key. */
export type Opener = { readonly lane: Uint8Array; readonly wrapSecret: Uint8Array; readonly bond: Uint8Array }

/**
 * Opens an epoch as one of its members and checks it against what the member holds. Returns its key and those of its parents,
 * so that a device that joined late can read what was before.
 *
 * @param held the epochs whose keys this member holds already; by them commitment, generation and parents are checked
 */
export const openEpoch = (
  suite: Suite,
  event: { readonly bound: Uint8Array; readonly body: Uint8Array },
  opener: Opener,
  held: readonly HeldEpoch[],
): Result<
  {
    readonly key: Uint8Array
    readonly generation: number
    readonly parents: readonly { readonly epoch: Uint8Array; readonly key: Uint8Array }[]
  },
  EpochRefusal
> => {
  const body = decodeEpoch(event.body)
  if (!body.ok) return body
  const key = unwrap(suite, body.value, event.bound, opener)
  if (!key.ok) return key
  if (!sameBytes(body.value.commitment, suite.keyedHash(key.value, commitmentInput(body.value.salt)))) return err('wrong-commitment')
  const parents: { epoch: Uint8Array; key: Uint8Array }[] = []
  for (const { epoch, sealed } of body.value.parents) {
    const opened = suite.open(suite.keyedHash(key.value, parentInput(epoch)), concat(ONCE, sealed), event.bound)
    const mine = held.find(one => sameBytes(one.epoch, epoch))
    if (!opened || (mine && !sameBytes(mine.key, opened))) return err('bad-parent-key')
    parents.push({ epoch, key: opened })
  }
  const known = held.filter(one => parents.some(({ epoch }) => sameBytes(epoch, one.epoch)))
  const least = 1 + Math.max(0, ...known.map(one => one.generation))
  const exact = known.length === parents.length
  if (exact ? body.value.generation !== least : body.value.generation < least) return err('wrong-generation')
  return ok({ key: key.value, generation: body.value.generation, parents })
}

const unwrap = (
  suite: Suite,
  body: EpochBody,
  bound: Uint8Array,
  { lane, wrapSecret, bond }: Opener,
): Result<Uint8Array, 'no-wrap' | 'garbage-wrap'> => {
  const wrap = body.wraps.find(one => sameBytes(one.lane, lane))
  if (!wrap) return err('no-wrap')
  const shared = suite.agree(wrapSecret, body.ephemeral)
  if (!shared) return err('garbage-wrap')
  const wrapping = suite.keyedHash(bond, wrapInput({ shared, ephemeral: body.ephemeral, wrapKey: suite.agreementKey(wrapSecret), lane }))
  const key = suite.open(wrapping, concat(ONCE, wrap.sealed), bound)
  return key ? ok(key) : err('garbage-wrap')
}

/** Of epochs that may be written under, the one that all devices take: the highest generation, then the greatest name. */
export const newestEpoch = <E extends Pick<HeldEpoch, 'epoch' | 'generation'>>(epochs: readonly E[]): E | undefined =>
  epochs.toSorted((a, b) => b.generation - a.generation || compareBytes(b.epoch, a.epoch)).at(0)
