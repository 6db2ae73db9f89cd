import type { Pool, PoolClient } from 'pg'
import type { Answer, Entry } from '../port.ts'

/** Codes after which the same transaction may be tried again: serialization failure and deadlock. */
const AGAIN = new Set(['40001', '40P01'])
const TRIES = 5
/** Entries that go in one statement at most, and bytes of their bodies. */
const MOST = { entries: 1024, bytes: 8 << 20 }

type Work = (client: PoolClient) => Promise<unknown>
type Waiting = {
  readonly work: Work | { readonly entries: readonly Entry[] }
  readonly resolve: (value: unknown) => void
  readonly reject: (reason: unknown) => void
}
type AnswerRow = { readonly number: number; readonly answer: Answer['kind']; readonly at: number; readonly other: Buffer | null }

const toAnswer = ({ answer, at, other }: AnswerRow, { hash }: Entry): Answer => {
  if (answer === 'ack') return { kind: answer, seq: at, hash }
  return answer === 'gap' ? { kind: answer, have: at } : { kind: answer, seq: at, hash: new Uint8Array(other ?? []) }
}

const bytesOrNull = (bytes: Uint8Array | undefined): Buffer | null =>
  bytes ? Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length) : null

const appendAll = async (client: PoolClient, entries: readonly Entry[]): Promise<Answer[]> => {
  const { rows } = await client.query<AnswerRow>({
    name: 'append',
    text: 'select * from relay_append($1, $2, $3, $4, $5, $6, $7, $8, $9) order by number',
    values: [
      entries.map(one => bytesOrNull(one.space)),
      entries.map(one => bytesOrNull(one.lane)),
      entries.map(one => one.seq),
      entries.map(one => bytesOrNull(one.prev)),
      entries.map(one => bytesOrNull(one.hash)),
      entries.map(one => bytesOrNull(one.header)),
      entries.map(one => bytesOrNull(one.body)),
      entries.map(one => one.kind),
      entries.map(one => bytesOrNull(one.signature)),
    ],
  })
  return entries.map((entry, i) => toAnswer(rows[i] as AnswerRow, entry))
}

/** What may go in one transaction, from the front of the queue. */
const batchOf = (queue: Waiting[]): Waiting[] => {
  let [entries, bytes, count] = [0, 0, 0]
  for (const { work } of queue) {
    if (typeof work !== 'function') {
      entries += work.entries.length
      bytes += work.entries.reduce((sum, { body }) => sum + (body?.length ?? 0), 0)
    }
    if (count > 0 && (entries > MOST.entries || bytes > MOST.bytes)) break
    count += 1
  }
  return queue.splice(0, count)
}

/** Does a batch in order: neighbouring appends in one statement. What only appends needs no transaction around it. */
const perform = async (client: PoolClient, batch: readonly Waiting[]): Promise<unknown[]> => {
  const groups: (Work | { entries: Entry[]; counts: number[] })[] = []
  for (const { work } of batch) {
    const last = groups.at(-1)
    if (typeof work === 'function') groups.push(work)
    else if (last && typeof last !== 'function') {
      last.entries.push(...work.entries)
      last.counts.push(work.entries.length)
    } else groups.push({ entries: [...work.entries], counts: [work.entries.length] })
  }
  const results: unknown[] = []
  const whole = groups.some(group => typeof group === 'function')
  if (whole) await client.query('begin')
  try {
    for (const group of groups) {
      if (typeof group === 'function') {
        results.push(await group(client))
        continue
      }
      const answers = group.entries.length === 0 ? [] : await appendAll(client, group.entries)
      let from = 0
      for (const count of group.counts) results.push(answers.slice(from, (from += count)))
    }
    if (whole) await client.query('commit')
  } catch (error) {
    if (whole) await client.query('rollback').catch(() => undefined)
    throw error
  }
  return results
}

/**
 * Everything that changes the store, one transaction after the other: whatever came while the last was under way shares the next, so that
 * many writers share a flush. What collides with another node is tried again; what fails otherwise is rejected, and nothing is known.
 */
export const writeQueue = (pool: Pool) => {
  const queue: Waiting[] = []
  let running = false
  let idle: Promise<void> = Promise.resolve()

  const tryIt = async (batch: readonly Waiting[], tries = TRIES): Promise<unknown[]> => {
    const client = await pool.connect()
    let broken: Error | undefined
    try {
      return await perform(client, batch)
    } catch (error) {
      const { code } = error as { readonly code?: string }
      if (!code || code.startsWith('08') || code.startsWith('57')) broken = error as Error
      if (!code || !AGAIN.has(code) || tries <= 1) throw error
    } finally {
      client.release(broken)
    }
    return tryIt(batch, tries - 1)
  }

  const run = async (): Promise<void> => {
    // What is asked for in one turn of the event loop goes together.
    await new Promise<void>(resolve => setImmediate(resolve))
    while (queue.length > 0) {
      const batch = batchOf(queue)
      try {
        const results = await tryIt(batch)
        batch.forEach(({ resolve }, i) => resolve(results[i]))
      } catch (reason) {
        for (const { reject } of batch) reject(reason)
      }
    }
    running = false
  }

  const add = <T>(work: Waiting['work']): Promise<T> =>
    new Promise<T>((resolve, reject) => {
      queue.push({ work, resolve: value => resolve(value as T), reject })
      if (running) return
      running = true
      idle = run()
    })

  return {
    append: (entries: readonly Entry[]): Promise<readonly Answer[]> => add({ entries }),
    change: <T>(work: (client: PoolClient) => Promise<T>): Promise<T> => add(work),
    /** Resolves when nothing is under way any more. */
    rest: (): Promise<void> => idle,
  }
}
