import { commitmentInput, decodeFounding, encodeFounding, sameBytes, spaceIdInput, TAGS } from '@dropwise/protocol'
import { KEY_BYTES, type SigningKeys, type Suite } from '../crypto/suite.ts'
import { VaultFault } from '../fault.ts'
import { contentKey } from '../log/sealing.ts'
import type { RoomKeys } from './books.ts'

/** What an open own space writes and reads with. */
export type OwnSpace = {
  readonly space: Uint8Array
  readonly head: SigningKeys
  /** The epoch that is written under, and its content key. */
  readonly epoch: Uint8Array
  readonly content: Uint8Array
}

/** The two keys of a lane, from its one secret: the head key signs, the public wrap key is what epoch keys are wrapped to. */
export const laneKeys = (suite: Suite, secret: Uint8Array): { readonly head: SigningKeys; readonly wrap: Uint8Array } => {
  const wrapSecret = suite.keyedHash(secret, TAGS.laneWrap)
  const wrap = suite.agreementKey(wrapSecret)
  suite.wipe(wrapSecret)
  return { head: suite.signingKeys(suite.keyedHash(secret, TAGS.laneHead)), wrap }
}

/** Makes an own space with its first lane and first epoch. */
export const foundOwnSpace = (suite: Suite): RoomKeys => {
  const laneSecret = suite.random(KEY_BYTES)
  const lane = laneKeys(suite, laneSecret)
  const epochKey = suite.random(KEY_BYTES)
  const salt = suite.random(KEY_BYTES)
  const founding = encodeFounding({
    salt,
    lane: lane.head.publicKey,
    wrap: lane.wrap,
    commitment: suite.keyedHash(epochKey, commitmentInput(salt)),
  })
  return { founding, laneSecret, epochs: [{ epoch: suite.hash(spaceIdInput(founding)), key: epochKey }] }
}

/** Derives what an open room works with. Throws `chain-broken` when keys and founding record do not belong together. */
export const openOwnSpace = (suite: Suite, keys: RoomKeys): OwnSpace => {
  const founding = decodeFounding(keys.founding)
  const space = suite.hash(spaceIdInput(keys.founding))
  const { head, wrap } = laneKeys(suite, keys.laneSecret)
  const [first] = keys.epochs
  if (!founding.ok || !first) throw new VaultFault('chain-broken', 'founding')
  const { lane, salt, commitment } = founding.value
  const fits =
    sameBytes(lane, head.publicKey) &&
    sameBytes(founding.value.wrap, wrap) &&
    sameBytes(first.epoch, space) &&
    sameBytes(commitment, suite.keyedHash(first.key, commitmentInput(salt)))
  if (!fits) throw new VaultFault('chain-broken', 'founding')
  return { space, head, epoch: first.epoch, content: contentKey(suite, first.key, space) }
}
