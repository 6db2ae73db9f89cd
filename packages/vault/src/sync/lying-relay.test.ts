import { toHex } from '@dropwise/protocol'
import { frameWriter, relayFrames, type RelayMessage, type Run } from '@dropwise/protocol/wire'
import { describe, expect, test } from 'vitest'
import { oneRelay } from '../../tools/one-relay.ts'
import { seeded } from '../crypto/twin/seeded.ts'
import { loadSuite } from '../crypto/suite.ts'
import type { Connect, Finding } from './ports.ts'
import { couplesAt, until } from '../../tools/couples-at.ts'
import { memorySpace } from './story-space.ts'
import { overWebSocket } from './web-socket.ts'

const suite = await loadSuite(seeded('what a relay can make up'))
const relay = oneRelay()
const { couple, keepUp } = couplesAt(suite, relay)

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
    const robins = keepUp(robin)
    await until(() => robins.sync.status === 'resting')
    const tamper = inPages(change)
    const lying = malicious(message => {
      const told = tamper(message)
      // Whoever gives nothing of a lane still has to answer what was asked.
      return told.length > 0
        ? told
        : [{ kind: 'nack', reason: 'absent', lane: robin.synced.lane(), first: 0, number: 0, hash: new Uint8Array(32) }]
    })
    const sams = keepUp(sam, { connect: lying })
    await until(() => sams.findings.length > 0)
    expect(sams.findings[0]).toMatchObject(finding)
    const kept = sam.said('other')
    expect(robin.said('mine').slice(0, kept.length)).toEqual(kept)
  })

  test('[SY8] another past of a lane for each reader: named as a fork by whoever has the other', async () => {
    const { robin, sam, names, founding } = couple()
    robin.write('what Sam was told')
    const robins = keepUp(robin)
    await until(() => robins.sync.status === 'resting')
    const clone = memorySpace(suite, founding, names)
    clone.write('what was said elsewhere')
    const clones = keepUp(clone)
    await until(() => clones.findings.length > 0)
    expect(clones.findings[0]).toMatchObject({ kind: 'fork', lane: toHex(robin.synced.lane()) })
    const [head] = clone.synced.heads()
    const sams = keepUp(sam)
    await until(() => sam.said('other').length === 1)
    await sams.sync.stop()
    const lying = malicious(message => (message.kind === 'frontier' && head ? [{ ...message, rows: [head] }] : [message]))
    const told = keepUp(sam, { connect: lying })
    await until(() => told.findings.length > 0)
    expect(told.findings[0]).toMatchObject({ kind: 'fork', lane: toHex(robin.synced.lane()) })
  })

  test('[SY8] events of another space are not taken', async () => {
    const [one, two] = [couple(), couple()]
    one.robin.write('in the other space')
    const others = keepUp(one.robin)
    await until(() => others.sync.status === 'resting')
    const run = await one.robin.synced.carried(one.robin.synced.lane(), 0, { events: 9, bytes: 9999 })
    const spliced = await two.sam.synced.receive([{ ...run, lane: two.robin.synced.lane() }])
    expect(spliced[0]).toMatchObject({ kind: 'refused', refusal: { reason: 'wrong-space' } })
  })

  test('[SY8] a challenge that belongs to another relay cannot be handed on', async () => {
    const { robin } = couple()
    robin.write('one')
    const elsewhere = 'http://another.example'
    const { findings } = keepUp(robin, { origin: elsewhere, connect: overWebSocket(relay.url) })
    await until(() => findings.length > 0)
    expect(findings[0]).toMatchObject({ kind: 'turned-away', reason: 'signature' })
  })

  test('[SY8] what a relay lost is said, and given again', async () => {
    const { robin } = couple()
    robin.write('one')
    const first = keepUp(robin)
    await until(() => first.sync.status === 'resting')
    await first.sync.stop()
    const forgetting = malicious(message => (message.kind === 'frontier' ? [{ ...message, rows: [] }] : [message]))
    const second = keepUp(robin, { connect: forgetting })
    await until(() => second.sync.status === 'resting')
    expect(second.findings).toEqual([{ kind: 'relay-lost', lane: toHex(robin.synced.lane()) }])
  })
})
