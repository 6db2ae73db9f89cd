import { commitmentInput, concat, decodeEpoch, fromHex, NONCE_BYTES, parentInput, sameBytes, toHex } from '@dropwise/protocol'
import type { Suite } from '../crypto/suite.ts'
import { boundAt } from '../log/sealing.ts'
import type { HeldKey } from '../room/books.ts'
import type { Circle } from './circle.ts'
import { epochToWrite, type WrappedEpoch } from './epoch-choice.ts'
import { openEpoch, type EpochRefusal, type HeldEpoch } from './epoch.ts'
import type { Note } from './notes.ts'
import { withEpochs, type OpenKeys } from './space-keys.ts'

/** Why an epoch could not be opened, and where it stands. */
export type EpochFault = { readonly lane: string; readonly seq: number; readonly reason: EpochRefusal }

const ONCE = new Uint8Array(NONCE_BYTES)

/** Opens every epoch that can be opened with what is held: wrapped to this lane or to that of the copy it came back by, or sealed as a parent under one that is open. */
export const openEpochs = (
  suite: Suite,
  keys: OpenKeys,
  circle: Circle,
  notes: readonly Note[],
): { readonly keys: OpenKeys; readonly faults: readonly EpochFault[] } => {
  const { space, bond, opens } = keys
  const epochs = notes.filter(note => note.kind === 'epoch' && circle.stands(toHex(note.lane), note.seq))
  const held = new Map<string, HeldKey>(keys.epochs.map(one => [toHex(one.epoch), one]))
  const before = held.size
  const faults = new Map<string, EpochFault>()
  const generationOf = (epoch: Uint8Array): number | undefined => circle.epochs.get(toHex(epoch))?.generation
  const known = (): HeldEpoch[] =>
    [...held.values()].flatMap(one => {
      const generation = generationOf(one.epoch)
      return generation === undefined ? [] : [{ ...one, generation }]
    })
  const tried = new Set<string>()
  for (let progress = true; progress;) {
    progress = false
    for (const { lane, seq, prev, hash, body } of epochs) {
      const name = toHex(hash)
      const bound = boundAt({ space, lane, seq, prev }, 'epoch')
      const mine = held.get(name)
      if (mine) {
        for (const parent of parentsUnder(suite, body, mine.key, bound)) {
          if (held.has(toHex(parent.epoch)) || !commits(suite, parent, epochs)) continue
          held.set(toHex(parent.epoch), { ...parent, generation: generationOf(parent.epoch) ?? 0 })
          progress = true
        }
      } else if (!tried.has(name)) {
        tried.add(name)
        const tries = opens.map(opener => openEpoch(suite, { bound, body }, { ...opener, bond }, known()))
        const opened = tries.find(one => one.ok) ?? tries.find(one => !one.ok && one.error !== 'no-wrap')
        if (!opened?.ok) {
          if (opened) faults.set(name, { lane: toHex(lane), seq, reason: opened.error })
          continue
        }
        held.set(name, { epoch: hash, key: opened.value.key, generation: opened.value.generation })
        progress = true
      }
    }
  }
  const opened = held.size === before ? keys : withEpochs(suite, keys, [...held.values()])
  return { keys: opened, faults: [...faults.values()] }
}

const parentsUnder = (suite: Suite, body: Uint8Array, key: Uint8Array, bound: Uint8Array): { epoch: Uint8Array; key: Uint8Array }[] => {
  const read = decodeEpoch(body)
  if (!read.ok) return []
  return read.value.parents.flatMap(({ epoch, sealed }) => {
    const opened = suite.open(suite.keyedHash(key, parentInput(epoch)), concat(ONCE, sealed), bound)
    return opened ? [{ epoch, key: opened }] : []
  })
}

/** Whether a key is the one that its epoch committed to, where that epoch is at hand. */
const commits = (suite: Suite, { epoch, key }: { epoch: Uint8Array; key: Uint8Array }, epochs: readonly Note[]): boolean => {
  const note = epochs.find(({ hash }) => sameBytes(hash, epoch))
  const read = note && decodeEpoch(note.body)
  return !read?.ok || sameBytes(read.value.commitment, suite.keyedHash(key, commitmentInput(read.value.salt)))
}

/** Held epochs with what their public bodies say: for choosing the one to write under, and what the next stands on. */
export const heldEpochs = (keys: OpenKeys, circle: Circle): (WrappedEpoch & { readonly parents: readonly Uint8Array[] })[] =>
  keys.epochs.flatMap(({ epoch, key }) => {
    const known = circle.epochs.get(toHex(epoch))
    return known ? [{ epoch, key, ...known }] : []
  })

/** The epoch to write under as things stand (`epochToWrite`): undefined where one has to be opened first. */
export const epochNow = (keys: OpenKeys, circle: Circle): WrappedEpoch | undefined =>
  epochToWrite(
    heldEpochs(keys, circle),
    circle.membership,
    Array.from(circle.epochs, ([name, known]) => ({ epoch: fromHex(name), ...known })),
  )
