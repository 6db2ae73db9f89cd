import type { DatabaseSync } from 'node:sqlite'

/**
 * Forward only: each step is run once, in order, and never changed after it shipped. `place` counts a space's events in the order of
 * arrival; keys are led by the space.
 */
const steps: readonly string[] = [
  `create table lane (
     space blob not null, lane blob not null, seq integer not null, hash blob not null,
     primary key (space, lane)
   ) strict, without rowid;
   create table entry (
     space blob not null, place integer not null, lane blob not null, seq integer not null,
     hash blob not null, header blob not null, body blob,
     primary key (space, place)
   ) strict, without rowid;
   create unique index entry_in_lane on entry (space, lane, seq);`,
  `alter table entry add column kind integer not null default 1;
   alter table entry add column signature blob;
   alter table lane add column bytes integer not null default 0;
   create index fact on entry (space, place) where kind in (3, 4, 6);
   create table space (space blob not null primary key, founding blob not null) strict, without rowid;
   create table settled (lane blob not null primary key, space blob not null) strict, without rowid;
   create table withdrawn (
     space blob not null, lane blob not null, seq integer not null,
     primary key (space, lane, seq)
   ) strict, without rowid;
   create table letter (
     name blob not null, number integer not null, letter blob not null, until integer not null,
     primary key (name, number)
   ) strict, without rowid;
   create table meta (name text not null primary key, value blob not null) strict, without rowid;`,
]

/** Brings a database to the newest schema, or for a test only as far as an earlier program did. Throws when a newer one wrote it. */
export const migrate = (db: DatabaseSync, upTo: number = steps.length): void => {
  const { user_version: from } = db.prepare('pragma user_version').get() as { user_version: number }
  if (from > steps.length) throw new Error(`This data was written by a newer Dropwise (schema ${from}, known ${steps.length}).`)
  for (const [i, step] of steps.entries()) {
    if (i < from || i >= upTo) continue
    db.exec(`begin immediate; ${step}; pragma user_version = ${i + 1}; commit;`)
  }
}
