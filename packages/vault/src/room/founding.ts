import { commitmentInput, decodeFounding, encodeFounding, sameBytes, spaceIdInput } from '@dropwise/protocol'
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

/** Makes an own space with its first lane and first epoch. */
export const foundOwnSpace = (suite: Suite): RoomKeys => {
  const laneSeed = suite.random(KEY_BYTES)
  const epochKey = suite.random(KEY_BYTES)
  const salt = suite.random(KEY_BYTES)
  const founding = encodeFounding({
    salt,
    lane: suite.signingKeys(laneSeed).publicKey,
    commitment: suite.keyedHash(epochKey, commitmentInput(salt)),
  })
  return { founding, laneSeed, epochs: [{ epoch: suite.hash(spaceIdInput(founding)), key: epochKey }] }
}

/** Derives what an open room works with. Throws `chain-broken` when keys and founding record do not belong together. */
export const openOwnSpace = (suite: Suite, keys: RoomKeys): OwnSpace => {
  const founding = decodeFounding(keys.founding)
  const space = suite.hash(spaceIdInput(keys.founding))
  const head = suite.signingKeys(keys.laneSeed)
  const [first] = keys.epochs
  if (!founding.ok || !first) throw new VaultFault('chain-broken', 'founding')
  const { lane, salt, commitment } = founding.value
  const fits =
    sameBytes(lane, head.publicKey) &&
    sameBytes(first.epoch, space) &&
    sameBytes(commitment, suite.keyedHash(first.key, commitmentInput(salt)))
  if (!fits) throw new VaultFault('chain-broken', 'founding')
  return { space, head, epoch: first.epoch, content: contentKey(suite, first.key, space) }
}
