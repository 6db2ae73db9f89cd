import type { PoolClient } from 'pg'
import { APPEND } from './append.ts'

/**
 * Forward only: each step is run once, in order, and never changed after it shipped. `tail` holds the newest place of a space; whoever
 * appends holds its row, so that places have no gap and become visible in order. Bodies are random bytes: pressing them would be in vain.
 */
export const steps: readonly string[] = [
  `create table tail (space bytea primary key, place integer not null);
   create table lane (
     space bytea not null, lane bytea not null, seq integer not null, hash bytea not null, bytes bigint not null,
     primary key (space, lane)
   );
   create table entry (
     space bytea not null, place integer not null, lane bytea not null, seq integer not null,
     hash bytea not null, header bytea not null, body bytea, kind smallint not null, signature bytea,
     primary key (space, place)
   );
   alter table entry alter column body set storage external;
   create unique index entry_in_lane on entry (space, lane, seq);
   create index fact on entry (space, place) where kind in (3, 4, 6);
   create table space (space bytea primary key, founding bytea not null);
   create table settled (lane bytea primary key, space bytea not null);
   create index settled_in on settled (space);
   create table withdrawn (space bytea not null, lane bytea not null, seq integer not null, primary key (space, lane, seq));
   create table letter (name bytea not null, number integer not null, letter bytea not null, until bigint not null, primary key (name, number));
   create table meta (name text primary key, value bytea not null);`,
  APPEND,
]

/** `create table if not exists` by two nodes at once: the one that lost is told so by one of these. */
const LOST_RACE = new Set(['23505', '42P07'])

const makeRow = async (client: PoolClient): Promise<void> => {
  try {
    await client.query(
      'create table if not exists relay_schema (one boolean primary key default true check (one), version integer not null)',
    )
    await client.query('insert into relay_schema (version) values (0) on conflict do nothing')
  } catch (error) {
    if (!LOST_RACE.has((error as { code?: string }).code ?? '')) throw error
    await makeRow(client)
  }
}

/**
 * Brings a database to schema `to`, the newest unless said. One node at a time: the row that says the version is locked meanwhile.
 * Throws when the database was written by a newer program.
 */
export const migrate = async (client: PoolClient, to = steps.length): Promise<void> => {
  await makeRow(client)
  await client.query('begin')
  try {
    const { rows } = await client.query<{ version: number }>('select version from relay_schema for update')
    const from = rows[0]?.version ?? 0
    if (from > steps.length) throw new Error(`This data was written by a newer Dropwise (schema ${from}, known ${steps.length}).`)
    for (const step of steps.slice(from, to)) await client.query(step)
    await client.query('update relay_schema set version = greatest(version, $1)', [to])
    await client.query('commit')
  } catch (error) {
    // Where the connection itself broke, nothing of it was kept, and that is what has to be said.
    await client.query('rollback').catch(() => undefined)
    throw error
  }
}
