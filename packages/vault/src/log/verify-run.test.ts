import { bodyHashInput, decodeHeader, encodeHeader, eventHashInput, headMessage, toHex } from '@dropwise/protocol'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { loadSuite } from '../crypto/suite.ts'
import { readBoth, type Reader } from '../crypto/twin/both.ts'
import { flip } from '../crypto/twin/make-lane.ts'
import { makeSpace, type Act, type Hand, type MadeSpace } from '../crypto/twin/make-space.ts'
import { seeded } from '../crypto/twin/seeded.ts'
import { mayCome } from './refusal.ts'
import type { CarriedEvent } from './run.ts'

const suite = await loadSuite(seeded('Sam and Robin write, somebody interferes'))

/** What both verifiers say, if they say the same. */
const verdict = (made: MadeSpace, hand: Hand, run: readonly CarriedEvent[], reader: Reader = {}) => {
  const { first, second } = readBoth(suite, made, hand, run, reader)
  expect(first).toEqual(second)
  return first.ok
    ? { next: first.next, lamport: first.lamport, ...(first.closed === undefined ? {} : { closed: first.closed }) }
    : [first.reason, first.seq]
}
const wrote = (texts: readonly string[]) => {
  const made = makeSpace(suite)
  for (const text of texts) made.write(made.first, { kind: 'content', text })
  return { made, sam: made.first, robin: made.second }
}
const bare = ({ events }: Hand, ...seqs: number[]) =>
  events.map((event, seq) => (seqs.includes(seq) ? { ...event, body: undefined } : event))

/** Signs an event again after something about it was changed. */
const resigned = (made: MadeSpace, hand: Hand, event: CarriedEvent, change: { body?: Uint8Array; epoch?: Uint8Array }): CarriedEvent => {
  const header = decodeHeader(event.header)
  if (!header.ok || !event.body) throw new Error('no header')
  const body = change.body ?? event.body
  const encoded = encodeHeader({ ...header.value, epoch: change.epoch ?? header.value.epoch, bodyHash: suite.hash(bodyHashInput(body)) })
  const head = { space: made.space, lane: hand.keys.head.publicKey, seq: header.value.seq, hash: suite.hash(eventHashInput(encoded)) }
  return { header: encoded, body, signature: suite.sign(hand.keys.head.secretKey, headMessage(head)) }
}

