import { commitmentInput, decodeFounding, err, ok, sameBytes, spaceIdInput, toHex, type Inner, type Result } from '@dropwise/protocol'
import type { Suite } from '../crypto/suite.ts'
import type { LaneRefusal } from './refusal.ts'
import type { CarriedEvent, LaneFrontier } from './run.ts'
import { contentKey } from './sealing.ts'
import { verifyRun } from './verify-run.ts'

export type { LaneReason, LaneRefusal } from './refusal.ts'
export type { CarriedEvent } from './run.ts'

/** A space as a member knows it: whose lane is read, and the content key of each epoch by its hexadecimal name. */
export type SpaceFacts = { readonly space: Uint8Array; readonly lane: Uint8Array; readonly contentKeys: ReadonlyMap<string, Uint8Array> }

/** An event that holds. */
export type Verified = { readonly seq: number; readonly hash: Uint8Array; readonly inner: Inner }

/** Checks founding record and epoch keys of an own space against each other. */
export const verifyFounding = (
  suite: Suite,
  founding: Uint8Array,
  epochs: readonly { readonly epoch: Uint8Array; readonly key: Uint8Array }[],
): Result<{ readonly facts: SpaceFacts; readonly start: LaneFrontier }, LaneRefusal> => {
  const record = decodeFounding(founding)
  if (!record.ok) return err({ reason: 'wrong-founding', seq: -1 })
  const space = suite.hash(spaceIdInput(founding))
  const { lane, salt, commitment } = record.value
  for (const { epoch, key } of epochs) {
    const committed = sameBytes(epoch, space) && sameBytes(commitment, suite.keyedHash(key, commitmentInput(salt)))
    if (!committed) return err({ reason: 'wrong-commitment', seq: -1 })
  }
  const contentKeys = new Map(epochs.map(({ epoch, key }) => [toHex(epoch), contentKey(suite, key, space)]))
  return ok({ facts: { space, lane, contentKeys }, start: { lane, next: 0, head: space, lamport: 0 } })
}

/** Verifies what follows on a verified frontier in a space of one lane. */
const verifyPage = (
  suite: Suite,
  facts: SpaceFacts,
  from: LaneFrontier,
  page: readonly CarriedEvent[],
): Result<{ readonly frontier: LaneFrontier; readonly events: readonly Verified[] }, LaneRefusal> => {
  const nothing = (): undefined => undefined
  const alone = { ...facts, role: 'device', limit: undefined, known: nothing, kept: nothing, withdrawn: nothing } as const
  const run = verifyRun(suite, alone, from, page)
  if (!run.ok) return run
  return ok({ frontier: run.value.frontier, events: run.value.events.filter(one => one.kind === 'content') })
}

/** Verifies a whole lane of an own space from its founding on. */
export const verifyLane = (
  suite: Suite,
  lane: {
    readonly founding: Uint8Array
    readonly epochs: readonly { readonly epoch: Uint8Array; readonly key: Uint8Array }[]
    readonly events: readonly CarriedEvent[]
  },
): Result<{ readonly frontier: LaneFrontier; readonly events: readonly Verified[] }, LaneRefusal> => {
  const founded = verifyFounding(suite, lane.founding, lane.epochs)
  return founded.ok ? verifyPage(suite, founded.value.facts, founded.value.start, lane.events) : founded
}
