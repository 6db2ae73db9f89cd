import { concat, err, ok, TAGS, type Result } from '@dropwise/protocol'
import { decodeParcel, encodeParcel, runOf, type Run } from '@dropwise/protocol/wire'
import type { Suite } from '../crypto/suite.ts'
import { wholeRun } from './whole-run.ts'
import type { LaneRun, SyncedSpace } from '../space/port.ts'
import type { OpenKeys } from '../space/space-keys.ts'

const PIECE = { events: 256, bytes: 960_000 }

const keyOf = (suite: Suite, { bond, space }: OpenKeys): Uint8Array => suite.keyedHash(bond, concat(TAGS.parcel, space))

/** Everything of a shared space in one sealed file, for the other, without any relay (SPEC, “A parcel”). Only the two can open it. */
export const makeParcel = async (suite: Suite, keys: OpenKeys, space: Pick<SyncedSpace, 'heads' | 'carried'>): Promise<Uint8Array> => {
  const runs: Run[] = []
  for (const { lane, seq } of space.heads())
    for (let next = 0; next <= seq;) {
      const { events } = await space.carried(lane, next, PIECE)
      const signature = events.at(-1)?.signature
      if (!signature) break
      runs.push(runOf(events, signature))
      next += events.length
    }
  return suite.seal(keyOf(suite, keys), encodeParcel(runs), TAGS.parcel)
}

/** Opens a parcel. What is in it has still to be verified, like anything that comes from elsewhere. */
export const openParcel = (suite: Suite, keys: OpenKeys, bytes: Uint8Array): Result<readonly LaneRun[], 'not-a-parcel'> => {
  const plain = suite.open(keyOf(suite, keys), bytes, TAGS.parcel)
  const runs = plain && decodeParcel(plain)
  if (!runs?.ok) return err('not-a-parcel')
  return ok(runs.value.map(run => wholeRun(keys.space, run, message => suite.hash(message))))
}
