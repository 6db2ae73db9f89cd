import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import type { Entry } from '../port.ts'
import { postgresStore } from './postgres.ts'
import { emptySchema, testUrl } from './reachable.ts'

const run = promisify(execFile)
const made = await emptySchema()
const tools = await run('pg_dump', ['--version']).then(
  () => true,
  () => false,
)

const id = (n: number): Uint8Array => new Uint8Array(32).fill(n)
const entry = (seq: number): Entry => ({
  space: id(1),
  lane: id(2),
  seq,
  prev: seq === 0 ? id(1) : id(9 + seq),
  hash: id(10 + seq),
  header: new Uint8Array(170),
  body: new Uint8Array(300).fill(seq),
  kind: 1,
  signature: undefined,
})

test.skipIf(!made || !tools)(
  '[PG4] a dump, everything wiped, brought back: the same history goes on (skipped where no PostgreSQL or no pg_dump is there)',
  async () => {
    if (!made) throw new Error('PostgreSQL was there a moment ago')
    const { schema } = made
    const store = await postgresStore(testUrl, { schema })
    await store.append([entry(0), entry(1), entry(2)])
    const [instance, page] = [await store.instance(), await store.page(id(1), 0, { events: 9, bytes: 9999 })]
    await store.close()
    const { stdout: dump } = await run('pg_dump', ['--schema', schema, testUrl])
    await run('psql', ['-q', '-c', `drop schema ${schema} cascade`, testUrl])
    const bringing = run('psql', ['-q', '-v', 'ON_ERROR_STOP=1', testUrl])
    bringing.child.stdin?.end(dump)
    await bringing
    const again = await postgresStore(testUrl, { schema })
    expect(await again.instance()).toEqual(instance)
    expect(await again.page(id(1), 0, { events: 9, bytes: 9999 })).toEqual(page)
    expect(await again.append([entry(2), entry(3)])).toMatchObject([{ kind: 'ack' }, { kind: 'ack' }])
    await again.close()
    await made.drop()
  },
)
