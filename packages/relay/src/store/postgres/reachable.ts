import pg from 'pg'

/** Where tests look for PostgreSQL, unless `DATABASE_URL` says. */
export const testUrl = process.env['DATABASE_URL'] ?? 'postgres://root@127.0.0.1:5432/test'

type Made = {
  readonly schema: string
  /** Its address with this schema chosen, for another process. */
  readonly url: string
  /** Ends all connections that came by that address, at once. How many there were. */
  cutAll(): Promise<number>
  drop(): Promise<void>
}

/** A database of its own for one test file: an empty schema and how to remove it; undefined where no PostgreSQL answers. */
export const emptySchema = async (): Promise<Made | undefined> => {
  const client = new pg.Client({ connectionString: testUrl, connectionTimeoutMillis: 2000 })
  try {
    await client.connect()
  } catch {
    return undefined
  }
  const schema = `relay_${process.pid}_${crypto.randomUUID().slice(0, 8)}`
  await client.query(`create schema ${schema}`)
  const url = new URL(testUrl)
  url.searchParams.set('options', `-c search_path=${schema}`)
  url.searchParams.set('application_name', schema)
  return {
    schema,
    url: url.href,
    cutAll: async () => {
      const { rowCount } = await client.query('select pg_terminate_backend(pid) from pg_stat_activity where application_name = $1', [
        schema,
      ])
      return rowCount ?? 0
    },
    drop: async () => {
      await client.query(`drop schema ${schema} cascade`)
      await client.end()
    },
  }
}