describe('verifying runs of several lanes', () => {
  test('[LV3, LV9] Robin answers what Sam wrote: the answer comes after everything it saw', () => {
    const { made, sam, robin } = wrote(['one', 'two', 'three'])
    const seen = sam.entries[2]?.hash ?? made.space
    made.write(robin, { kind: 'content', text: 'I read it', seen: [seen] })
    expect(verdict(made, robin, robin.events)).toEqual({ next: 1, lamport: 4 })
    expect(verdict(made, robin, robin.events, { unknown: [seen] })).toEqual(['unknown-seen', 0])
    made.write(robin, { kind: 'content', text: 'too early', lamport: 4 })
    expect(verdict(made, robin, robin.events)).toEqual(['wrong-lamport', 1])
  })

  test('[LV1, LV9] all kinds in one lane; public events leave the Lamport as it was', () => {
    const { made, sam, robin } = wrote(['one'])
    const laptop = made.newHand()
    const acts: Act[] = [
      { kind: 'admit', hand: laptop, role: 'device' },
      { kind: 'epoch', parents: made.epochs, members: [sam, robin, laptop] },
      { kind: 'content', text: 'under the new key' },
      { kind: 'withdraw', hand: sam, seq: 0 },
      { kind: 'close', hand: laptop, count: 0 },
      { kind: 'leave' },
    ]
    for (const act of acts) made.write(sam, act)
    expect(sam.entries.map(({ kind }) => kind)).toEqual(['content', 'admit', 'epoch', 'content', 'withdraw', 'close', 'leave'])
    expect(verdict(made, sam, sam.events)).toEqual({ next: 7, lamport: 2 })
    expect(verdict(made, sam, sam.events, { epochs: 1 })).toEqual(['unknown-epoch', 3])
    const admission = sam.events[1]
    if (!admission) throw new Error('no admission')
    const run = (event: CarriedEvent) => [...sam.events.slice(0, 1), event]
    expect(verdict(made, sam, run(resigned(made, sam, admission, { epoch: suite.random(32) })))).toEqual(['wrong-epoch', 1])
    expect(verdict(made, sam, run(resigned(made, sam, admission, { body: new Uint8Array(137) })))).toEqual(['public-field', 1])
    expect(verdict(made, sam, run(resigned(made, sam, admission, { body: new Uint8Array(136) })))).toEqual(['public-length', 1])
    expect(verdict(made, sam, run({ ...admission, body: undefined }))).toEqual(['withheld-body', 1])
  })

  test('[LV4] behind its end a lane is not read; the close stands for the head that is missing', () => {
    const { made, sam } = wrote(['one', 'two', 'three', 'four'])
    const limit = { count: 2, last: toHex(sam.entries[1]?.hash ?? made.space) }
    expect(verdict(made, sam, sam.events, { limit })).toEqual({ next: 2, lamport: 2, closed: 2 })
    const unsigned = sam.events.slice(0, 2).map(event => ({ ...event, signature: undefined }))
    expect(verdict(made, sam, unsigned, { limit })).toEqual({ next: 2, lamport: 2 })
    expect(verdict(made, sam, unsigned)).toEqual(['unsigned-tail', 0])
    expect(verdict(made, sam, unsigned, { limit: { count: 2, last: undefined } })).toEqual(['unsigned-tail', 0])
    expect(verdict(made, sam, sam.events, { limit: { count: 0, last: undefined } })).toEqual({ next: 0, lamport: 0, closed: 0 })
  })

  test('[LV4] nothing follows a leave', () => {
    const { made, sam } = wrote(['one'])
    made.write(sam, { kind: 'leave' })
    made.write(sam, { kind: 'content', text: 'one more thing' })
    expect(verdict(made, sam, sam.events)).toEqual({ next: 2, lamport: 1, closed: 2 })
  })

  test('[LV5] the same again is nothing new; something else at a kept place is a fork, wherever it branches off', () => {
    const { made, sam } = wrote(['one', 'two', 'three'])
    for (const kept of [0, 1, 2, 3]) {
      for (const from of [0, 1, 2])
        expect(verdict(made, sam, sam.events.slice(from), { kept })).toEqual(from > kept ? ['gap', kept] : { next: 3, lamport: 3 })
    }
    const other: Hand = { ...sam, events: sam.events.slice(0, 1), entries: sam.entries.slice(0, 1), lamports: [1] }
    for (const text of ['no', 'never', 'ever']) made.write(other, { kind: 'content', text })
    for (const from of [0, 1]) expect(verdict(made, sam, other.events.slice(from), { kept: 3 })).toEqual(['fork', 1])
    expect(verdict(made, sam, other.events.slice(3), { kept: 3 })).toEqual(['fork', 3])
    expect(
      verdict(
        made,
        sam,
        other.events.slice(1).map(event => ({ ...event, signature: undefined })),
        { kept: 3 },
      ),
    ).toEqual(['unsigned-tail', 1])
  })

  test('[LV6] a withdrawn body may be missing, any other not; what follows is still read', () => {
    const { made, sam, robin } = wrote(['one', 'two', 'three'])
    const withdrawn = new Map([[1, sam.entries[1]?.bodyHash ?? made.space]])
    expect(verdict(made, sam, bare(sam, 1))).toEqual(['withheld-body', 1])
    expect(verdict(made, sam, bare(sam, 1), { withdrawn })).toEqual({ next: 3, lamport: 3 })
    expect(verdict(made, sam, bare(sam, 0), { withdrawn })).toEqual(['withheld-body', 0])
    expect(verdict(made, sam, bare(sam, 1), { withdrawn: new Map([[1, made.space]]) })).toEqual(['withheld-body', 1])
    made.write(sam, { kind: 'withdraw', hand: sam, seq: 1 })
    expect(verdict(made, sam, bare(sam, 1))).toEqual({ next: 4, lamport: 3 })
    expect(verdict(made, sam, bare(sam, 2))).toEqual(['withheld-body', 2])
    made.write(robin, { kind: 'withdraw', hand: sam, seq: 2 })
    expect(verdict(made, sam, bare(sam, 2))).toEqual(['withheld-body', 2])
  })

  test('[LV9] a Lamport after a missing body is believed within bounds, so that nobody uses up the numbers', () => {
    const after = (lamport: number) => {
      const { made, sam } = wrote(['one'])
      made.write(sam, { kind: 'content', text: 'gone' })
      made.write(sam, { kind: 'content', text: 'after', lamport })
      return verdict(made, sam, bare(sam, 1), { withdrawn: new Map([[1, sam.entries[1]?.bodyHash ?? made.space]]) })
    }
    expect(after(2)).toEqual(['wrong-lamport', 2])
    for (const lamport of [3, 40, 3 + 2 ** 20]) expect(after(lamport)).toEqual({ next: 3, lamport })
    expect(after(4 + 2 ** 20)).toEqual(['wrong-lamport', 2])
    const { made, sam, robin } = wrote(['one'])
    made.write(robin, { kind: 'content', text: 'seen', seen: [sam.entries[0]?.hash ?? made.space], lamport: 50 })
    expect(verdict(made, robin, robin.events)).toEqual(['wrong-lamport', 0])
    expect(verdict(made, robin, robin.events, { loose: true })).toEqual({ next: 1, lamport: 50 })
  })

  test('[LV1] recovery words admit, close and open epochs, nothing else', () => {
    const { made, sam, robin } = wrote([])
    const paper = made.newHand()
    made.write(paper, { kind: 'admit', hand: made.newHand(), role: 'device' })
    made.write(paper, { kind: 'close', hand: sam, count: 0 })
    made.write(paper, { kind: 'epoch', parents: made.epochs, members: [robin, paper] })
    expect(verdict(made, paper, paper.events, { role: 'recovery' })).toEqual({ next: 3, lamport: 0 })
    for (const act of [{ kind: 'content', text: 'no' }, { kind: 'leave' }, { kind: 'withdraw', hand: sam, seq: 0 }] satisfies Act[]) {
      const other = made.newHand()
      made.write(other, act)
      expect(verdict(made, other, other.events, { role: 'recovery' })).toEqual(['recovery-lane', 0])
    }
  })

  test('[LV7] what may still come is told apart from what is wrong for good', () => {
    expect((['gap', 'withheld-body', 'unknown-epoch', 'unknown-seen'] as const).every(mayCome)).toBe(true)
    expect((['fork', 'wrong-prev', 'wrong-lamport', 'not-opened', 'closed-lane', 'wrong-signature'] as const).some(mayCome)).toBe(false)
  })

  test('[LV3] both verifiers agree on random spaces of three lanes, from wherever they are kept', () => {
    const act = fc.record({
      who: fc.nat({ max: 2 }),
      kind: fc.constantFrom('content', 'content', 'content', 'admit', 'close', 'withdraw', 'leave', 'epoch'),
      sees: fc.boolean(),
      signed: fc.boolean(),
      lamport: fc.option(fc.integer({ min: 1, max: 9 }), { nil: undefined, freq: 12 }),
      of: fc.nat({ max: 5 }),
    })
    const reader = fc.record({
      kept: fc.nat({ max: 4 }),
      limit: fc.option(fc.nat({ max: 6 }), { nil: undefined, freq: 3 }),
      bare: fc.uniqueArray(fc.nat({ max: 6 }), { maxLength: 2 }),
      epochs: fc.constantFrom(1, 9, 9),
      from: fc.nat({ max: 4 }),
    })
    fc.assert(
      fc.property(fc.array(act, { maxLength: 14 }), reader, (acts, { kept, limit, bare: missing, epochs, from }) => {
        const made = makeSpace(suite)
        const hands = [made.first, made.second, made.newHand()]
        for (const { who, kind, sees, signed, lamport, of } of acts) {
          const [hand, other] = [hands[who] ?? made.first, hands[(who + 1) % 3] ?? made.second]
          const newest = other.entries.at(-1)?.hash
          const content = {
            kind: 'content',
            text: 'said',
            ...(sees && newest ? { seen: [newest] } : {}),
            ...(lamport ? { lamport } : {}),
          } as const
          const written: Record<typeof kind, Act> = {
            content,
            admit: { kind: 'admit', hand: other, role: 'device' },
            close: { kind: 'close', hand: other, count: Math.min(of, other.entries.length) },
            withdraw: { kind: 'withdraw', hand, seq: Math.min(of, hand.entries.length) },
            leave: { kind: 'leave' },
            epoch: {
              kind: 'epoch',
              parents: made.epochs.slice(-2).toSorted((a, b) => (toHex(a.epoch) < toHex(b.epoch) ? -1 : 1)),
              members: hands,
            },
          }
          made.write(hand, written[kind], signed)
        }
        for (const hand of hands) {
          const keeps = Math.min(kept, hand.entries.length)
          const last = limit === undefined ? undefined : toHex(hand.entries[limit - 1]?.hash ?? made.space)
          verdict(made, hand, bare(hand, ...missing).slice(from), {
            kept: keeps,
            epochs,
            ...(limit === undefined ? {} : { limit: { count: limit, last } }),
          })
        }
      }),
      { numRuns: 60 },
    )
  })

  test('[LV1, LV3] whatever bit is turned in a lane of all kinds, both refuse for the same reason', () => {
    const { made, sam, robin } = wrote(['one', 'two'])
    made.write(sam, { kind: 'admit', hand: made.newHand(), role: 'recovery' })
    made.write(sam, { kind: 'epoch', parents: made.epochs, members: [sam, robin] })
    made.write(sam, { kind: 'withdraw', hand: sam, seq: 0 })
    made.write(sam, { kind: 'close', hand: robin, count: 0 })
    fc.assert(
      fc.property(fc.nat(), fc.nat(), fc.constantFrom('header', 'body', 'signature'), (which, bit, part) => {
        const place = which % sam.events.length
        const bytes = sam.events[place]?.[part]
        fc.pre(bytes !== undefined)
        const run = sam.events.map((event, i) => (i === place ? { ...event, [part]: flip(bytes, bit % (bytes.length * 8)) } : event))
        expect(verdict(made, sam, run)).toEqual([expect.any(String), expect.any(Number)])
      }),
      { numRuns: 150 },
    )
  })
})
