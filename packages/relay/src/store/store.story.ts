import fc from 'fast-check'
import type { Entry, RelayStore } from './port.ts'

const id = (n: number): Uint8Array => new Uint8Array(32).fill(n)
const hash = (lane: number, seq: number, branch: number): Uint8Array => id(lane).fill(branch, 20).fill(seq, 30)

/** Small numbers, so that gaps, forks and repetitions happen often. */
const entry = fc
  .record({ space: fc.nat(1), lane: fc.nat(2), seq: fc.nat(4), branch: fc.nat(1), bare: fc.boolean() })
  .map(({ space, lane, seq, branch, bare }): Entry => {
    const prev = seq === 0 ? id(100 + space) : hash(lane, seq - 1, 0)
    return {
      space: id(100 + space),
      lane: id(lane),
      seq,
      prev,
      hash: hash(lane, seq, branch),
      header: id(seq),
      body: bare ? undefined : id(branch),
      kind: 1,
      signature: undefined,
    }
  })
/** One act on a store. */
export const step = fc.oneof(
  { weight: 6, arbitrary: fc.array(entry, { maxLength: 6 }).map(entries => (store: RelayStore) => store.append(entries)) },
  { weight: 1, arbitrary: entry.map(e => (store: RelayStore) => store.dropBody(e.space, e.lane, e.seq)) },
  { weight: 1, arbitrary: entry.map(e => (store: RelayStore) => store.purge(e.space)) },
)

/** All that a store keeps, as text that can be compared. */
export const everything = async (store: RelayStore): Promise<unknown> => {
  const pages = await Promise.all([0, 1].map(n => store.page(id(100 + n), 0, { events: 999, bytes: 1 << 20 })))
  const heads = await Promise.all([0, 1].map(n => store.heads(id(100 + n))))
  const sorted = heads.map(all => all.toSorted((a, b) => (a.lane[0] ?? 0) - (b.lane[0] ?? 0)))
  return JSON.stringify([pages, sorted], (_, value: unknown) => (value instanceof Uint8Array ? Buffer.from(value).toString('hex') : value))
}
