import { blake2b } from '@noble/hashes/blake2.js'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { concat, KINDS, sameBytes, toHex, type Kind } from '../index.ts'
import {
  decodeParcel,
  decodePayload,
  deviceFrames,
  encodeMessage,
  encodeParcel,
  FORMS,
  frameWriter,
  messageKind,
  NACKS,
  PARCEL_BLOCK,
  relayFrames,
  runOf,
  wholeEvents,
  type Message,
  type MessageKind,
  type NackReason,
  type Run,
  type RunEvent,
} from './index.ts'

const of = (width: number) => fc.uint8Array({ minLength: width, maxLength: width })
const hash32 = of(32)
const number = fc.nat({ max: 2 ** 31 - 1 })
const pace = fc.constantFrom('quiet' as const, 'eager' as const)
const cursor = fc.record({ place: number, hash: hash32 })
/** Few epochs, so that they come again. */
const epochs = fc.uniqueArray(of(32), { minLength: 1, maxLength: 3, selector: toHex })

const run: fc.Arbitrary<Run> = epochs.chain(names => {
  const event: fc.Arbitrary<RunEvent> = fc
    .tuple(
      fc.constantFrom(...(Object.keys(KINDS) as Kind[])),
      fc.constantFrom(...names),
      fc.option(fc.uint8Array({ minLength: 1, maxLength: 80 })),
      hash32,
    )
    .map(([kind, epoch, body, bodyHash]) => (body ? { kind, epoch, body } : { kind, epoch, body: undefined, bodyHash }))
  return fc.record({
    lane: hash32,
    first: number,
    prev: hash32,
    events: fc.array(event, { minLength: 1, maxLength: 9 }),
    signature: of(64),
  })
})
const letter = fc.uint8Array({ minLength: 1, maxLength: 50 })

const arbitraries: { readonly [K in MessageKind]: fc.Arbitrary<Message> } = {
  hello: fc.record({ kind: fc.constant('hello' as const), space: hash32, lane: hash32, pace }),
  auth: fc.record({ kind: fc.constant('auth' as const), key: hash32, binding: of(64), signature: of(64) }),
  found: fc.record({ kind: fc.constant('found' as const), founding: fc.uint8Array({ minLength: 1, maxLength: 300 }) }),
  sub: fc.record({ kind: fc.constant('sub' as const), cursor }),
  push: fc.record({ kind: fc.constant('push' as const), run }),
  want: fc.record({ kind: fc.constant('want' as const), lane: hash32, from: number }),
  pace: fc.record({ kind: fc.constant('pace' as const), pace }),
  find: fc.constant<Message>({ kind: 'find' }),
  put: fc.record({ kind: fc.constant('put' as const), name: hash32, index: fc.nat({ max: 3 }), letter }),
  get: fc.record({ kind: fc.constant('get' as const), name: hash32 }),
  challenge: fc.record({ kind: fc.constant('challenge' as const), instance: hash32, nonce: hash32, known: fc.boolean() }),
  frontier: fc.record({
    kind: fc.constant('frontier' as const),
    rows: fc.array(fc.record({ lane: hash32, seq: number, hash: hash32 }), { maxLength: 6 }),
  }),
  page: fc.record({ kind: fc.constant('page' as const), cursor, more: fc.boolean(), runs: fc.array(run, { maxLength: 4 }) }),
  lane: fc.record({ kind: fc.constant('lane' as const), more: fc.boolean(), run }),
  ack: fc.record({ kind: fc.constant('ack' as const), lane: hash32, seq: number, hash: hash32 }),
  nack: fc.record({
    kind: fc.constant('nack' as const),
    reason: fc.constantFrom(...(Object.keys(NACKS) as NackReason[])),
    lane: hash32,
    first: number,
    number,
    hash: hash32,
  }),
  founding: fc.record({ kind: fc.constant('founding' as const), founding: fc.uint8Array({ minLength: 1, maxLength: 300 }) }),
  letters: fc.record({
    kind: fc.constant('letters' as const),
    name: hash32,
    letters: fc
      .uniqueArray(fc.record({ index: fc.nat({ max: 3 }), letter }), { selector: one => one.index, maxLength: 4 })
      .map(all => all.toSorted((a, b) => a.index - b.index)),
  }),
  kept: fc.record({ kind: fc.constant('kept' as const), name: hash32, index: fc.nat({ max: 3 }) }),
}
const message = fc.oneof(...Object.values(arbitraries))
const fromDevice = (kind: MessageKind): boolean => FORMS[kind].type < 32

const decoded = (bytes: Uint8Array) => {
  const kind = messageKind(bytes[0] ?? 0)
  return kind ? decodePayload(kind, bytes.subarray(5)) : undefined
}
const onlyForm = (bytes: Uint8Array): boolean => {
  const read = decoded(bytes)
  return !read?.ok || sameBytes(encodeMessage(read.value).subarray(5), bytes.subarray(5))
}

