import { decodeTrusted, encodeCanonical, KINDS, type Kind } from '@dropwise/protocol'
import { VaultFault } from '../fault.ts'
import type { RoomRecords } from '../room/room-records.ts'
import type { Change } from '../store/records.ts'

/** A public event as the book of members notes it: who is in a space is worked out from these alone, without reading what was written. */
export type Note = {
  readonly kind: Exclude<Kind, 'content'>
  readonly lane: Uint8Array
  readonly seq: number
  readonly prev: Uint8Array
  readonly hash: Uint8Array
  readonly body: Uint8Array
}

/** Notes to a page: a further one writes at most so many again. */
const NOTES_PAGE = 64
const FORM = 1
const KIND_NAMES = new Map<number, Note['kind']>([
  [KINDS.epoch, 'epoch'],
  [KINDS.admit, 'admit'],
  [KINDS.close, 'close'],
  [KINDS.withdraw, 'withdraw'],
  [KINDS.leave, 'leave'],
])

const pageLabel = (prefix: string, number: number): string => `${prefix}notes:${number}`

type Row = [number, Uint8Array, number, Uint8Array, Uint8Array, Uint8Array]

/** What noting more changes. */
export const putNotes = (records: RoomRecords, prefix: string, before: readonly Note[], added: readonly Note[]): Change[] => {
  if (added.length === 0) return []
  const all = [...before, ...added]
  const first = Math.floor(before.length / NOTES_PAGE)
  const last = Math.floor((all.length - 1) / NOTES_PAGE)
  return Array.from({ length: last - first + 1 }, (_, i) => {
    const page = all.slice((first + i) * NOTES_PAGE, (first + i + 1) * NOTES_PAGE)
    const rows = page.map(({ kind, lane, seq, prev, hash, body }): Row => [KINDS[kind], lane, seq, prev, hash, body])
    return records.put(pageLabel(prefix, first + i), encodeCanonical([FORM, ...rows]))
  })
}

/** Labels of the pages that hold so many notes. */
export const noteLabels = (prefix: string, count: number): string[] =>
  Array.from({ length: Math.ceil(count / NOTES_PAGE) }, (_, number) => pageLabel(prefix, number))

/** Reads the first `count` notes of a space. */
export const readNotes = async (records: RoomRecords, prefix: string, count: number): Promise<Note[]> => {
  const pages = await Promise.all(
    noteLabels(prefix, count).map(async label => {
      const [form, ...rows] = decodeTrusted(await records.need(label)) as [number, ...Row[]]
      if (form !== FORM) throw new VaultFault('newer-version', label)
      return rows.map(([number, lane, seq, prev, hash, body]): Note => {
        const kind = KIND_NAMES.get(number)
        if (!kind) throw new VaultFault('newer-version', label)
        return { kind, lane, seq, prev, hash, body }
      })
    }),
  )
  const notes = pages.flat()
  if (notes.length < count) throw new VaultFault('chain-broken', `${prefix}notes`)
  return notes.slice(0, count)
}
