import fc from 'fast-check'
import pg from 'pg'
import { afterAll, describe, expect, test } from 'vitest'
import { memoryStore } from '../memory.ts'
import { relayStoreContract } from '../store.contract.ts'
import { everything, step } from '../store.story.ts'
import { postgresStore } from './postgres.ts'
import { emptySchema, testUrl } from './reachable.ts'
import { migrate, steps } from './schema.ts'

const first = await emptySchema()
await first?.drop()
const made: NonNullable<Awaited<ReturnType<typeof emptySchema>>>[] = []
const freshSchema = async (): Promise<string> => {
  const one = await emptySchema()
  if (!one) throw new Error('PostgreSQL was there a moment ago')
  made.push(one)
  return one.schema
}
afterAll(async () => {
  for (const one of made) await one.drop()
})

describe.skipIf(!first)('over PostgreSQL (skipped where none answers at DATABASE_URL or 127.0.0.1:5432)', () => {
  let schema = ''
  relayStoreContract(
    'PostgreSQL',
    async () => {
      schema = await freshSchema()
      return postgresStore(testUrl, { schema })
    },
    async store => {
      await store.close()
      return postgresStore(testUrl, { schema })
    },
  )

  test('[PG1] whatever is pushed in whatever order, PostgreSQL answers and keeps as the obvious model does', () =>
    fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 20 }), async acts => {
        const [model, real] = [memoryStore(), await postgresStore(testUrl, { schema: await freshSchema() })]
        for (const act of acts) expect(await act(real)).toEqual(await act(model))
        const [kept, obvious] = await Promise.all([everything(real), everything(model)])
        await real.close()
        expect(JSON.parse(String(kept))).toEqual(JSON.parse(String(obvious)))
      }),
      { numRuns: 25 },
    ))

  test('[PG1] [PG3] two nodes write the same lanes of the same spaces at once: one of them wins each place, and no place is missing', async () => {
    const name = await freshSchema()
    const nodes = await Promise.all([1, 2].map(() => postgresStore(testUrl, { schema: name })))
    const id = (n: number): Uint8Array => new Uint8Array(32).fill(n)
    const hash = (lane: number, seq: number): Uint8Array => id(lane).fill(seq, 16)
    const entry = (space: number, lane: number, seq: number) => ({
      space: id(space),
      lane: id(lane),
      seq,
      prev: seq === 0 ? id(space) : hash(lane, seq - 1),
      hash: hash(lane, seq),
      header: new Uint8Array(170),
      body: id(seq),
      kind: 1,
      signature: undefined,
    })
    const answers = await Promise.all(
      nodes.flatMap((node, n) =>
        [1, 2, 3, 4].map(async lane => {
          const kinds: string[] = []
          // The one takes the spaces in one order, the other in the other.
          const spaces = n === 0 ? [100, 101, 102] : [102, 101, 100]
          for (let seq = 0; seq < 20; seq++)
            kinds.push(...(await node.append(spaces.map(space => entry(space, lane, seq)))).map(({ kind }) => kind))
          return kinds
        }),
      ),
    )
    expect(new Set(answers.flat())).toEqual(new Set(['ack']))
    for (const space of [100, 101, 102]) {
      const page = await nodes[0]?.page(id(space), 0, { events: 1000, bytes: 1 << 30 })
      expect(page?.map(({ place }) => place)).toEqual(Array.from({ length: 80 }, (_, i) => i + 1))
    }
    for (const node of nodes) await node.close()
  })

  test.each(steps.map((_, i) => i))(
    '[PG2] a database of schema %i is brought up, by four nodes at once, and what was in it stays',
    async version => {
      const name = await freshSchema()
      const pool = new pg.Pool({ connectionString: testUrl, options: `-c search_path=${name}` })
      const client = await pool.connect()
      await migrate(client, version)
      client.release()
      const nodes = await Promise.all([1, 2, 3, 4].map(() => postgresStore(testUrl, { schema: name })))
      const instances = await Promise.all(nodes.map(async node => Buffer.from(await node.instance()).toString('hex')))
      expect(new Set(instances).size).toBe(1)
      expect((await pool.query('select version from relay_schema')).rows).toEqual([{ version: steps.length }])
      for (const node of nodes) await node.close()
      await pool.query('update relay_schema set version = 99')
      await pool.end()
      await expect(postgresStore(testUrl, { schema: name })).rejects.toThrow('newer Dropwise')
    },
  )

  test('[PG2] a node that dies in the middle of bringing the schema up leaves nothing half done; the next one brings it up', async () => {
    const one = await emptySchema()
    if (!one) throw new Error('PostgreSQL was there a moment ago')
    made.push(one)
    // One who stands in the way and one who watches: within a transaction, who waits is seen as it was when it began.
    const [other, watching] = [new pg.Client({ connectionString: testUrl }), new pg.Client({ connectionString: testUrl })]
    await Promise.all([other.connect(), watching.connect()])
    // Somebody holds the name of a table in the middle of the first step: whoever makes the tables stands there, half done.
    await other.query(`begin; create table ${one.schema}.settled ()`)
    const dying = postgresStore(one.url).catch((error: unknown) => String(error))
    const waiting = () =>
      watching.query('select 1 from pg_stat_activity where application_name = $1 and wait_event_type = $2', [one.schema, 'Lock'])
    await expect.poll(async () => (await waiting()).rowCount, { timeout: 10_000 }).toBe(1)
    await one.cutAll()
    expect(await dying).toMatch(/terminat/u)
    await other.query('rollback')
    const left = await watching.query('select table_name from information_schema.tables where table_schema = $1', [one.schema])
    expect(left.rows).toEqual([{ table_name: 'relay_schema' }])
    await Promise.all([other.end(), watching.end()])
    const store = await postgresStore(one.url)
    await store.found(new Uint8Array(32), new Uint8Array(3))
    expect(await store.founding(new Uint8Array(32))).toEqual(new Uint8Array(3))
    await store.close()
  })

  test('[PG3] connections that are cut reject what was under way; the next that asks is answered', async () => {
    const one = await emptySchema()
    if (!one) throw new Error('PostgreSQL was there a moment ago')
    made.push(one)
    const store = await postgresStore(one.url)
    const space = new Uint8Array(32).fill(1)
    await store.found(space, new Uint8Array(3))
    expect(await one.cutAll()).toBeGreaterThan(0)
    const asked = async (): Promise<Uint8Array | undefined> => store.founding(space).catch(() => store.founding(space))
    expect(await asked()).toEqual(new Uint8Array(3))
    await store.close()
  })
})

test('[PG3] a database that is not there is an error, not a wait', async () => {
  await expect(postgresStore('postgres://nobody@127.0.0.1:1/none')).rejects.toThrow(/ECONNREFUSED/)
})
