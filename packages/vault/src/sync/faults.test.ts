import { toHex } from '@dropwise/protocol'
import { encodeFrame, frameWriter, relayFrames, type RelayMessage, type Run } from '@dropwise/protocol/wire'
import { connect as connectTcp, createServer, type AddressInfo } from 'node:net'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { relayProcess } from '../../tools/relay-process.ts'
import { seeded } from '../crypto/twin/seeded.ts'
import { loadSuite } from '../crypto/suite.ts'
import type { Connect, Finding } from './ports.ts'
import { atOnce, foundingOf, memorySpace, portsOf, type MemorySpace } from './story.ts'
import { syncSpace, type SpaceSync } from './sync-space.ts'
import { overWebSocket } from './web-socket.ts'

const suite = await loadSuite(seeded('what can go wrong'))
let relay: Awaited<ReturnType<typeof relayProcess>>
beforeAll(async () => void (relay = await relayProcess()))
afterAll(() => relay.stop())
const running: SpaceSync[] = []
afterEach(async () => {
  for (const sync of running.splice(0)) await sync.stop()
})

let couples = 0
const couple = () => {
  couples += 1
  const names = [`robin ${couples}`, `sam ${couples}`] as const
  const founding = foundingOf(suite, ...names)
  return { names, founding, robin: memorySpace(suite, founding, names), sam: memorySpace(suite, founding, [names[1], names[0]]) }
}
const until = async (holds: () => boolean): Promise<void> => {
  while (!holds()) await new Promise(resolve => setImmediate(resolve))
}
const keepUp = (space: MemorySpace, connect: Connect, origin = relay.url) => {
  const findings: Finding[] = []
  const sync = syncSpace(space.synced, portsOf(suite, connect, origin, atOnce), { eager: true, found: finding => findings.push(finding) })
  running.push(sync)
  return { sync, findings }
}

