import pg from 'pg'
import { expect, test } from 'vitest'
import { postgresStore } from '../../packages/relay/src/store/postgres/postgres.ts'
import { emptySchema, testUrl } from '../../packages/relay/src/store/postgres/reachable.ts'
import { proxyBefore } from './nodes.ts'

const made = await emptySchema()

test.skipIf(!made)(
  '[PG3] the line to the database breaks while Robin’s event is being written: it is refused, the relay stays, and the next is kept (skipped where no PostgreSQL answers)',
  async () => {
    if (!made) throw new Error('PostgreSQL was there a moment ago')
    const line = await proxyBefore(made.url, 5432)
    const through = new URL(made.url)
    through.hostname = '127.0.0.1'
    through.port = String(line.port)
    const store = await postgresStore(through.href)
    const space = new Uint8Array(32).fill(1)
    const other = new pg.Client({ connectionString: testUrl })
    await other.connect()
    // Nobody can write meanwhile, so that the line breaks in the middle of it for certain.
    await other.query(`begin; lock table ${made.schema}.space`)
    const asked = store.found(space, new Uint8Array(3)).catch((error: unknown) => String(error))
    await expect.poll(async () => (await other.query('select 1 from pg_locks where not granted')).rowCount).toBeGreaterThan(0)
    const uncaught: unknown[] = []
    const hear = (error: unknown): void => void uncaught.push(error)
    process.on('uncaughtException', hear)
    line.cut()
    expect(await asked).toContain('Error')
    process.off('uncaughtException', hear)
    expect(uncaught).toEqual([])
    await other.query('rollback')
    line.mend()
    await store.found(space, new Uint8Array(3))
    expect(await store.founding(space)).toEqual(new Uint8Array(3))
    await other.end()
    await store.close()
    line.close()
    await made.drop()
  },
)
