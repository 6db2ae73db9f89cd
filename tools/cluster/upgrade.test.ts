import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { memoryRecords, openDevice, overWebSocket, syncSpace, type Room, type Space } from '@dropwise/vault'
import { afterEach, expect, test } from 'vitest'
import { migrate } from '../../packages/relay/src/store/schema.ts'
import { answer, enter, finish, invite } from '../../packages/vault/src/pairing/joining.ts'
import { loadSuite } from '../../packages/vault/src/crypto/suite.ts'
import { relayProcess } from '../../packages/vault/tools/relay-process.ts'

const suite = await loadSuite()
const must = <T>(result: { ok: true; value: T } | { ok: false; error: unknown }): T => {
  if (!result.ok) throw new Error(String(result.error))
  return result.value
}
const room = async (): Promise<Room> =>
  must(await (await openDevice(memoryRecords(), { argon: { memoryKiB: 8, passes: 1 } })).begin('seven quiet harbours under snow'))

/** Robin and Sam, joined; no relay has heard of them. */
const couple = async (): Promise<{ readonly robin: Space; readonly sam: Space }> => {
  const invited = invite(suite)
  const answered = must(answer(suite, invited.state.secret, invited.letter))
  const finished = must(finish(suite, invited.state, answered.letter))
  const joined = must(enter(suite, answered.state, finished.letter)).joined
  return { robin: must(await (await room()).spaces.enter(finished.joined)), sam: must(await (await room()).spaces.enter(joined)) }
}
const say = (space: Space, text: string) =>
  space.append([{ type: 'letter/written', version: 1, at: 1_790_000_000_000, zone: 'Europe/Dublin', payload: { text } }])
const read = async (space: Space): Promise<unknown[]> => {
  const texts: unknown[] = []
  for await (const events of space.read()) texts.push(...events.map(({ payload }) => (payload as { text: unknown }).text))
  return texts.toSorted((a, b) => String(a).localeCompare(String(b)))
}

const ends: (() => Promise<void>)[] = []
afterEach(async () => {
  await Promise.all(ends.splice(0).map(end => end()))
})
/** Stays connected, and comes back whenever the relay does. */
const staysIn = (space: Space, url: string): void => {
  const after = (ms: number, act: () => void) => {
    const timer = setTimeout(act, Math.min(ms, 300))
    return () => clearTimeout(timer)
  }
  const ports = { connect: overWebSocket(url), origin: url, after, chance: Math.random, hash: (bytes: Uint8Array) => suite.hash(bytes) }
  const sync = syncSpace(space.synced, ports, { eager: true })
  ends.push(() => sync.stop())
}

test('relays one after the other over one store while Robin and Sam stay in: nothing is lost, and both come back by themselves', async () => {
  const { robin, sam } = await couple()
  const data = mkdtempSync(join(tmpdir(), 'upgrade-'))
  // As a relay of the first schema left it, which knew no devices yet.
  const db = new DatabaseSync(join(data, 'relay.sqlite'))
  migrate(db, 1)
  db.close()

  const first = await relayProcess(data)
  ends.push(() => first.stop())
  staysIn(robin, first.url)
  staysIn(sam, first.url)
  await say(robin, 'before')
  await expect.poll(() => read(sam), { timeout: 120_000 }).toEqual(['before'])
  const port = Number(new URL(first.url).port)
  await first.stop()
  await say(sam, 'while it was away')
  const second = await relayProcess(data, port)
  ends.push(() => second.stop())
  await say(robin, 'after')
  const all = ['after', 'before', 'while it was away']
  await expect.poll(() => read(sam), { timeout: 120_000 }).toEqual(all)
  await expect.poll(() => read(robin), { timeout: 120_000 }).toEqual(all)
})

test('a relay that is older than its data does not start on it', async () => {
  const data = mkdtempSync(join(tmpdir(), 'upgrade-'))
  const db = new DatabaseSync(join(data, 'relay.sqlite'))
  migrate(db)
  db.exec('pragma user_version = 999')
  db.close()
  await expect(relayProcess(data)).rejects.toThrow('ended with 1')
})
