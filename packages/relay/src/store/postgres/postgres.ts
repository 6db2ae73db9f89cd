import { randomBytes } from 'node:crypto'
import pg from 'pg'
import type { LaneHead, Letter, PageLimit, Placed, RelayStore } from '../port.ts'
import { writeQueue } from './queue.ts'
import { migrate } from './schema.ts'

type EntryRow = { [K in keyof Placed]: Placed[K] | null }

const columns = 'space, place, lane, seq, hash, header, body, kind, signature'
/** A page ends after the entry that passes so many bytes: what lies before an entry has to be within. */
const within = (where: string, order: string, limit: number): string =>
  `select ${columns} from (
     select ${columns}, sum(weight) over (order by ${order}) - weight as before from (
       select ${columns}, octet_length(header) + coalesce(octet_length(body), 0) as weight
       from entry where ${where} order by ${order} limit $${limit}
     ) a
   ) b where before <= $${limit + 1}::float8 order by ${order}`

const PAGE = within('space = $1 and place > $2', 'place', 3)
const LANE = within('space = $1 and lane = $2 and seq >= $3', 'seq', 4)

const plain = (bytes: Uint8Array | null): Uint8Array | undefined => (bytes === null ? undefined : new Uint8Array(bytes))
const placed = (row: EntryRow): Placed =>
  ({
    ...row,
    space: plain(row.space),
    lane: plain(row.lane),
    hash: plain(row.hash),
    header: plain(row.header),
    body: plain(row.body ?? null),
    signature: plain(row.signature ?? null),
  }) as Placed

/**
 * Events in PostgreSQL, for several relays over one database. `url` as PostgreSQL understands it; `schema` to live in one of its own.
 * Rejects where the database cannot be reached, or was written by a newer program.
 */
export const postgresStore = async (url: string, { schema }: { readonly schema?: string } = {}): Promise<RelayStore> => {
  const pool = new pg.Pool({
    connectionString: url,
    max: 8,
    connectionTimeoutMillis: 10_000,
    // A node that stops in the middle lets the others go on; a line that swallows everything is given up.
    idle_in_transaction_session_timeout: 5_000,
    query_timeout: 15_000,
    ...(schema ? { options: `-c search_path=${schema}` } : {}),
  })
  // A connection that breaks while nobody uses it is made anew by the next who needs one.
  pool.on('error', () => undefined)
  // One that breaks while somebody writes rejects what was asked, and says it once more by itself: unheard, that would end the process.
  pool.on('connect', client => void client.on('error', () => undefined))
  const instance = await opened(pool).catch(async (error: unknown) => {
    await pool.end()
    throw error
  })
  const writes = writeQueue(pool)
  const rows = async <R extends pg.QueryResultRow>(text: string, ...values: readonly unknown[]): Promise<R[]> =>
    (await pool.query<R>(text, [...values])).rows
  const entries = async (text: string, ...values: readonly unknown[]): Promise<Placed[]> =>
    (await rows<EntryRow>(text, ...values)).map(placed)
  const page = ({ events, bytes }: PageLimit): [number, number] => [events, bytes]

  return {
    instance: async () => instance,
    found: (space, founding) =>
      writes.change(
        async client => void (await client.query('insert into space values ($1, $2) on conflict do nothing', [space, founding])),
      ),
    founding: async space =>
      plain((await rows<{ founding: Buffer }>('select founding from space where space = $1', space))[0]?.founding ?? null),
    append: writes.append,
    page: (space, after, limit) => entries(PAGE, space, after, ...page(limit)),
    lane: (space, lane, from, limit) => entries(LANE, space, lane, from, ...page(limit)),
    facts: space => entries(`select ${columns} from entry where space = $1 and kind in (3, 4, 6) order by place`, space),
    heads: async space =>
      (await rows<LaneHead>('select lane, seq, hash, bytes::float8 as bytes from lane where space = $1', space)).map(
        ({ lane, seq, hash, bytes }) => ({ lane: new Uint8Array(lane), seq, hash: new Uint8Array(hash), bytes }),
      ),
    hashAt: async (space, place) =>
      plain((await rows<{ hash: Buffer }>('select hash from entry where space = $1 and place = $2', space, place))[0]?.hash ?? null),
    newest: async spaces =>
      new Map(
        (await rows<{ space: Buffer; place: number }>('select space, place from tail where space = any($1)', spaces)).map(
          ({ space, place }) => [space.toString('hex'), place],
        ),
      ),
    dropBody: (space, lane, seq) =>
      writes.change(async client => {
        await client.query('insert into withdrawn values ($1, $2, $3) on conflict do nothing', [space, lane, seq])
        await client.query(
          `with gone as (
             select octet_length(body) as bytes from entry where space = $1 and lane = $2 and seq = $3 and kind = 1 and body is not null for update
           ), dropped as (
             update entry set body = null where space = $1 and lane = $2 and seq = $3 and exists (select 1 from gone)
           ) update lane set bytes = lane.bytes - gone.bytes from gone where space = $1 and lane = $2`,
          [space, lane, seq],
        )
      }),
    settle: (lane, space) =>
      writes.change(
        async client =>
          void (await client.query('insert into settled values ($1, $2) on conflict (lane) do update set space = excluded.space', [
            lane,
            space,
          ])),
      ),
    spaceOf: async lane => plain((await rows<{ space: Buffer }>('select space from settled where lane = $1', lane))[0]?.space ?? null),
    purge: space =>
      writes.change(async client => {
        // In a transaction of its own, or of the batch that it is in.
        await client.query(
          `with a as (delete from entry where space = $1), b as (delete from lane where space = $1),
                c as (delete from settled where space = $1), d as (delete from withdrawn where space = $1),
                e as (delete from tail where space = $1)
           insert into space values ($1, ''::bytea) on conflict (space) do update set founding = excluded.founding`,
          [space],
        )
      }),
    putLetter: (name, { index, letter }, until, most) =>
      writes.change(async client => {
        const { rows: all } = await client.query<{ number: number; letter: Buffer }>(
          'select number, letter from letter where name = $1 for update',
          [name],
        )
        const there = all.find(({ number }) => number === index)
        if (there) return there.letter.equals(letter) ? 'kept' : 'taken'
        if (all.reduce((sum, one) => sum + one.letter.length, letter.length) > most) return 'full'
        const put = await client.query('insert into letter values ($1, $2, $3, $4) on conflict do nothing', [name, index, letter, until])
        return put.rowCount === 1 ? 'kept' : 'taken'
      }),
    letters: async (name, now) =>
      (
        await rows<{ number: number; letter: Buffer }>(
          'select number, letter from letter where name = $1 and until > $2 order by number',
          name,
          now,
        )
      ).map(({ number, letter }): Letter => ({ index: number, letter: new Uint8Array(letter) })),
    sweep: now => writes.change(async client => void (await client.query('delete from letter where until <= $1', [now]))),
    close: async () => {
      await writes.rest()
      await pool.end()
    },
  }
}

/** Brings the schema up, and gives the name of this history. */
const opened = async (pool: pg.Pool): Promise<Uint8Array> => {
  const client = await pool.connect()
  try {
    await migrate(client)
    await client.query("insert into meta values ('instance', $1) on conflict do nothing", [randomBytes(32)])
    const { rows } = await client.query<{ value: Buffer }>("select value from meta where name = 'instance'")
    return new Uint8Array(rows[0]?.value ?? [])
  } finally {
    client.release()
  }
}
