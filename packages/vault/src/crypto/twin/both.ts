import { toHex, type LaneRole, type Limit } from '@dropwise/protocol'
import { contentKey } from '../../log/sealing.ts'
import type { CarriedEvent } from '../../log/run.ts'
import { verifyRun } from '../../log/verify-run.ts'
import type { Suite } from '../suite.ts'
import type { Hand, MadeSpace } from './make-space.ts'
import { twinRun, type TwinRun } from './verify.ts'

/** What a reader knows beside the space; nothing of it, unless said. */
export type Reader = {
  readonly role?: LaneRole
  readonly limit?: Limit
  /** How many events of the lane are kept already. */
  readonly kept?: number
  readonly loose?: boolean
  readonly unknown?: readonly Uint8Array[]
  readonly withdrawn?: ReadonlyMap<number, Uint8Array>
  readonly epochs?: number
}

/** Lets both verifiers read a run of a lane; each says it in the same words. */
export const readBoth = (
  suite: Suite,
  made: MadeSpace,
  hand: Hand,
  run: readonly CarriedEvent[],
  reader: Reader = {},
): { readonly first: TwinRun; readonly second: TwinRun } => {
  const { space } = made
  const lane = hand.keys.head.publicKey
  const { limit, kept = 0, loose = false, role = 'device', withdrawn = new Map<number, Uint8Array>() } = reader
  const epochs = made.epochs.slice(0, reader.epochs ?? made.epochs.length)
  const unknown = new Set(reader.unknown?.map(toHex))
  const own = new Set(hand.entries.map(({ hash }) => toHex(hash)))
  const known = new Map(
    Array.from(made.lamports, ([hash, lamport]) => [hash, { lamport, loose }] as const).filter(
      ([hash]) => !unknown.has(hash) && !own.has(hash),
    ),
  )
  const lamport = hand.lamports[kept - 1] ?? 0
  const read = verifyRun(
    suite,
    {
      space,
      lane,
      role,
      limit,
      contentKeys: new Map(epochs.map(({ epoch, key }) => [toHex(epoch), contentKey(suite, key, space)])),
      known: hash => known.get(toHex(hash)),
      kept: seq => (seq < kept ? hand.entries[seq]?.hash : undefined),
      withdrawn: seq => withdrawn.get(seq),
    },
    { lane, next: kept, head: hand.entries[kept - 1]?.hash ?? space, lamport },
    run,
  )
  const first: TwinRun = read.ok
    ? {
        ok: true,
        next: read.value.frontier.next,
        head: toHex(read.value.frontier.head),
        lamport: read.value.frontier.lamport,
        loose: read.value.frontier.loose ?? false,
        closed: read.value.refused?.seq,
      }
    : { ok: false, ...read.error }
  const facts = { space, lane, recovery: role === 'recovery', epochs, limit, lamport, loose: false, known }
  const second = twinRun(
    {
      ...facts,
      kept: hand.entries.slice(0, kept).map(({ hash }) => toHex(hash)),
      withdrawn: new Map(Array.from(withdrawn, ([seq, hash]) => [seq, toHex(hash)])),
    },
    run,
  )
  return { first, second }
}
