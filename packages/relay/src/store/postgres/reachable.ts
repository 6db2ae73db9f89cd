import pg from 'pg'

/** Where tests look for PostgreSQL, unless `DATABASE_URL` says. */
export const testUrl = process.env['DATABASE_URL'] ?? 'postgres://root@127.0.0.1:5432/test'

/** What PostgreSQL says while it starts. */
const STARTING = '57P03'
/** Milliseconds until an address is held to have no PostgreSQL; and once one has answered there, on a machine that may be busy. */
const [SOON, LATE] = [10_000, 60_000]

type Made = {
  readonly schema: string
  /** Its address with this schema chosen, for another process. */
  readonly url: string
  /** Ends all connections that came by that address, at once. How many there were. */
  cutAll(): Promise<number>
  drop(): Promise<void>
}

/** A database of its own for one test file: an empty schema and how to remove it; undefined where no PostgreSQL answers. */
export const emptySchema = async (at = testUrl): Promise<Made | undefined> => {
  /** Another connection each time: a test may end the database meanwhile, and it may just be starting. */
  const connected = async (patience: number, tries = 100): Promise<pg.Client> => {
    const client = new pg.Client({ connectionString: at, connectionTimeoutMillis: patience })
    client.on('error', () => undefined)
    try {
      await client.connect()
      return client
    } catch (failure) {
      if ((failure as { code?: string }).code !== STARTING || tries === 0) throw failure
      await new Promise(resolve => setTimeout(resolve, 100))
      return connected(patience, tries - 1)
    }
  }
  const ask = async (patience: number, text: string, ...values: readonly unknown[]): Promise<number> => {
    const client = await connected(patience)
    try {
      return (await client.query(text, [...values])).rowCount ?? 0
    } finally {
      await client.end()
    }
  }
  const schema = `relay_${process.pid}_${crypto.randomUUID().slice(0, 8)}`
  try {
    await ask(SOON, `create schema ${schema}`)
  } catch {
    return undefined
  }
  const url = new URL(at)
  url.searchParams.set('options', `-c search_path=${schema}`)
  url.searchParams.set('application_name', schema)
  return {
    schema,
    url: url.href,
    cutAll: () => ask(LATE, 'select pg_terminate_backend(pid) from pg_stat_activity where application_name = $1', schema),
    drop: async () => void (await ask(LATE, `drop schema ${schema} cascade`)),
  }
}
