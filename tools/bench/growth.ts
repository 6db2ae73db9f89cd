import { openHome, roomLog } from '@dropwise/home'
import { memoryRecords, openDevice, type RecordStore } from '@dropwise/vault'
import { decade } from './decade.ts'
import { figure, progress, timed, type Figure } from './figure.ts'
import { firstSync } from './first-sync/first-sync.ts'

const A_YEAR = 7500
const YEARS = [1, 3, 10, 30]
/** A lane may push 100,000 events at once (RE18), so thirty years go over in days, and are not timed. */
const MOST_AT_ONCE = 100_000
const PASSPHRASE = 'seven quiet harbours under snow'
const argon = { memoryKiB: 8, passes: 1 }
const clock = { now: () => Date.UTC(2026, 0, 2), zone: () => 'Europe/London' }
const ids = () => crypto.randomUUID()

const must = <T>(result: { ok: true; value: T } | { ok: false; error: unknown }): T => {
  if (!result.ok) throw new Error(String(result.error))
  return result.value
}

/** A room of so many years, with a snapshot as the app keeps one. */
const lived = async (years: number): Promise<RecordStore> => {
  const store = memoryRecords()
  const room = must(await (await openDevice(store, { argon })).begin(PASSPHRASE))
  const begun = await openHome({ own: roomLog(room), clock, ids })
  must(await begun.act('person/introduced', { side: 'betrayed', myName: 'Sam', otherName: 'Robin', country: 'GB' }))
  for (const batch of decade(years * A_YEAR)) await room.append(batch)
  const home = await openHome({ own: roomLog(room), clock, ids, snapshots: { build: 'bench', every: 512 } })
  await home.keepSnapshot()
  home.close()
  room.lock()
  return store
}

const open = async (store: RecordStore) => {
  const room = must(await (await openDevice(store, { argon })).unlock(PASSPHRASE))
  const home = await openHome({ own: roomLog(room), clock, ids, snapshots: { build: 'bench', every: 512 } })
  home.view('person', {})
  home.view('today', {})
  return home
}

const of = async (years: number): Promise<ReadonlyMap<string, readonly number[]>> => {
  progress(`growth: ${years} years`)
  const store = await lived(years)
  const measured = new Map<string, readonly number[]>()
  measured.set('unlock', await timed(async () => (await open(store)).close(), { runs: 9, warm: 2 }))
  const home = await open(store)
  measured.set('journal', await timed(() => home.view('journal', {}), { runs: 1, warm: 0 }))
  measured.set(
    'search',
    await timed(() => home.view('journal-words', {}).filter(({ text }) => text.includes('to the station')).length, { runs: 9, warm: 2 }),
  )
  for (const [name, stretch] of [
    ['bucket', 'all'],
    ['bucket.year', 'year'],
  ] as const) {
    const times: number[] = []
    for (let i = 0; i < 9; i++) {
      // What was looked at is remembered until there is something new.
      must(await home.act('check-in/noted', { felt: i % 2 === 0 ? 'braced' : 'at-ease' }))
      const from = performance.now()
      if (home.view('bucket', { stretch }).open !== 'now') throw new Error('no bucket')
      times.push(performance.now() - from)
    }
    measured.set(name, times)
  }
  measured.set(
    'event.screen',
    await timed(
      async () => {
        must(await home.act('journal/written', { entry: ids(), text: 'One more line.' }))
        home.view('today', {})
      },
      { runs: 15, warm: 3 },
    ),
  )
  home.close()
  if (years * A_YEAR <= MOST_AT_ONCE) measured.set('sync', (await firstSync(years * A_YEAR, 3)).cpu)
  return measured
}

/** How what one waits for grows over years of use; the last column of the page says how steeply between the last two. */
export default async (): Promise<Figure[]> => {
  const figures: Figure[] = []
  const all = new Map<number, ReadonlyMap<string, readonly number[]>>()
  for (const years of YEARS) all.set(years, await of(years))
  // The least of several runs: what others do on the machine only ever adds.
  const least = (values: readonly number[]): number => Math.min(...values)
  for (const what of all.get(1)?.keys() ?? []) {
    const curve = YEARS.flatMap(years => {
      const values = all.get(years)?.get(what)
      return values ? [{ years, values }] : []
    })
    for (const { years, values } of curve) {
      const name = `growth.${what}.${String(years).padStart(2, '0')}y`
      figures.push(figure(name, 'ms', values, what === 'sync' ? 'processor time of the new device' : undefined))
    }
    const [before, last] = curve.slice(-2)
    if (!before || !last) continue
    const steepness = Math.log(least(last.values) / least(before.values)) / Math.log(last.years / before.years)
    figures.push(
      figure(
        `growth.${what}.power`,
        '',
        [steepness],
        `1 is linear, 0 does not grow; by the least of the runs, from ${before.years} to ${last.years} years`,
      ),
    )
  }
  return figures
}
