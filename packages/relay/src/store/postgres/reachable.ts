import pg from 'pg'

/** Where tests look for PostgreSQL, unless `DATABASE_URL` says. */
export const testUrl = process.env['DATABASE_URL'] ?? 'postgres://root@127.0.0.1:5432/test'

/** A database of its own for one test file: an empty schema and how to remove it; undefined where no PostgreSQL answers. */
export const emptySchema = async (): Promise<{ readonly schema: string; drop(): Promise<void> } | undefined> => {
  const client = new pg.Client({ connectionString: testUrl, connectionTimeoutMillis: 2000 })
  try {
    await client.connect()
  } catch {
    return undefined
  }
  const schema = `relay_${process.pid}_${crypto.randomUUID().slice(0, 8)}`
  await client.query(`create schema ${schema}`)
  return {
    schema,
    drop: async () => {
      await client.query(`drop schema ${schema} cascade`)
      await client.end()
    },
  }
}
