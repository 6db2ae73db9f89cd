import { fork } from 'node:child_process'
import { join } from 'node:path'
import { figure, progress, type Figure } from './figure.ts'
import { decadeAtRelay } from './first-sync/decade-at-relay.ts'
import type { Told } from './first-sync/new-device.ts'
import { jazzWith, type NewDevice } from './jazz/jazz.ts'
import { fetched } from './peers/fetch.ts'
import { residentMegabytes } from './processor.ts'

const COUNT = 75_000
const RUNS = 5

/** Our new device, in a process of its own as Jazz's is. */
const ours = (told: Told): Promise<NewDevice> =>
  new Promise((resolve, reject) => {
    const child = fork(join(import.meta.dirname, 'first-sync/new-device.ts'), { serialization: 'advanced' })
    child.once('message', said => resolve(said as NewDevice))
    child.once('exit', code => reject(new Error(`the new device ended with ${code}`)))
    child.send(told)
  })

const share = (ours: readonly number[], theirs: readonly number[]): number[] =>
  ours.map((one, i) => (100 * one) / (theirs[i] ?? Number.NaN))

/** A decade comes to a new device, ours and one of Jazz in turn, each in a process that has done nothing before. */
export default async (): Promise<Figure[]> => {
  if (!fetched(join(import.meta.dirname, 'jazz'), 'Jazz', 'install')) return []
  const { relay, joined, lane } = await decadeAtRelay(COUNT)
  progress(`sync: Jazz writes ${COUNT} entries and gives them to its server`)
  const jazz = await jazzWith(COUNT)
  const [mine, theirs, native]: [NewDevice[], NewDevice[], NewDevice[]] = [[], [], []]
  for (let i = 0; i < RUNS; i++) {
    progress(`sync: new devices, ours, Jazz, and Jazz with native cryptography (${i + 1})`)
    mine.push(await ours({ url: relay.url, joined, lane, count: COUNT }))
    theirs.push(await jazz.newDevice('wasm'))
    native.push(await jazz.newDevice('native'))
  }
  const residents = [residentMegabytes(relay.pid), jazz.resident()] as const
  await relay.stop()
  jazz.stop()
  const of = (devices: readonly NewDevice[], what: keyof NewDevice): number[] => devices.map(one => one[what])
  const beside = (kind: 'ms' | 'cpu', them: readonly NewDevice[]): number[] => share(of(mine, kind), of(them, kind))
  return [
    figure('sync.new.ours', 'ms', of(mine, 'ms'), 'ours, in a process that has done nothing before; verified and kept, store in memory'),
    figure('sync.new.ours.cpu', 'ms', of(mine, 'cpu')),
    figure(
      'sync.first.75k.jazz',
      'ms',
      of(theirs, 'ms'),
      'Jazz, in a process that has done nothing before; verified, read, and kept in its SQLite storage in memory; WebAssembly',
    ),
    figure('sync.first.75k.jazz.cpu', 'ms', of(theirs, 'cpu')),
    figure('sync.first.75k.jazz.native', 'ms', of(native, 'ms'), 'Jazz with its native cryptography, which browsers do not have'),
    figure('sync.first.75k.jazz.native.cpu', 'ms', of(native, 'cpu')),
    figure('sync.jazz.share', '%', beside('ms', theirs), 'ours of Jazz’s time by the clock, pair by pair'),
    figure('sync.jazz.share.cpu', '%', beside('cpu', theirs), 'ours of Jazz’s processor time, pair by pair'),
    figure('sync.jazz.share.native', '%', beside('ms', native), 'ours of Jazz’s time with native cryptography by the clock, pair by pair'),
    figure('sync.bytes.jazz', 'B', [(theirs[0]?.bytes ?? Number.NaN) / COUNT], 'Jazz, an event, all that came; not padded'),
    figure('sync.rss.ours', 'MB', of(mine, 'resident'), 'the new device’s process'),
    figure('sync.rss.jazz', 'MB', of(theirs, 'resident'), 'the new device’s process'),
    figure('sync.rss.server.ours', 'MB', [residents[0]], 'the relay, having taken all and given them five times'),
    figure('sync.rss.server.jazz', 'MB', [residents[1]], 'Jazz’s server, having taken all and given them ten times'),
  ]
}
