import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { openHome, roomLog } from '@dropwise/home'
import { memoryRecords, openDevice, type Room } from '@dropwise/vault'
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

/** From the passphrase to the first screen: unlock, read, fold, look at today. */
const firstScreen = async (store: Awaited<ReturnType<typeof tenYears>>): Promise<Room> => {
  const room = must(await (await openDevice(store, { argon })).unlock(PASSPHRASE))
  const home = await openHome({ own: roomLog(room), clock, ids })
  home.view('today', {})
  return room
}

/** Memory of a fresh process that opens the same room: what a worker would hold. */
const residentMegabytes = (): number =>
  Number(execFileSync(process.execPath, ['--expose-gc', join(import.meta.dirname, 'unlock-memory/main.ts')], { encoding: 'utf8' }))

export default async (): Promise<Figure[]> => {
  progress(`unlock: writing ${COUNT} events`)
  const store = await tenYears()
  progress('unlock: cold, every event read and folded')
  const cold = await timed(async () => (await firstScreen(store)).lock(), { runs: 5, warm: 1 })
  const home = await openHome({ own: roomLog(must(await (await openDevice(store, { argon })).unlock(PASSPHRASE))), clock, ids })
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
    figure('unlock.node.75k.cold', 'ms', cold, 'beyond key derivation, in-memory store'),
    figure('event.screen.75k', 'ms', toScreen, 'in-memory store'),
    figure('unlock.rss.75k', 'MB', [residentMegabytes()], 'heap and buffers that the open room adds in a process of its own'),
  ]
}

export { firstScreen, tenYears }
