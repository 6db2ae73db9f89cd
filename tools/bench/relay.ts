import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sqliteStore, type Entry, type RelayStore } from '@dropwise/relay'
import { postgresStore } from '../../packages/relay/src/store/postgres/postgres.ts'
import { emptySchema, testUrl } from '../../packages/relay/src/store/postgres/reachable.ts'
import { figure, progress, type Figure } from './figure.ts'

const id = (n: number, of: number): Uint8Array =>
  new Uint8Array(32)
    .fill(n & 255)
    .fill(n >> 8, 1, 2)
    .fill(of, 31)
const hash = (writer: number, seq: number): Uint8Array => {
  const out = id(writer, 3)
  new DataView(out.buffer).setUint32(8, seq)
  return out
}

/** Appends per second at the storage port: `writers` lanes, each waiting for its answer before the next event of 512 bytes. */
const appends = async (writers: number, seconds: number, store: RelayStore): Promise<number> => {
  const body = new Uint8Array(512)
  const header = new Uint8Array(170)
  let done = 0
  const from = performance.now()
  const until = from + seconds * 1000
  const write = async (writer: number): Promise<void> => {
    const [space, lane] = [id(writer >> 1, 1), id(writer, 2)]
    for (let seq = 0; performance.now() < until; seq++, done++) {
      const entry: Entry = {
        space,
        lane,
        seq,
        prev: seq === 0 ? space : hash(writer, seq - 1),
        hash: hash(writer, seq),
        header,
        body,
        kind: 1,
        signature: undefined,
      }
      const [answer] = await store.append([entry])
      if (answer?.kind !== 'ack') throw new Error(`not acknowledged: ${JSON.stringify(answer)}`)
    }
  }
  await Promise.all(Array.from({ length: writers }, (_, i) => write(i)))
  const rate = (done / (performance.now() - from)) * 1000
  await store.close()
  return rate
}

const onSqlite = async (writers: number): Promise<number> => {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'))
  const rate = await appends(writers, 1.5, sqliteStore(join(folder, 'relay.sqlite')))
  rmSync(folder, { recursive: true, force: true })
  return rate
}

/** None where no PostgreSQL answers at `DATABASE_URL`, or 127.0.0.1:5432. */
const onPostgres = async (writers: number): Promise<number | undefined> => {
  const made = await emptySchema()
  if (!made) return undefined
  const rate = await appends(writers, 1.5, await postgresStore(testUrl, { schema: made.schema }))
  await made.drop()
  return rate
}

/** Durable appends a second on SQLite (WAL, synchronous FULL, group commit) and, where there is one, PostgreSQL. */
export default async (): Promise<Figure[]> => {
  const figures: Figure[] = []
  for (const [name, rateOf] of [
    ['sqlite', onSqlite],
    ['postgres', onPostgres],
  ] as const)
    for (const writers of [1, 16, 256]) {
      progress(`relay: ${writers} writers on ${name}`)
      const rates = [await rateOf(writers), await rateOf(writers), await rateOf(writers)].filter(rate => rate !== undefined)
      const full = `relay.append.${name}`
      if (rates.length > 0) figures.push(figure(writers === 256 ? full : `${full}.${writers}`, '/s', rates, `${writers} writers`))
    }
  return figures
}
