import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fromHex, toHex } from '@dropwise/protocol'
import { describe, expect, test } from 'vitest'
import { verifyLane, type CarriedEvent } from '../../log/verify.ts'
import { loadSuite } from '../suite.ts'
import { makeVectors, type Vectors } from './vectors.ts'
import { twinVerify } from './verify.ts'

const file = join(import.meta.dirname, '../../../../protocol/vectors/event.vectors.json')
const vectors = JSON.parse(readFileSync(file, 'utf8')) as Vectors
const suite = await loadSuite()

const carried = ({ header, body, signature }: Vectors['wrong'][number]['events'][number]): CarriedEvent => ({
  header: fromHex(header),
  body: body === null ? undefined : fromHex(body),
  signature: signature === null ? undefined : fromHex(signature),
})

describe('the vectors of SPEC.md', () => {
  test('[LV3] they are what the fixed seeds make, so that no change slips in', async () => {
    expect(await makeVectors()).toEqual(vectors)
  })

  test('[LV3] libsodium and @noble agree on the good lane', () => {
    const lane = {
      founding: fromHex(vectors.founding),
      epochs: [{ epoch: fromHex(vectors.space), key: fromHex(vectors.epochKey) }],
      events: vectors.events.map(carried),
    }
    const verified = verifyLane(suite, lane)
    if (!verified.ok) throw new Error(verified.error.reason)
    const { next, head, lamport } = verified.value.frontier
    expect(twinVerify(lane)).toEqual({ ok: true, next, head: toHex(head), lamport })
    expect(toHex(head)).toBe(vectors.events.at(-1)?.hash)
  })

  test.each(vectors.wrong)('[LV2, LV3] both call the wrong lane $reason at $seq', ({ reason, seq, founding, epochs, events }) => {
    const lane = {
      founding: fromHex(founding),
      epochs: epochs.map(({ epoch, key }) => ({ epoch: fromHex(epoch), key: fromHex(key) })),
      events: events.map(carried),
    }
    expect(verifyLane(suite, lane)).toEqual({ ok: false, error: { reason, seq } })
    expect(twinVerify(lane)).toEqual({ ok: false, reason, seq })
  })
})
