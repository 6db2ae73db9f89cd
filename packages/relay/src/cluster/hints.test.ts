import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { hintsContract } from './hints.contract.ts'
import { hintsHere } from './hints.ts'
import { natsHints } from './nats.ts'
import { natsUrl, reachable } from './reachable.ts'

hintsContract('in one process', async count => {
  const bus = hintsHere()
  return Array.from({ length: count }, () => bus.join())
})

describe.skipIf(!reachable.nats)('over NATS (skipped where none answers at NATS_URL or 127.0.0.1:4222)', () => {
  hintsContract('NATS', async count => {
    const subject = `dropwise.test.${randomUUID()}`
    return Promise.all(Array.from({ length: count }, () => natsHints(natsUrl, subject)))
  })
})

test('[RE24] where no NATS is, nobody waits for ever', async () => {
  await expect(natsHints('nats://127.0.0.1:1')).rejects.toThrow(/refused|timeout/i)
})
