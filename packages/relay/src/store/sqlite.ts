import { randomBytes } from 'node:crypto'
import { DatabaseSync } from 'node:sqlite'
import { groupCommit } from './group-commit.ts'
import { type LaneHead, type Letter, type Placed, type RelayStore } from './port.ts'
import { appends } from './sqlite-append.ts'
import { pages } from './sqlite-pages.ts'
import { migrate } from './schema.ts'

type EntryRow = Omit<Placed, 'body' | 'signature'> & { body: Uint8Array | null; signature: Uint8Array | null }

const same = (a: Uint8Array, b: Uint8Array): boolean => Buffer.compare(a, b) === 0
const placed = ({ body, signature, ...row }: EntryRow): Placed => ({ ...row, body: body ?? undefined, signature: signature ?? undefined })
const columns = 'space, place, lane, seq, hash, header, body, kind, signature'

/**
 * One file, write-ahead log, synchronous FULL: an answer is given after the commit is on the disk. All appends of one turn of the event
 * loop share a commit. `:memory:` keeps nothing.
 */
export const sqliteStore = (file: string): RelayStore => {
  const db = new DatabaseSync(file)
  db.exec('pragma journal_mode = wal; pragma synchronous = full; pragma busy_timeout = 5000')
  migrate(db)

  const append = appends(db)
  const lastPlace = db.prepare('select coalesce(max(place), 0) as place from entry where space = ?')
  const weigh = db.prepare('update lane set bytes = bytes + ? where space = ? and lane = ?')
  const after = pages(db, 'space = ? and place > ?', 'place')
  const laneFrom = pages(db, 'space = ? and lane = ? and seq >= ?', 'seq')
  const facts = db.prepare(`select ${columns} from entry indexed by fact where space = ? and kind in (3, 4, 6) order by place`)
  const allHeads = db.prepare('select lane, seq, hash, bytes from lane where space = ?')
  const hashAt = db.prepare('select hash from entry where space = ? and place = ?')
  const withdraw = db.prepare('insert into withdrawn values (?, ?, ?) on conflict do nothing')
  const bodyOf = db.prepare('select length(body) as bytes from entry where space = ? and lane = ? and seq = ? and kind = 1')
  const dropBody = db.prepare('update entry set body = null where space = ? and lane = ? and seq = ?')
  const purges = ['entry', 'lane', 'settled', 'withdrawn'].map(table => db.prepare(`delete from ${table} where space = ?`))
  const found = db.prepare('insert into space values (?, ?) on conflict do nothing')
  const bury = db.prepare("insert into space values (?, x'') on conflict do update set founding = excluded.founding")
  const founding = db.prepare('select founding from space where space = ?')
  const settle = db.prepare('insert into settled values (?, ?) on conflict do update set space = excluded.space')
  const settled = db.prepare('select space from settled where lane = ?')
  const allLetters = db.prepare('select number as "index", letter from letter where name = ? and until > ? order by number')
  const putLetter = db.prepare('insert into letter values (?, ?, ?, ?)')
  const sweep = db.prepare('delete from letter where until <= ?')
  db.prepare("insert into meta values ('instance', ?) on conflict do nothing").run(randomBytes(32))
  const { value: instance } = db.prepare("select value from meta where name = 'instance'").get() as { value: Uint8Array }

  const commit = groupCommit({
    begin: () => db.exec('begin immediate'),
    commit: () => db.exec('commit'),
    rollback: () => (db.isOpen && db.isTransaction ? db.exec('rollback') : undefined),
  })

  return {
    instance: async () => instance,
    found: (space, record) => commit(() => void found.run(space, record)),
    founding: async space => (founding.get(space) as { founding: Uint8Array } | undefined)?.founding,
    append: entries => commit(() => append(entries)),
    page: async (space, from, limit) => after(space, limit, from),
    lane: async (space, lane, from, limit) => laneFrom(space, limit, lane, from),
    facts: async space => facts.all(space).map(row => placed(row as EntryRow)),
    heads: async space => allHeads.all(space).map(row => ({ ...row }) as LaneHead),
    hashAt: async (space, place) => (hashAt.get(space, place) as { hash: Uint8Array } | undefined)?.hash,
    newest: async spaces =>
      new Map(
        spaces.flatMap(space => {
          const { place } = lastPlace.get(space) as { place: number }
          return place > 0 ? [[Buffer.from(space).toString('hex'), place] as const] : []
        }),
      ),
    dropBody: (space, lane, seq) =>
      commit(() => {
        withdraw.run(space, lane, seq)
        const { bytes } = (bodyOf.get(space, lane, seq) as { bytes: number | null } | undefined) ?? { bytes: null }
        if (bytes === null) return
        dropBody.run(space, lane, seq)
        weigh.run(-bytes, space, lane)
      }),
    settle: (lane, space) => commit(() => void settle.run(lane, space)),
    spaceOf: async lane => (settled.get(lane) as { space: Uint8Array } | undefined)?.space,
    purge: space =>
      commit(() => {
        for (const purge of purges) purge.run(space)
        bury.run(space)
      }),
    putLetter: (name, { index, letter }, until, most) =>
      commit(() => {
        const all = allLetters.all(name, 0).map(row => ({ ...row }) as Letter)
        const there = all.find(one => one.index === index)
        if (there) return same(there.letter, letter) ? 'kept' : 'taken'
        if (all.reduce((sum, one) => sum + one.letter.length, letter.length) > most) return 'full'
        putLetter.run(name, index, letter, until)
        return 'kept'
      }),
    letters: async (name, now) => allLetters.all(name, now).map(row => ({ ...row }) as Letter),
    sweep: now => commit(() => void sweep.run(now)),
    // What was handed over before is kept first.
    close: async () => {
      await commit(() => undefined)
      db.close()
    },
  }
}
