import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite'
import { load } from './packages.ts'

/** Jazz's own storage in SQLite, over the SQLite of Node. */
export const keptIn = async (file: string): Promise<unknown> => {
  const db = new DatabaseSync(file)
  db.exec('pragma journal_mode = wal')
  const prepared = new Map<string, StatementSync>()
  const statement = (sql: string): StatementSync => {
    const made = prepared.get(sql) ?? db.prepare(sql)
    prepared.set(sql, made)
    return made
  }
  return (await load('cojson')).getSqliteStorage({
    run: (sql: string, values: SQLInputValue[]) => void statement(sql).run(...values),
    query: (sql: string, values: SQLInputValue[]) => statement(sql).all(...values),
    get: (sql: string, values: SQLInputValue[]) => statement(sql).get(...values),
    transaction: (work: () => unknown) => {
      db.exec('begin')
      try {
        work()
        db.exec('commit')
      } catch (failure) {
        db.exec('rollback')
        throw failure
      }
    },
    closeDb: () => db.close(),
  })
}
