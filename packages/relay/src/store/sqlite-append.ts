import type { DatabaseSync } from 'node:sqlite'
import { CONTENT, type Answer, type Entry } from './port.ts'

const same = (a: Uint8Array, b: Uint8Array): boolean => a === b || Buffer.compare(a, b) === 0

/** Where a lane stands while a run of its entries is appended; `place` is that of the newest entry of its space. */
type Hand = {
  readonly space: Uint8Array
  readonly lane: Uint8Array
  have: number
  head: Uint8Array
  place: number
  bytes: number
  readonly withdrew: boolean
}

/**
 * Compares and appends inside a transaction. Of entries of one lane that follow on one another, what is known of the lane is asked for
 * once, and said once at the end.
 */
export const appends = (db: DatabaseSync): ((entries: readonly Entry[]) => Answer[]) => {
  const head = db.prepare('select seq, hash from lane where space = ? and lane = ?')
  const setHead = db.prepare(
    'insert into lane (space, lane, seq, hash, bytes) values (?, ?, ?, ?, ?) on conflict do update set seq = excluded.seq, hash = excluded.hash, bytes = bytes + excluded.bytes',
  )
  const inLane = db.prepare('select hash, body is null as bare from entry where space = ? and lane = ? and seq = ?')
  const fill = db.prepare(
    'update entry set body = coalesce(body, ?), signature = coalesce(signature, ?) where space = ? and lane = ? and seq = ?',
  )
  const weigh = db.prepare('update lane set bytes = bytes + ? where space = ? and lane = ?')
  const anyWithdrawn = db.prepare('select 1 from withdrawn where space = ? and lane = ? limit 1')
  const isWithdrawn = db.prepare('select 1 from withdrawn where space = ? and lane = ? and seq = ?')
  const lastPlace = db.prepare('select coalesce(max(place), 0) as place from entry where space = ?')
  const insert = db.prepare(
    'insert into entry (space, place, lane, seq, hash, header, body, kind, signature) values (?, ?, ?, ?, ?, ?, ?, ?, ?)',
  )

  const take = ({ space, lane }: Entry): Hand => {
    const at = head.get(space, lane) as { seq: number; hash: Uint8Array } | undefined
    const { place } = lastPlace.get(space) as { place: number }
    const withdrew = anyWithdrawn.get(space, lane) !== undefined
    return { space, lane, have: at?.seq ?? -1, head: at?.hash ?? space, place, bytes: 0, withdrew }
  }
  const putDown = ({ space, lane, have, head: newest, bytes }: Hand): void => {
    if (bytes > 0) setHead.run(space, lane, have, newest, bytes)
  }

  const appendOne = (hand: Hand, entry: Entry): Answer => {
    const { seq, prev, hash, header, kind, signature = null } = entry
    const { space, lane, have } = hand
    const gone = (): boolean => kind === CONTENT && hand.withdrew && isWithdrawn.get(space, lane, seq) !== undefined
    if (seq <= have) {
      const there = inLane.get(space, lane, seq) as { hash: Uint8Array; bare: number }
      if (!same(there.hash, hash)) return { kind: 'fork', seq, hash: there.hash }
      const brought = there.bare && entry.body && !gone() ? entry.body : null
      if (brought || signature) fill.run(brought, signature, space, lane, seq)
      if (brought) weigh.run(brought.length, space, lane)
      return { kind: 'ack', seq, hash }
    }
    if (seq !== have + 1) return { kind: 'gap', have }
    if (!same(prev, hand.head)) return { kind: 'fork', seq: have, hash: hand.head }
    const kept = entry.body && !gone() ? entry.body : null
    insert.run(space, ++hand.place, lane, seq, hash, header, kept, kind, signature)
    hand.have = seq
    hand.head = hash
    hand.bytes += header.length + (kept?.length ?? 0)
    return { kind: 'ack', seq, hash }
  }

  return entries => {
    const answers: Answer[] = []
    let hand: Hand | undefined
    for (const entry of entries) {
      if (!hand || !same(hand.lane, entry.lane) || !same(hand.space, entry.space)) {
        if (hand) putDown(hand)
        hand = take(entry)
      }
      answers.push(appendOne(hand, entry))
    }
    if (hand) putDown(hand)
    return answers
  }
}
