import { describe, expect, test } from 'vitest'
import { seeded } from '../crypto/twin/seeded.ts'
import { loadSuite } from '../crypto/suite.ts'
import { overWebSocket } from '../sync/web-socket.ts'
import { oneRelay } from '../../tools/one-relay.ts'
import { meet } from './meet.ts'

const [robin, sam, stranger] = await Promise.all(['Robin', 'Sam', 'a stranger'].map(name => loadSuite(seeded(name))))
if (!robin || !sam || !stranger) throw new Error('no suites')
const relay = oneRelay()
const there = () => overWebSocket(relay.url)

describe('meeting at a mailbox', () => {
  test('[MT1] Sam invites, Robin has the secret, and both agree on one space and the same words', async () => {
    const sams = meet(sam, there())
    const robins = meet(robin, there(), sams.secret)
    const [one, other] = await Promise.all([sams.joined, robins.joined])
    if (!one.ok || !other.ok) throw new Error('they did not meet')
    expect(one.value.founding).toEqual(other.value.founding)
    expect(one.value.words).toEqual(other.value.words)
    expect([one.value.side, other.value.side]).toEqual(['first', 'second'])
  })

  test('[MT2] a second one with the same secret gets nothing, and is told', async () => {
    const sams = meet(sam, there())
    const robins = meet(robin, there(), sams.secret)
    await Promise.all([sams.joined, robins.joined])
    const late = await meet(stranger, there(), sams.secret).joined
    expect(late.ok).toBe(false)
  })

  test('[MT3] whoever gives up, and whoever cannot reach the relay, is told so', async () => {
    const sams = meet(sam, there())
    sams.close()
    expect(await sams.joined).toEqual({ ok: false, error: 'connection-lost' })
    expect(await meet(sam, overWebSocket('http://127.0.0.1:9')).joined).toEqual({ ok: false, error: 'connection-lost' })
  })
})
