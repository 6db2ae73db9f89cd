import {
  decodeEpoch,
  decodeWithdraw,
  foundersOf,
  memberFact,
  membership,
  readFounding,
  toHex,
  type LaneMember,
  type MemberFact,
  type Membership,
} from '@dropwise/protocol'
import type { Suite } from '../crypto/suite.ts'
import { VaultFault } from '../fault.ts'
import { admissionHolds } from './lane.ts'
import type { Note } from './notes.ts'

/** For whom an epoch was opened. Names are hexadecimal. */
type KnownEpoch = {
  readonly generation: number
  readonly lanes: ReadonlySet<string>
  readonly parents: readonly Uint8Array[]
  /** Whether what opened it counts; behind the end of a lane it does not, and who heard of the end first never gets it. */
  readonly stands: boolean
}

/** Who is in a space, what was withdrawn there, and which epochs it has: all that its public events say. */
export type Circle = {
  readonly membership: Membership
  member(lane: string): LaneMember | undefined
  /** Whether the event at a seq of a lane counts: the lane is in, and it is inside the lane's limit. */
  stands(lane: string, seq: number): boolean
  /** Body hashes of withdrawn events, by lane and seq. */
  withdrawn(lane: string): ReadonlyMap<number, Uint8Array>
  readonly epochs: ReadonlyMap<string, KnownEpoch>
}

const NONE: ReadonlyMap<number, Uint8Array> = new Map()

/** Whether a lane of this space has an end: closed, or left. What its writer wrote behind it, others may have seen. */
export const hasEnds = ({ membership: { members, left } }: Circle): boolean =>
  left.size > 0 || [...members.values()].some(({ limit }) => limit !== undefined)

/** Stands for an event behind the end of a lane: seen by somebody who had not heard of the end, and kept by nobody who had. */
export const BEHIND_AN_END = { lamport: 0, loose: true } as const

/** Works out circles of one space; remembers which proofs it checked. */
export const circles = (suite: Suite, space: Uint8Array, founding: Uint8Array): ((notes: readonly Note[]) => Circle) => {
  const record = readFounding(founding)
  if (!record.ok) throw new VaultFault('chain-broken', 'founding')
  const founders = foundersOf(record.value)
  const checked = new Map<string, MemberFact | undefined>()

  const factOf = ({ kind, lane, seq, prev, hash, body }: Note): MemberFact | undefined => {
    if (kind === 'epoch' || kind === 'withdraw') return undefined
    const name = toHex(hash)
    if (checked.has(name)) return checked.get(name)
    const read = memberFact({ kind, space, lane, seq, epoch: space, prev, bodyHash: space }, body, admit =>
      admissionHolds(suite, { ...admit, space, by: lane }),
    )
    const fact = read.ok ? read.value : undefined
    checked.set(name, fact)
    return fact
  }

  return notes => {
    const worked = membership(
      founders,
      notes.flatMap(note => factOf(note) ?? []),
    )
    const member = (lane: string) => worked.members.get(lane)
    const stands = (lane: string, seq: number): boolean => {
      const found = member(lane)
      return found !== undefined && seq < (found.limit?.count ?? Infinity)
    }
    const withdrawn = new Map<string, Map<number, Uint8Array>>()
    const epochs = new Map<string, KnownEpoch>([
      [toHex(space), { generation: 0, lanes: new Set(founders.values().map(({ lane }) => lane)), parents: [], stands: true }],
    ])
    for (const { kind, lane, seq, hash, body } of notes) {
      const by = toHex(lane)
      if (kind === 'epoch') {
        const epoch = decodeEpoch(body)
        if (!epoch.ok) continue
        const { generation, wraps, parents } = epoch.value
        epochs.set(toHex(hash), {
          generation,
          lanes: new Set(wraps.map(wrap => toHex(wrap.lane))),
          parents: parents.map(one => one.epoch),
          stands: stands(by, seq),
        })
      } else if (kind === 'withdraw') {
        const read = decodeWithdraw(body)
        const target = read.ok ? toHex(read.value.lane) : ''
        if (!read.ok || !stands(by, seq) || member(by)?.side !== member(target)?.side) continue
        const of = withdrawn.get(target) ?? new Map<number, Uint8Array>()
        withdrawn.set(target, of.set(read.value.seq, read.value.bodyHash))
      }
    }
    return { membership: worked, member, stands, withdrawn: lane => withdrawn.get(lane) ?? NONE, epochs }
  }
}
