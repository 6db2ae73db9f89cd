import { toHex } from '@dropwise/protocol'
import { encodeFrame, relayFrames } from '@dropwise/protocol/wire'
import { connect as connectTcp, createServer, type AddressInfo } from 'node:net'
import { describe, expect, test } from 'vitest'
import { oneRelay } from '../../tools/one-relay.ts'
import { relayProcess } from '../../tools/relay-process.ts'
import { seeded } from '../crypto/twin/seeded.ts'
import { loadSuite } from '../crypto/suite.ts'
import type { Connect } from './ports.ts'
import { couplesAt, until } from '../../tools/couples-at.ts'
import type { MemorySpace } from './story-space.ts'
import { overWebSocket } from './web-socket.ts'

const suite = await loadSuite(seeded('what can go wrong'))
const relay = oneRelay()
const { couple, keepUp, end } = couplesAt(suite, relay)

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
    const syncs = [robin, sam].map(space => keepUp(space, { origin: one.url, connect: watching(space) }))
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
    await end()
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
    keepUp(robin)
    keepUp(sam, { origin: through })
    await until(() => sam.said('other').length === 200)
    expect(cuts).toBeGreaterThan(2)
    await end()
    proxy.close()
  })

  test.each(['dropped', 'doubled', 'swapped'] as const)(
    '[SY7] frames that are %s on the way end the connection, and nothing is lost',
    async how => {
      const { robin, sam } = couple()
      robin.write(...Array.from({ length: 50 }, (_, i) => `event ${i}`))
      keepUp(robin)
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
      const { findings } = keepUp(sam, { connect: wrong })
      sam.write('meanwhile')
      await until(() => connections >= 4 || sam.said('other').length === 50)
      await until(() => sam.said('other').length === 50 && robin.said('other').length === 1)
      expect(findings.every(({ kind }) => kind === 'malformed')).toBe(true)
    },
  )
})
