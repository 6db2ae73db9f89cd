import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { join } from 'node:path'
import { relayProcess } from '../../packages/vault/tools/relay-process.ts'
import { figure, progress, type Figure } from './figure.ts'
import { processorOf, residentMegabytes } from './processor.ts'

const DEVICES = 10_000
const PROCESSES = 2

type Came = { readonly in: number }
type Back = {
  readonly codes: Readonly<Record<string, number>>
  readonly out: readonly [number, number]
  readonly back: number
  readonly again: number
  readonly tries: number
}

/** Devices in a process of their own; `came` once all are in, `back` once all are in again. */
const clients = (url: string, first: number, count: number) => {
  const program = join(import.meta.dirname, 'drain-sockets/clients.ts')
  const child = spawn(process.execPath, [program, url, String(first), String(count)], { stdio: ['ignore', 'pipe', 'inherit'] })
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]()
  const next = async <T>(): Promise<T> => JSON.parse(String((await lines.next()).value)) as T
  return { came: () => next<Came>(), back: () => next<Back>(), end: () => child.kill() }
}

const sum = (of: readonly number[]): number => of.reduce((a, b) => a + b, 0)

/** A relay with 10,000 devices in it is asked to stop, and another begins at the same port as soon as it has ended. */
const drained = async () => {
  const relay = await relayProcess()
  const port = Number(new URL(relay.url).port)
  const some = Array.from({ length: PROCESSES }, (_, i) => clients(relay.url, (i * DEVICES) / PROCESSES, DEVICES / PROCESSES))
  await Promise.all(some.map(one => one.came()))
  const resident = residentMegabytes(relay.pid)
  const from = performance.timeOrigin + performance.now()
  await relay.stop()
  const stopped = performance.timeOrigin + performance.now() - from
  const after = await relayProcess(relay.data, port)
  const back = await Promise.all(some.map(one => one.back()))
  const used = processorOf(after.pid)
  for (const one of some) one.end()
  await after.kill()
  return {
    resident,
    stopped,
    used,
    lastOut: Math.max(...back.map(({ out }) => out[1])) - from,
    lastBack: Math.max(...back.map(one => one.back)) - from,
    shownOut: sum(back.map(({ codes }) => codes['1012'] ?? 0)),
    again: sum(back.map(({ again }) => again)),
    tries: Math.max(...back.map(({ tries }) => tries)),
  }
}

/** A relay that is asked to stop while 10,000 devices are in (RE21), each in a space of its own, from 400 addresses. */
export default async (): Promise<Figure[]> => {
  const runs: Awaited<ReturnType<typeof drained>>[] = []
  for (let i = 0; i < 3; i++) {
    progress(`drain: 10,000 devices, ${i + 1} of 3`)
    runs.push(await drained())
  }
  const of = (bench: string, unit: Figure['unit'], key: keyof (typeof runs)[number], note: string): Figure =>
    figure(
      bench,
      unit,
      runs.map(run => run[key]),
      note,
    )
  return [
    of('drain.10k', 'ms', 'stopped', 'from SIGTERM until the relay had ended'),
    of('drain.10k.out', 'ms', 'lastOut', 'until the last device was shown out'),
    of('drain.10k.told', '', 'shownOut', 'devices that were told 1012'),
    of(
      'drain.10k.back',
      'ms',
      'lastBack',
      'from SIGTERM until the last was in again; each tries after half a second to two, again and again',
    ),
    of('drain.10k.again', '', 'again', 'devices that came in again'),
    of('drain.10k.tries', '', 'tries', 'the most that one of them had to try'),
    of('drain.10k.rss', 'MB', 'resident', 'of the relay before, with 10,000 devices in'),
    of('drain.10k.after.cpu', 'ms', 'used', 'processor of the next relay until all were in'),
  ]
}