describe('a relay that dies', () => {
  test('[SY7] killed again and again while both write: nothing that was acknowledged is lost, and order is kept', async () => {
    const { robin, sam } = couple()
    let one = await relayProcess()
    const port = Number(new URL(one.url).port)
    const acknowledged = new Map<string, number>()
    const watching =
      (space: MemorySpace): Connect =>
      heard => {
        const reader = relayFrames()
        return overWebSocket(one.url)({
          ...heard,
          frame: bytes => {
            const read = reader.read(bytes)
            for (const message of read.ok ? read.value : [])
              if (message.kind === 'ack' && toHex(message.lane) === toHex(space.synced.lane()))
                acknowledged.set(toHex(message.lane), Math.max(acknowledged.get(toHex(message.lane)) ?? -1, message.seq))
            heard.frame(bytes)
          },
        })
      }
    const syncs = [robin, sam].map(space => keepUp(space, watching(space), one.url))
    let written = 0
    for (let kill = 0; kill < 4; kill++) {
      const before = [...acknowledged.values()].reduce((sum, seq) => sum + seq, 0)
      for (let i = 0; i < 60; i++) {
        robin.write(`r${written}`)
        sam.write(`s${written}`)
        written += 1
        if (i % 10 === 0) await new Promise(resolve => setImmediate(resolve))
      }
      await until(() => [...acknowledged.values()].reduce((sum, seq) => sum + seq, 0) > before)
      await one.kill()
      one = await relayProcess(one.data, port)
    }
    await until(() => sam.said('other').length === written && robin.said('other').length === written)
    expect(sam.said('other')).toEqual(robin.said('mine'))
    expect(robin.said('other')).toEqual(sam.said('mine'))
    // A relay that lost an acknowledged event would have been caught by the frontier.
    expect(syncs.flatMap(({ findings }) => findings).filter(({ kind }) => kind !== 'malformed')).toEqual([])
    for (const sync of running.splice(0)) await sync.stop()
    await one.stop()
  })

  test('[SY7] a connection that is cut in the middle of a frame, anywhere, is begun again', async () => {
    const { robin, sam } = couple()
    robin.write(...Array.from({ length: 200 }, (_, i) => `event ${i}`))
    const upstream = Number(new URL(relay.url).port)
    let cuts = 0
    const proxy = createServer(client => {
      const server = connectTcp(upstream, '127.0.0.1')
      let left = 5_000 + cuts * 21_001
      cuts += 1
      server.on('data', (chunk: Buffer) => {
        client.write(chunk.subarray(0, left))
        left -= chunk.length
        if (left <= 0) for (const each of [client, server]) each.destroy()
      })
      client.on('data', chunk => server.write(chunk))
      for (const each of [client, server]) {
        each.on('error', () => undefined)
        each.on('close', () => [client, server].forEach(end => end.destroy()))
      }
    })
    await new Promise<void>(resolve => proxy.listen(0, '127.0.0.1', resolve))
    const through = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`
    keepUp(robin, overWebSocket(relay.url))
    keepUp(sam, overWebSocket(through), through)
    await until(() => sam.said('other').length === 200)
    expect(cuts).toBeGreaterThan(2)
    for (const sync of running.splice(0)) await sync.stop()
    proxy.close()
  })

  test.each(['dropped', 'doubled', 'swapped'] as const)(
    '[SY7] frames that are %s on the way end the connection, and nothing is lost',
    async how => {
      const { robin, sam } = couple()
      robin.write(...Array.from({ length: 50 }, (_, i) => `event ${i}`))
      keepUp(robin, overWebSocket(relay.url))
      let connections = 0
      const wrong: Connect = heard => {
        connections += 1
        const meddles = connections < 4
        let count = 0
        return overWebSocket(relay.url)({
          ...heard,
          frame: bytes => {
            count += 1
            if (!meddles || count !== connections) heard.frame(bytes)
            else if (how === 'doubled') for (const _ of [1, 2]) heard.frame(bytes)
            // The one after it comes first.
            else if (how === 'swapped') for (const frame of [encodeFrame(count, new Uint8Array()), bytes]) heard.frame(frame)
            else heard.frame(new Uint8Array(4096))
          },
        })
      }
      const { findings } = keepUp(sam, wrong)
      sam.write('meanwhile')
      await until(() => connections >= 4 || sam.said('other').length === 50)
      await until(() => sam.said('other').length === 50 && robin.said('other').length === 1)
      expect(findings.every(({ kind }) => kind === 'malformed')).toBe(true)
    },
  )
})

/** Stands between a device and the real relay with all of the relay's power over what the device hears. */
const malicious =
  (tamper: (message: RelayMessage) => readonly RelayMessage[]): Connect =>
  heard => {
    const [reader, writer] = [relayFrames(), frameWriter()]
    return overWebSocket(relay.url)({
      ...heard,
      frame: bytes => {
        const read = reader.read(bytes)
        if (!read.ok) throw new Error(read.error)
        for (const message of read.value.flatMap(tamper)) writer.add(message)
        for (const frame of writer.all()) heard.frame(frame)
      },
    })
  }
const inPages =
  (change: (run: Run) => readonly Run[]) =>
  (message: RelayMessage): readonly RelayMessage[] => {
    if (message.kind === 'page') return [{ ...message, runs: message.runs.flatMap(change) }]
    return message.kind === 'lane' ? change(message.run).map(run => ({ ...message, run })) : [message]
  }

describe('a relay that lies', () => {
  const lies: readonly (readonly [what: string, change: (run: Run) => readonly Run[], finding: Partial<Finding>])[] = [
    [
      'changes what Robin said',
      run => [
        { ...run, events: run.events.map((event, i) => (i === 1 && event.body ? { ...event, body: event.body.with(3, 33) } : event)) },
      ],
      { kind: 'refused', reason: 'wrong-signature' },
    ],
    ['drops one of the events', run => [{ ...run, events: run.events.toSpliced(1, 1) }], { kind: 'refused', reason: 'wrong-signature' }],
    ['puts them in another order', run => [{ ...run, events: run.events.toReversed() }], { kind: 'refused', reason: 'wrong-signature' }],
    [
      'plays the first ones again as the next',
      run => [{ ...run, first: run.first + run.events.length }, run, { ...run, first: run.first + run.events.length }],
      { kind: 'refused', reason: 'wrong-prev' },
    ],
    ['cuts off the end', run => [{ ...run, events: run.events.slice(0, -1) }], { kind: 'refused', reason: 'wrong-signature' }],
    [
      'gives another kind',
      run => [{ ...run, events: run.events.map(event => ({ ...event, kind: 'leave' as const })) }],
      { kind: 'refused', reason: 'wrong-signature' },
    ],
    [
      'takes a body away',
      run => [{ ...run, events: run.events.map(({ kind, epoch }) => ({ kind, epoch, body: undefined, bodyHash: new Uint8Array(32) })) }],
      { kind: 'refused', reason: 'withheld-body' },
    ],
    ['keeps everything back', () => [], { kind: 'withheld', seq: 0 }],
  ]

  test.each(lies)('[SY8] %s: named, and nothing of it is kept', async (_what, change, finding) => {
    const { robin, sam } = couple()
    robin.write('one', 'two', 'three')
    const robins = keepUp(robin, overWebSocket(relay.url))
    await until(() => robins.sync.status === 'resting')
    const tamper = inPages(change)
    const sams = keepUp(
      sam,
      malicious(message => {
        const told = tamper(message)
        // Whoever gives nothing of a lane still has to answer what was asked.
        return told.length > 0
          ? told
          : [{ kind: 'nack', reason: 'absent', lane: robin.synced.lane(), first: 0, number: 0, hash: new Uint8Array(32) }]
      }),
    )
    await until(() => sams.findings.length > 0)
    expect(sams.findings[0]).toMatchObject(finding)
    const kept = sam.said('other')
    expect(robin.said('mine').slice(0, kept.length)).toEqual(kept)
  })

  test('[SY8] another past of a lane for each reader: named as a fork by whoever has the other', async () => {
    const { robin, sam, names, founding } = couple()
    robin.write('what Sam was told')
    const robins = keepUp(robin, overWebSocket(relay.url))
    await until(() => robins.sync.status === 'resting')
    const clone = memorySpace(suite, founding, names)
    clone.write('what was said elsewhere')
    const clones = keepUp(clone, overWebSocket(relay.url))
    await until(() => clones.findings.length > 0)
    expect(clones.findings[0]).toMatchObject({ kind: 'fork', lane: toHex(robin.synced.lane()) })
    const [head] = clone.synced.heads()
    const sams = keepUp(sam, overWebSocket(relay.url))
    await until(() => sam.said('other').length === 1)
    await sams.sync.stop()
    const told = keepUp(
      sam,
      malicious(message => (message.kind === 'frontier' && head ? [{ ...message, rows: [head] }] : [message])),
    )
    await until(() => told.findings.length > 0)
    expect(told.findings[0]).toMatchObject({ kind: 'fork', lane: toHex(robin.synced.lane()) })
  })

  test('[SY8] events of another space are not taken', async () => {
    const [one, two] = [couple(), couple()]
    one.robin.write('in the other space')
    const others = keepUp(one.robin, overWebSocket(relay.url))
    await until(() => others.sync.status === 'resting')
    const run = await one.robin.synced.carried(one.robin.synced.lane(), 0, { events: 9, bytes: 9999 })
    const spliced = await two.sam.synced.receive([{ ...run, lane: two.robin.synced.lane() }])
    expect(spliced[0]).toMatchObject({ kind: 'refused', refusal: { reason: 'wrong-space' } })
  })

  test('[SY8] a challenge that belongs to another relay cannot be handed on', async () => {
    const { robin } = couple()
    robin.write('one')
    const elsewhere = 'http://another.example'
    const { findings } = keepUp(robin, overWebSocket(relay.url), elsewhere)
    await until(() => findings.length > 0)
    expect(findings[0]).toMatchObject({ kind: 'turned-away', reason: 'signature' })
  })

  test('[SY8] what a relay lost is said, and given again', async () => {
    const { robin } = couple()
    robin.write('one')
    const first = keepUp(robin, overWebSocket(relay.url))
    await until(() => first.sync.status === 'resting')
    await first.sync.stop()
    const second = keepUp(
      robin,
      malicious(message => (message.kind === 'frontier' ? [{ ...message, rows: [] }] : [message])),
    )
    await until(() => second.sync.status === 'resting')
    expect(second.findings).toEqual([{ kind: 'relay-lost', lane: toHex(robin.synced.lane()) }])
  })
})
