import { commitmentInput, foundingMacInput, readFounding, sameBytes, spaceIdInput, toHex } from '@dropwise/protocol'
import type { SigningKeys, Suite } from '../crypto/suite.ts'
import { VaultFault } from '../fault.ts'
import { contentKey } from '../log/sealing.ts'
import type { HeldKey, SpaceKeys } from '../room/books.ts'
import { laneKeys } from '../room/founding.ts'
import { NO_BOND } from './epoch.ts'
import { authKeys, wrapSecret } from './lane.ts'

/** What an open space writes and reads with. Secrets all: `wipe` overwrites them. */
export type OpenKeys = {
  readonly space: Uint8Array
  readonly founding: Uint8Array
  readonly bond: Uint8Array
  /** The keys of this device's lane. */
  readonly head: SigningKeys
  readonly wrap: Uint8Array
  readonly wrapSecret: Uint8Array
  readonly auth: SigningKeys
  readonly epochs: readonly HeldKey[]
  /** Content keys by the hexadecimal name of their epoch. */
  readonly contentKeys: ReadonlyMap<string, Uint8Array>
  /** As they are kept. */
  readonly kept: SpaceKeys
}

/** Whether founding record, bond and the key of the first epoch belong together. */
const fits = (suite: Suite, keys: SpaceKeys, space: Uint8Array): boolean => {
  const founding = readFounding(keys.founding)
  if (!founding.ok) return false
  const { value } = founding
  if (value.kind === 'shared' && !(keys.bond && sameBytes(value.mac, suite.keyedHash(keys.bond, foundingMacInput(value))))) return false
  const first = keys.epochs.find(({ epoch }) => sameBytes(epoch, space))
  return !first || sameBytes(value.commitment, suite.keyedHash(first.key, commitmentInput(value.salt)))
}

/** Derives what an open space works with. Throws `chain-broken` when keys and founding record do not belong together. */
export const openKeys = (suite: Suite, keys: SpaceKeys): OpenKeys => {
  const space = suite.hash(spaceIdInput(keys.founding))
  if (!fits(suite, keys, space)) throw new VaultFault('chain-broken', 'founding')
  return {
    space,
    founding: keys.founding,
    bond: keys.bond ?? NO_BOND,
    ...laneKeys(suite, keys.laneSecret),
    wrapSecret: wrapSecret(suite, keys.laneSecret),
    auth: authKeys(suite, keys.laneSecret),
    epochs: keys.epochs,
    contentKeys: new Map(keys.epochs.map(({ epoch, key }) => [toHex(epoch), contentKey(suite, key, space)])),
    kept: keys,
  }
}

/** The same space with other keys kept: more epochs, or another lane. */
export const withKeys = (suite: Suite, keys: OpenKeys, kept: SpaceKeys): OpenKeys => openKeys(suite, { ...keys.kept, ...kept })

/** Overwrites what can be overwritten. */
export const wipeKeys = (suite: Suite, keys: OpenKeys): void => {
  const { head, auth, wrapSecret: wrap, kept, contentKeys } = keys
  const bond = kept.bond ? [kept.bond] : []
  for (const secret of [
    head.secretKey,
    auth.secretKey,
    wrap,
    kept.laneSecret,
    ...bond,
    ...kept.epochs.map(({ key }) => key),
    ...contentKeys.values(),
  ])
    suite.wipe(secret)
}
