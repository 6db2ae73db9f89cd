import { commitmentInput, encodeFounding, spaceIdInput, TAGS } from '@dropwise/protocol'
import { KEY_BYTES, type SigningKeys, type Suite } from '../crypto/suite.ts'
import type { SpaceKeys } from './books.ts'

/** The two keys of a lane, from its one secret: the head key signs, the public wrap key is what epoch keys are wrapped to. */
export const laneKeys = (suite: Suite, secret: Uint8Array): { readonly head: SigningKeys; readonly wrap: Uint8Array } => {
  const wrapSecret = suite.keyedHash(secret, TAGS.laneWrap)
  const wrap = suite.agreementKey(wrapSecret)
  suite.wipe(wrapSecret)
  return { head: suite.signingKeys(suite.keyedHash(secret, TAGS.laneHead)), wrap }
}

/** Makes an own space with its first lane and first epoch. */
export const foundOwnSpace = (suite: Suite): SpaceKeys => {
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
  const epoch = suite.hash(spaceIdInput(founding))
  return { founding, bond: undefined, side: 'first', laneSecret, epochs: [{ epoch, key: epochKey, generation: 0 }] }
}
