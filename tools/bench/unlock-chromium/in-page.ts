import { openHome, roomLog, type Home } from '@dropwise/home'
import { indexedDbRecords, openDevice } from '@dropwise/vault'
import { decade } from '../decade.ts'

// Runs in a real browser: ten years in its IndexedDB, and how soon a first screen can be drawn.
const PASSPHRASE = 'seven quiet harbours under snow'
const argon = { memoryKiB: 8, passes: 1 }
const clock = { now: () => Date.now(), zone: () => 'Europe/London' }
const ids = () => crypto.randomUUID()
const snapshots = { build: 'bench', every: 512 }

const must = <T>(result: { ok: true; value: T } | { ok: false; error: unknown }): T => {
  if (!result.ok) throw new Error(String(result.error))
  return result.value
}

const device = async () => openDevice(await indexedDbRecords('bench'), { argon })
const firstScreen = async (): Promise<Home> => {
  const room = must(await (await device()).unlock(PASSPHRASE))
  const home = await openHome({ own: roomLog(room), clock, ids, snapshots })
  home.view('person', {})
  home.view('settings', {})
  home.view('today', {})
  return home
}

/** Writes so many events, keeps a snapshot, and writes as many since as there can be. */
const write = async (count: number): Promise<void> => {
  const room = must(await (await device()).begin(PASSPHRASE))
  for (const batch of decade(count)) await room.append(batch)
  room.lock()
  const home = await firstScreen()
  await home.keepSnapshot()
  for (let i = 1; i < snapshots.every; i++) must(await home.act('journal/written', { entry: ids(), text: 'One more line.' }))
  home.close()
}

const unlock = async (): Promise<number> => {
  const from = performance.now()
  const home = await firstScreen()
  const took = performance.now() - from
  home.close()
  return took
}

Object.assign(globalThis, { bench: { write, unlock } })