describe('messages', () => {
  test('[WM1] each kind reads back as it was written', () => {
    fc.assert(
      fc.property(message, one => {
        expect(decoded(encodeMessage(one))).toEqual({ ok: true, value: one })
      }),
      { numRuns: 600 },
    )
  })

  test('[WM2] any flipped bit is refused or read as another message in its one form', () => {
    fc.assert(
      fc.property(message, fc.nat(), (one, bit) => {
        const bytes = encodeMessage(one)
        const at = 5 + ((bit >> 3) % Math.max(1, bytes.length - 5))
        return at >= bytes.length || onlyForm(bytes.with(at, (bytes[at] ?? 0) ^ (1 << (bit & 7))))
      }),
      { numRuns: 1500 },
    )
  })

  test('[WM2] any cut, and any bytes at random, are refused or are the one form of a message', () => {
    fc.assert(
      fc.property(message, fc.nat(), (one, cut) => onlyForm(encodeMessage(one).slice(0, -1 - (cut % 60)))),
      { numRuns: 600 },
    )
    fc.assert(
      fc.property(fc.constantFrom(...Object.values(FORMS)), fc.uint8Array({ maxLength: 400 }), ({ type }, rest) =>
        onlyForm(concat(Uint8Array.of(type, 0, 0, 0, 0), rest)),
      ),
      { numRuns: 2000 },
    )
  })
})

describe('the stream', () => {
  test('[WF1, WF3] whatever is said comes out again, whether frames are eager or quiet', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(...(Object.keys(FORMS) as MessageKind[]).filter(fromDevice).map(kind => arbitraries[kind]))),
        fc.boolean(),
        (all, quiet) => {
          const [writer, reader] = [frameWriter(), deviceFrames()]
          for (const one of all) writer.add(one)
          const frames: Uint8Array[] = []
          if (quiet)
            do frames.push(writer.quiet())
            while (writer.waiting > 0)
          else frames.push(...writer.all())
          expect(frames.every(frame => (quiet ? frame.length === 4096 : frame.length % 4096 === 0))).toBe(true)
          const heard = frames.flatMap(frame => {
            const read = reader.read(frame)
            if (!read.ok) throw new Error(read.error)
            return read.value
          })
          expect(heard).toEqual(all)
        },
      ),
      { numRuns: 200 },
    )
  })

  test('[WF1, WM2] frames of anything at all are refused or read, by either end', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.array(fc.tuple(fc.nat(4095), fc.nat(255)), { maxLength: 4 }), (piece, turns) => {
        const frame = new Uint8Array(4096)
        frame.set([1, 0, 0, 0, 0, 0, 0, 0, 0, 0, piece.length >> 8, piece.length & 255])
        frame.set(piece, 12)
        for (const [at, value] of turns) frame[at] = value
        for (const reader of [deviceFrames(), relayFrames()]) expect(reader.read(frame)).toHaveProperty('ok')
      }),
      { numRuns: 1000 },
    )
  })
})

describe('runs', () => {
  const blake = (bytes: Uint8Array): Uint8Array => blake2b(bytes, { dkLen: 32 })

  test('[WR2] headers are made again, and from them the same run', () => {
    fc.assert(
      fc.property(run, hash32, (one, space) => {
        const whole = wholeEvents(space, one, blake)
        expect(whole.map(({ seq }) => seq)).toEqual(one.events.map((_, i) => one.first + i))
        expect(runOf(whole, one.signature)).toEqual(one)
      }),
    )
  })

  test('[WR2] whoever changes a body, a kind, an epoch or leaves one out gets another head', () => {
    fc.assert(
      fc.property(run, hash32, fc.nat(), fc.nat(3), (one, space, which, how) => {
        const head = (events: readonly RunEvent[]): string => toHex(wholeEvents(space, { ...one, events }, blake).at(-1)?.hash ?? space)
        const at = which % one.events.length
        const changed = one.events.flatMap((event, i): RunEvent[] => {
          if (i !== at) return [event]
          if (how === 0) return []
          if (how === 1) return [{ ...event, kind: event.kind === 'admit' ? 'close' : 'admit' }]
          if (how === 2) return [{ ...event, epoch: event.epoch.with(0, (event.epoch[0] ?? 0) ^ 1) }]
          return [
            event.body
              ? { ...event, body: event.body.with(0, (event.body[0] ?? 0) ^ 1) }
              : { ...event, bodyHash: event.bodyHash.with(0, (event.bodyHash[0] ?? 0) ^ 1) },
          ]
        })
        expect(head(changed)).not.toBe(head(one.events))
      }),
    )
  })
})

describe('a parcel', () => {
  test('[PA1] reads back as it was written, in whole blocks', () => {
    fc.assert(
      fc.property(fc.array(run, { maxLength: 5 }), runs => {
        const bytes = encodeParcel(runs)
        expect(bytes.length % PARCEL_BLOCK).toBe(0)
        expect(decodeParcel(bytes)).toEqual({ ok: true, value: runs })
      }),
      { numRuns: 30 },
    )
  })

  test('[PA1] a flipped bit, a cut or bytes at random are refused, or read as the one form of something else', () => {
    const block = fc.uint8Array({ minLength: 0, maxLength: 300 }).map(bytes => concat(bytes, new Uint8Array(PARCEL_BLOCK - bytes.length)))
    const flipped = fc.tuple(run, fc.nat({ max: 400 }), fc.nat({ max: 7 })).map(([one, at, bit]) => {
      const bytes = encodeParcel([one])
      bytes[at] = (bytes[at] ?? 0) ^ (1 << bit)
      return bytes
    })
    fc.assert(
      fc.property(fc.oneof(block, flipped, fc.uint8Array({ maxLength: 200 })), bytes => {
        const read = decodeParcel(bytes)
        expect(read.ok ? sameBytes(encodeParcel(read.value), bytes) : read.error === 'not-a-parcel').toBe(true)
      }),
      { numRuns: 60 },
    )
  })
})
