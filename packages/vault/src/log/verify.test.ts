import { sameBytes, toHex, type Inner } from '@dropwise/protocol'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { contentOf, flip, makeLane, type Lane } from '../crypto/twin/make-lane.ts'
import { seeded } from '../crypto/twin/seeded.ts'
import { twinVerify } from '../crypto/twin/verify.ts'
import { wrongLanes } from '../crypto/twin/wrong-lanes.ts'
import { loadSuite } from '../crypto/suite.ts'
import { foundOwnSpace } from '../room/founding.ts'
import { verifyLane } from './verify.ts'

const suite = await loadSuite(seeded('Sam writes, somebody interferes'))
const keys = foundOwnSpace(suite)

const verdict = (lane: Lane) => {
  const verified = verifyLane(suite, lane)
  if (!verified.ok) return { ok: false, ...verified.error }
  const { next, head, lamport } = verified.value.frontier
  return { ok: true, next, head: toHex(head), lamport }
}

const said = fc.record({
  type: fc.constantFrom('promise/made', 'journal/written', 'check-in/noted'),
  version: fc.integer({ min: 1, max: 9 }),
  at: fc.integer({ min: -8.64e15, max: 8.64e15 }),
  zone: fc.constantFrom('Europe/Dublin', 'Asia/Kolkata', 'Etc/GMT+12'),
  payload: fc.jsonValue({ maxDepth: 4, stringUnit: 'binary' }),
})

const lanes = fc.array(said, { minLength: 1, maxLength: 6 }).map(all =>
  makeLane(
    suite,
    keys,
    all.map((one, i) => ({ padded: contentOf({ ...one, lamport: i + 1, seen: [] } satisfies Inner) })),
  ),
)

describe('verifying a lane', () => {
  test.each(wrongLanes(suite, keys))('[LV1, LV2] it names $reason, and where', ({ reason, seq, lane }) => {
    expect(verdict(lane)).toEqual({ ok: false, reason, seq })
  })

  test.each(wrongLanes(suite, keys))('[LV3] the second verifier says $reason, too', ({ reason, seq, lane }) => {
    expect(twinVerify(lane)).toEqual({ ok: false, reason, seq })
  })

  test('[LV3] both verifiers agree on random lanes', () => {
    fc.assert(
      fc.property(lanes, lane => {
        expect(verdict(lane)).toMatchObject({ ok: true, next: lane.events.length })
        expect(verdict(lane)).toEqual(twinVerify(lane))
      }),
      { numRuns: 60 },
    )
  })

  test('[LV1, LV3] whatever bit of header, body or signature is turned, both refuse, for the same reason', () => {
    const [lane] = fc.sample(lanes, { numRuns: 1, seed: 7 })
    if (!lane) throw new Error('no lane')
    fc.assert(
      fc.property(fc.nat(), fc.nat(), fc.constantFrom('header', 'body', 'signature'), (which, bit, part) => {
        const at = which % lane.events.length
        const bytes = lane.events[at]?.[part]
        fc.pre(bytes !== undefined)
        const events = lane.events.map((event, i) => (i === at ? { ...event, [part]: flip(bytes, bit % (bytes.length * 8)) } : event))
        const refused = verdict({ ...lane, events })
        expect(refused.ok).toBe(false)
        expect(refused).toEqual(twinVerify({ ...lane, events }))
      }),
      { numRuns: 120 },
    )
  })

  test('[LV1] events of one lane cannot be dropped, swapped or repeated', () => {
    const lane = makeLane(
      suite,
      keys,
      [1, 2, 3, 4].map(lamport => ({
        padded: contentOf({ type: 'journal/written', version: 1, lamport, at: 0, zone: 'UTC', seen: [], payload: 'entry' }),
      })),
    )
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 3 }), { maxLength: 6 }), order => {
        const events = order.flatMap(i => lane.events[i] ?? [])
        const whole = order.every((from, to) => from === to)
        const signed = order.length === 0 || order.length === 4
        expect(verdict({ ...lane, events }).ok).toBe(whole && signed)
      }),
    )
  })

  test('[LV1] a body moved to another place in the same lane does not open', () => {
    const lane = makeLane(
      suite,
      keys,
      [1, 2].map(lamport => ({
        padded: contentOf({ type: 'journal/written', version: 1, lamport, at: 0, zone: 'UTC', seen: [], payload: 'entry' }),
      })),
    )
    const [first, second] = lane.events
    expect(sameBytes(first?.body ?? new Uint8Array(), second?.body ?? new Uint8Array())).toBe(false)
    const moved = makeLane(
      suite,
      keys,
      [1, 2].map((lamport, i) => ({
        padded: contentOf({ type: 'journal/written', version: 1, lamport, at: 0, zone: 'UTC', seen: [], payload: 'entry' }),
        body: body => (i === 1 ? (first?.body ?? body) : body),
      })),
    )
    expect(verdict(moved)).toEqual({ ok: false, reason: 'not-opened', seq: 1 })
  })
})
