import { DatabaseSync } from 'node:sqlite'
import { groupCommit } from './group-commit.ts'
import type { Answer, Entry, LaneHead, Placed, RelayStore } from './port.ts'
import { migrate } from './schema.ts'

type HeadRow = { seq: number; hash: Uint8Array }
type EntryRow = Omit<Placed, 'body'> & { body: Uint8Array | null }

const same = (a: Uint8Array, b: Uint8Array): boolean => Buffer.compare(a, b) === 0
const placed = ({ body, ...row }: EntryRow): Placed => ({ ...row, body: body ?? undefined })

/**
 * One file, write-ahead log, synchronous FULL: an answer is given after the commit is on the disk. All appends of one turn of the event
 * loop share a commit. `:memory:` keeps nothing.
 */
export const sqliteStore = (file: string): RelayStore => {
  const db = new DatabaseSync(file)
  db.exec('pragma journal_mode = wal; pragma synchronous = full; pragma busy_timeout = 5000')
  migrate(db)

  const head = db.prepare('select seq, hash from lane where space = ? and lane = ?')
  const setHead = db.prepare('insert into lane values (?, ?, ?, ?) on conflict do update set seq = excluded.seq, hash = excluded.hash')
  const inLane = db.prepare('select hash from entry where space = ? and lane = ? and seq = ?')
  const lastPlace = db.prepare('select coalesce(max(place), 0) as place from entry where space = ?')
  const insert = db.prepare('insert into entry values (?, ?, ?, ?, ?, ?, ?)')
  const after = db.prepare('select * from entry where space = ? and place > ? order by place limit ?')
  const allHeads = db.prepare('select lane, seq, hash from lane where space = ?')
  const hashAt = db.prepare('select hash from entry where space = ? and place = ?')
  const dropBody = db.prepare('update entry set body = null where space = ? and lane = ? and seq = ?')
  const purges = ['entry', 'lane'].map(table => db.prepare(`delete from ${table} where space = ?`))

  const appendOne = (entry: Entry): Answer => {
    const { space, lane, seq, prev, hash } = entry
    const at = head.get(space, lane) as HeadRow | undefined
    const have = at?.seq ?? -1
    if (seq <= have) {
      const there = (inLane.get(space, lane, seq) as { hash: Uint8Array }).hash
      return same(there, hash) ? { kind: 'ack', seq, hash } : { kind: 'fork', hash: there }
    }
    if (seq !== have + 1) return { kind: 'gap', have }
    const before = at?.hash ?? space
    if (!same(prev, before)) return { kind: 'fork', hash: before }
    const { place } = lastPlace.get(space) as { place: number }
    insert.run(space, place + 1, lane, seq, hash, entry.header, entry.body)
    setHead.run(space, lane, seq, hash)
    return { kind: 'ack', seq, hash }
  }

  const commit = groupCommit({
    begin: () => db.exec('begin immediate'),
    commit: () => db.exec('commit'),
    rollback: () => (db.isTransaction ? db.exec('rollback') : undefined),
  })

  return {
    append: entries => commit(() => entries.map(appendOne)),
    page: async (space, from, limit) => {
      const out: Placed[] = []
      let bytes = 0
      for (const row of after.iterate(space, from, limit.events) as Iterable<EntryRow>) {
        if (bytes > limit.bytes) break
        out.push(placed({ ...row }))
        bytes += row.header.length + (row.body?.length ?? 0)
      }
      return out
    },
    heads: async space => allHeads.all(space).map(row => ({ ...row }) as LaneHead),
    hashAt: async (space, place) => (hashAt.get(space, place) as { hash: Uint8Array } | undefined)?.hash,
    dropBody: (space, lane, seq) => commit(() => dropBody.run(space, lane, seq).changes > 0),
    purge: space => commit(() => purges.forEach(purge => purge.run(space))),
    close: async () => db.close(),
  }
}
