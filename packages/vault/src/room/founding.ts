import { commitmentInput, encodeFounding, spaceIdInput, TAGS } from '@dropwise/protocol'
import { KEY_BYTES, type SigningKeys, type Suite } from '../crypto/suite.ts'
import type { SpaceKeys } from './books.ts'

/** The two keys of a lane, from its one secret: the head key signs, the public wrap key is what epoch keys are wrapped to. */
export const laneKeys = (suite: Suite, secret: Uint8Array): { readonly head: SigningKeys; readonly wrap: Uint8Array } => {
  const wrapSecret = suite.keyedHash(secret, TAGS.laneWrap)
  const wrap = suite.agreementKey(wrapSecret)
  suite.wipe(wrapSecret)
  const seed = suite.keyedHash(secret, TAGS.laneHead)
  const head = suite.signingKeys(seed)
  suite.wipe(seed)
  return { head, wrap }
}

/** What a lane is called: its public head key. The secret one is overwritten again. */
export const laneName = (suite: Suite, secret: Uint8Array): Uint8Array => {
  const { head } = laneKeys(suite, secret)
  suite.wipe(head.secretKey)
  return head.publicKey
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
  suite.wipe(lane.head.secretKey)
  const epoch = suite.hash(spaceIdInput(founding))
  return { founding, bond: undefined, side: 'first', laneSecret, epochs: [{ epoch, key: epochKey, generation: 0 }] }
}
