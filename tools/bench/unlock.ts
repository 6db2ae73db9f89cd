import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { openHome, roomLog, type Home } from '@dropwise/home'
import { memoryRecords, openDevice } from '@dropwise/vault'
import { decade } from './decade.ts'
import { figure, progress, timed, type Figure } from './figure.ts'

const COUNT = 75_000
const PASSPHRASE = 'seven quiet harbours under snow'
/** Key derivation is a price paid on purpose and measured apart: here it is the cheapest there is. */
const argon = { memoryKiB: 8, passes: 1 }
const clock = { now: () => Date.now(), zone: () => 'Europe/London' }
const ids = () => crypto.randomUUID()

const must = <T>(result: { ok: true; value: T } | { ok: false; error: unknown }): T => {
  if (!result.ok) throw new Error(String(result.error))
  return result.value
}

/** A store that holds ten years of a room. */
const tenYears = async () => {
  const store = memoryRecords()
  const room = must(await (await openDevice(store, { argon })).begin(PASSPHRASE))
  for (const batch of decade(COUNT)) await room.append(batch)
  room.lock()
  return store
}

const snapshots = { build: 'bench', every: 512 }

/** From the passphrase to the first screen: unlock, read, fold, look at today. Without a snapshot in the store this reads everything. */
const firstScreen = async (store: Awaited<ReturnType<typeof tenYears>>): Promise<Home> => {
  const room = must(await (await openDevice(store, { argon })).unlock(PASSPHRASE))
  const home = await openHome({ own: roomLog(room), clock, ids, snapshots })
  home.view('person', {})
  home.view('settings', {})
  home.view('today', {})
  return home
}

/** Memory of a fresh process that opens the same room: what a worker would hold. */
const residentMegabytes = (): number =>
  Number(execFileSync(process.execPath, ['--expose-gc', join(import.meta.dirname, 'unlock-memory/main.ts')], { encoding: 'utf8' }))

export default async (): Promise<Figure[]> => {
  progress(`unlock: writing ${COUNT} events`)
  const store = await tenYears()
  progress('unlock: cold, every event read and folded')
  const cold = await timed(async () => (await firstScreen(store)).close(), { runs: 5, warm: 1 })
  progress('unlock: from the snapshot')
  const first = await firstScreen(store)
  const keeping = await timed(() => first.keepSnapshot(), { runs: 1, warm: 0 })
  // As many events since the snapshot as there can be before the next one is kept.
  for (let i = 1; i < snapshots.every; i++) must(await first.act('journal/written', { entry: ids(), text: 'One more line.' }))
  first.close()
  const warm = await timed(async () => (await firstScreen(store)).close(), { runs: 15, warm: 2 })
  const home = await firstScreen(store)
  progress('unlock: the journal, which is read when it is first looked at')
  const journal = await timed(() => home.view('journal', {}), { runs: 1, warm: 0 })
  progress('event: from the deed to the screen')
  const toScreen = await timed(
    async () => {
      must(await home.act('journal/written', { entry: ids(), text: 'One more line, after ten years.' }))
      home.view('today', {})
      home.view('promises', {})
    },
    { runs: 30, warm: 5 },
  )
  return [
    figure('unlock.node.75k', 'ms', warm, 'beyond key derivation, from the snapshot and 511 events since, in-memory store'),
    figure('unlock.node.75k.cold', 'ms', cold, 'beyond key derivation, in-memory store'),
    figure('unlock.node.75k.journal', 'ms', journal, 'the journal of 25,000 entries, looked at for the first time after unlocking'),
    figure('unlock.node.75k.keep', 'ms', keeping, 'keeping a snapshot, once in 512 events, in a quiet moment'),
    figure('event.screen.75k', 'ms', toScreen, 'in-memory store'),
    figure('unlock.rss.75k', 'MB', [residentMegabytes()], 'heap and buffers that the open room adds in a process of its own, cold'),
  ]
}

export { firstScreen, tenYears }
