import { readFileSync } from 'node:fs'
import { memoryRecords, openDevice, overWebSocket, syncSpace, type Room, type Space } from '@dropwise/vault'
import { paddedLength, toHex } from '@dropwise/protocol'
import { answer, enter, finish, invite } from '../../packages/vault/src/pairing/joining.ts'
import { loadSuite } from '../../packages/vault/src/crypto/suite.ts'
import { relayProcess } from '../../packages/vault/tools/relay-process.ts'
import { figure, progress, type Figure } from './figure.ts'

const COUNT = 75_000
/** With type, time and zone the content is 300 bytes, and is padded to 512. */
const TEXT = 'a'.repeat(214)
const PADDED = paddedLength(4 + 300)

const must = <T>(result: { ok: true; value: T } | { ok: false; error: unknown }): T => {
  if (!result.ok) throw new Error(String(result.error))
  return result.value
}
const suite = await loadSuite()
const argon = { memoryKiB: 8, passes: 1 }
const room = async (): Promise<Room> => must(await (await openDevice(memoryRecords(), { argon })).begin('seven quiet harbours under snow'))

/** Keeps a space in step, eagerly, and resolves once both have everything; with what came over the socket. */
const inStep = async (space: Space, url: string): Promise<{ readonly ms: number; readonly bytes: number; stop(): Promise<void> }> => {
  let bytes = 0
  const connect = overWebSocket(url)
  const from = performance.now()
  const { promise, resolve, reject } = Promise.withResolvers<number>()
  const sync = syncSpace(
    space.synced,
    {
      connect: heard =>
        connect({
          ...heard,
          frame: frame => {
            bytes += frame.length
            heard.frame(frame)
          },
        }),
      origin: url,
      after: (ms, act) => {
        const timer = setTimeout(act, ms)
        return () => clearTimeout(timer)
      },
      chance: () => Math.random(),
      hash: message => suite.hash(message),
    },
    {
      eager: true,
      changed: status => void (status === 'resting' && resolve(performance.now() - from)),
      found: finding => reject(new Error(JSON.stringify(finding))),
    },
  )
  const ms = await promise
  return { ms, bytes, stop: () => sync.stop() }
}
const seqOf = (space: Space, lane: string): number => space.synced.heads().find(head => toHex(head.lane) === lane)?.seq ?? -1
const residentMegabytes = (pid: number): number =>
  Number(/VmRSS:\s+(\d+)/u.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? Number.NaN) / 1024

/** A second device gets a decade: from connecting to having all of it verified and kept. */
export default async (): Promise<Figure[]> => {
  const relay = await relayProcess()
  const invited = invite(suite)
  const answered = must(answer(suite, invited.state.secret, invited.letter))
  const finished = must(finish(suite, invited.state, answered.letter))
  const joined = must(enter(suite, answered.state, finished.letter)).joined
  const robin = must(await (await room()).spaces.enter(finished.joined))
  progress(`sync: Robin writes ${COUNT} events and pushes them`)
  for (let at = 0; at < COUNT; at += 250)
    await robin.append(
      Array.from({ length: 250 }, () => ({
        type: 'journal/written',
        version: 1,
        at: 1_790_000_000_000,
        zone: 'Europe/Dublin',
        payload: { text: TEXT },
      })),
    )
  await (await inStep(robin, relay.url)).stop()
  const times: number[] = []
  let bytes = 0
  for (let i = 0; i < 3; i++) {
    progress(`sync: Sam's device gets them (${i + 1})`)
    const sam = must(await (await room()).spaces.enter(joined))
    const done = await inStep(sam, relay.url)
    if (seqOf(sam, robin.lane()) < COUNT - 1) throw new Error('not everything came')
    times.push(done.ms)
    ;({ bytes } = done)
    await done.stop()
  }
  const figures = [
    figure('sync.first.75k', 'ms', times, 'in Node, store in memory; verified and kept'),
    figure('sync.bytes', 'B', [bytes / COUNT], 'an event, all frames that came'),
    figure('sync.bytes.padded', 'B', [PADDED + 24 + 16], 'an event: nonce, padded content, tag'),
    figure('relay.rss.75k', 'MB', [residentMegabytes(relay.pid)]),
  ]
  await relay.stop()
  return figures
}
