import { commitmentInput, foundingMacInput, readFounding, sameBytes, spaceIdInput, toHex } from '@dropwise/protocol'
import type { SigningKeys, Suite } from '../crypto/suite.ts'
import { VaultFault } from '../fault.ts'
import { contentKey } from '../log/sealing.ts'
import type { HeldKey, SpaceKeys } from '../room/books.ts'
import { laneKeys, laneName } from '../room/founding.ts'
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
  readonly auth: SigningKeys
  /** Lanes to which keys are wrapped that this device can open: its own, and the lane of the copy by which it came back. */
  readonly opens: readonly { readonly lane: Uint8Array; readonly wrapSecret: Uint8Array }[]
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

/** What opens the keys that are wrapped to a lane. */
const openerOf = (suite: Suite, laneSecret: Uint8Array): OpenKeys['opens'][number] => ({
  lane: laneName(suite, laneSecret),
  wrapSecret: wrapSecret(suite, laneSecret),
})

/** Derives what an open space works with. Throws `chain-broken` when keys and founding record do not belong together. */
export const openKeys = (suite: Suite, keys: SpaceKeys): OpenKeys => {
  const space = suite.hash(spaceIdInput(keys.founding))
  if (!fits(suite, keys, space)) throw new VaultFault('chain-broken', 'founding')
  return {
    space,
    founding: keys.founding,
    bond: keys.bond ?? NO_BOND,
    ...laneKeys(suite, keys.laneSecret),
    opens: [keys.laneSecret, ...(keys.copySecret ? [keys.copySecret] : [])].map(secret => openerOf(suite, secret)),
    auth: authKeys(suite, keys.laneSecret),
    epochs: keys.epochs,
    contentKeys: new Map(keys.epochs.map(({ epoch, key }) => [toHex(epoch), contentKey(suite, key, space)])),
    kept: keys,
  }
}

/** The same space with more epochs. What was derived before is not derived again, so that each secret lies in one place. */
export const withEpochs = (suite: Suite, keys: OpenKeys, epochs: readonly HeldKey[]): OpenKeys => {
  const kept = { ...keys.kept, epochs }
  if (!fits(suite, kept, keys.space)) throw new VaultFault('chain-broken', 'founding')
  const derived = epochs.map(({ epoch, key }) => {
    const name = toHex(epoch)
    return [name, keys.contentKeys.get(name) ?? contentKey(suite, key, keys.space)] as const
  })
  return { ...keys, epochs, contentKeys: new Map(derived), kept }
}

/** The same space, written in another lane from now on. */
export const inLane = (suite: Suite, keys: OpenKeys, laneSecret: Uint8Array): OpenKeys => ({
  ...keys,
  ...laneKeys(suite, laneSecret),
  opens: [openerOf(suite, laneSecret), ...keys.opens.slice(1)],
  auth: authKeys(suite, laneSecret),
  kept: { ...keys.kept, laneSecret },
})

const keptSecrets = ({ laneSecret, copySecret, bond, epochs }: SpaceKeys): Uint8Array[] => [
  laneSecret,
  ...(copySecret ? [copySecret] : []),
  ...(bond ? [bond] : []),
  ...epochs.map(({ key }) => key),
]

const secretsOf = ({ head, auth, opens, kept, contentKeys }: OpenKeys): Uint8Array[] => [
  head.secretKey,
  auth.secretKey,
  ...opens.map(one => one.wrapSecret),
  ...keptSecrets(kept),
  ...contentKeys.values(),
]

/** Overwrites what can be overwritten. */
export const wipeKeys = (suite: Suite, keys: OpenKeys): void => secretsOf(keys).forEach(secret => suite.wipe(secret))

/** Overwrites what was derived, and leaves what it was derived from. */
export const wipeDerived = (suite: Suite, keys: OpenKeys): void => {
  const kept = new Set(keptSecrets(keys.kept))
  for (const secret of secretsOf(keys)) if (!kept.has(secret)) suite.wipe(secret)
}

/** Overwrites what keys that are done with hold and those that stay do not: nothing that somebody goes on with. */
export const wipeBeyond = (suite: Suite, done: OpenKeys, staying: OpenKeys): void => {
  if (done === staying) return
  const stays = new Set(secretsOf(staying))
  for (const secret of secretsOf(done)) if (!stays.has(secret)) suite.wipe(secret)
}
