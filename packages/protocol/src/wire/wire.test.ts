import { ed25519 } from '@noble/curves/ed25519.js'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { concat, fromHex, headMessage, TAGS, toHex } from '../index.ts'
import {
  authMessage,
  decodeFrame,
  decodePayload,
  deviceFrames,
  encodeFrame,
  encodeMessage,
  encodeRun,
  FORMS,
  frameWriter,
  MAX_FRAME,
  messageKind,
  NACKS,
  relayFrames,
  type MessageKind,
  type Run,
} from './index.ts'

type Vectors = { messages: { kind: MessageKind; bytes: string }[]; frames: string[]; auth: string }
const vectors = JSON.parse(readFileSync(join(import.meta.dirname, '../../vectors/wire.vectors.json'), 'utf8')) as Vectors

const of = (byte: number, width = 32): Uint8Array => new Uint8Array(width).fill(byte)
const header = (type: number, length: number): Uint8Array => Uint8Array.of(type, length >>> 24, length >>> 16, length >>> 8, length)
const challenge = { origin: 'https://relay.example:8443', instance: of(6), nonce: of(7), space: of(0xa1), lane: of(0xa2) }
const runOfLength = (events: number, body: number): Run => ({
  lane: of(1),
  first: 0,
  prev: of(2),
  events: Array.from({ length: events }, () => ({ kind: 'content', epoch: of(3), body: of(4, body) })),
  signature: of(5, 64),
})

describe('messages', () => {
  test.each(vectors.messages)('[WM1] $kind is written and read as the vector says', ({ kind, bytes }) => {
    const type = fromHex(bytes)[0] ?? 0
    expect(messageKind(type)).toBe(kind)
    const read = decodePayload(kind, fromHex(bytes).subarray(5))
    expect(read.ok && toHex(encodeMessage(read.value))).toBe(bytes)
  })

  test('[WM1] there is a vector for every kind, and no type byte has two meanings', () => {
    expect(vectors.messages.map(({ kind }) => kind)).toEqual(Object.keys(FORMS))
    expect(new Set(Object.values(FORMS).map(({ type }) => type)).size).toBe(Object.keys(FORMS).length)
  })

  test('[WM1] a type that nobody knows, or that comes from the wrong end, is refused', () => {
    const writer = frameWriter()
    writer.add({ kind: 'find' })
    expect(relayFrames().read(writer.quiet())).toEqual({ ok: false, error: 'message-type' })
    expect(deviceFrames().read(encodeFrame(0, header(99, 0)))).toEqual({ ok: false, error: 'message-type' })
  })

  test('[WM1] a length that cannot be is refused before anything of it has come', () => {
    for (const kind of ['hello', 'push', 'put', 'find'] as const) {
      const { type, most } = FORMS[kind]
      expect(deviceFrames().read(encodeFrame(0, header(type, most + 1)))).toEqual({ ok: false, error: 'message-length' })
    }
    expect(decodePayload('ack', of(0, 71))).toEqual({ ok: false, error: 'message-length' })
  })

  test('[WM3] the reasons of a refusal have the numbers of the specification', () => {
    expect(Object.entries(NACKS).map(([reason, number]) => `${number} ${reason}`)).toEqual(
      '1 gap,2 fork,3 closed,4 size,5 quota-events,6 quota-bytes,7 quota-lanes,8 quota-address,9 busy,10 reset,11 stranger,12 signature,13 absent,14 malformed,15 taken'.split(
        ',',
      ),
    )
    const nack = fromHex(vectors.messages.find(({ kind }) => kind === 'nack')?.bytes ?? '').subarray(5)
    expect(decodePayload('nack', nack.with(0, 16))).toEqual({ ok: false, error: 'message-field' })
  })

  test('[WM4] letters out of order, empty, beyond the fourth or too many bytes are refused', () => {
    const letters = (...rows: readonly (readonly [index: number, length: number])[]) =>
      decodePayload(
        'letters',
        concat(of(1), ...rows.flatMap(([index, length]) => [Uint8Array.of(index, length >> 8, length & 255), of(9, length)])),
      ).ok
    expect([letters(), letters([0, 1]), letters([1, 5], [3, 5]), letters([0, 16_384])]).toEqual([true, true, true, true])
    expect([letters([1, 1], [0, 1]), letters([1, 1], [1, 1]), letters([0, 0]), letters([4, 1]), letters([0, 16_380], [1, 5])]).toEqual(
      Array(5).fill(false),
    )
    expect(decodePayload('put', concat(of(1), Uint8Array.of(4, 9)))).toEqual({ ok: false, error: 'message-field' })
  })
})

describe('frames', () => {
  test('[WF1] two quiet frames, one of them empty, are as the vector says', () => {
    expect(vectors.frames.map(frame => frame.length / 2)).toEqual([4096, 4096])
    const reader = deviceFrames()
    const [first, second] = vectors.frames.map(fromHex)
    expect(reader.read(first ?? of(0))).toMatchObject({ ok: true, value: [{ kind: 'hello' }, { kind: 'find' }] })
    expect(reader.read(second ?? of(0))).toEqual({ ok: true, value: [] })
  })

  test('[WF1] the size is the smallest multiple of 4 KiB, and what fills it is zero', () => {
    expect([0, 4084, 4085].map(length => encodeFrame(0, of(7, length)).length)).toEqual([4096, 4096, 8192])
    expect(() => encodeFrame(0, of(7, MAX_FRAME))).toThrow('a frame of')
    const frame = encodeFrame(0, of(7, 10))
    expect(decodeFrame(0, frame.with(4000, 1))).toEqual({ ok: false, error: 'frame-padding' })
    expect(decodeFrame(0, frame.with(8, 255))).toEqual({ ok: false, error: 'frame-padding' })
    expect(decodeFrame(0, concat(frame, of(0, 4096)))).toEqual({ ok: false, error: 'frame-padding' })
    for (const wrong of [of(0, 0), frame.slice(1), of(0, MAX_FRAME + 4096)]) {
      expect(decodeFrame(0, wrong)).toEqual({ ok: false, error: 'frame-size' })
    }
  })

  test('[WF2] another version, and a frame that is dropped, doubled or moved, end the stream', () => {
    const frames = [0, 1, 2].map(number => encodeFrame(number, of(0, 0)))
    const heard = (...order: readonly number[]) => {
      const reader = deviceFrames()
      return order.map(i => reader.read(frames[i] ?? of(0))).map(read => (read.ok ? 'read' : read.error))
    }
    expect(heard(0, 1, 2)).toEqual(['read', 'read', 'read'])
    expect(heard(0, 2)).toEqual(['read', 'frame-order'])
    expect(heard(0, 0, 1)).toEqual(['read', 'frame-order', 'read'])
    expect(heard(1)).toEqual(['frame-order'])
    expect(decodeFrame(0, (frames[0] ?? of(0)).with(0, 2))).toEqual({ ok: false, error: 'frame-version' })
    expect(decodeFrame(0, (frames[0] ?? of(0)).with(2, 1))).toEqual({ ok: false, error: 'frame-version' })
  })

  test('[WF3] a long message goes over a quiet connection in frames of 4 KiB', () => {
    const [writer, reader] = [frameWriter(), deviceFrames()]
    writer.add({ kind: 'push', run: runOfLength(1, 60_000) })
    writer.add({ kind: 'find' })
    const heard: string[][] = []
    while (writer.waiting > 0) {
      const read = reader.read(writer.quiet())
      if (!read.ok) throw new Error(read.error)
      heard.push(read.value.map(({ kind }) => kind))
    }
    expect(heard).toEqual([...Array.from({ length: 14 }, () => []), ['push', 'find']])
  })
})

describe('runs', () => {
  test('[WR1, WR2] 256 events cost less than six bytes each beside their bodies', () => {
    expect(encodeRun(runOfLength(256, 552)).length).toBeLessThan(256 * (552 + 6))
  })

  test('[WR1] wrong counts, orders and numbers are refused', () => {
    const bytes = encodeRun(runOfLength(2, 3))
    const refused = (changed: Uint8Array) => expect(decodePayload('push', changed)).toEqual({ ok: false, error: 'message-field' })
    expect(decodePayload('push', bytes).ok).toBe(true)
    refused(bytes.with(72, 0).with(73, 0))
    refused(bytes.with(72, 9).with(73, 0))
    refused(bytes.with(74, 0))
    refused(bytes.with(74, 2))
    refused(bytes.with(107, 0))
    refused(bytes.with(108, 1))
    refused(bytes.with(32, 255))
    refused(concat(bytes, of(0, 1)))
    for (const wrong of [runOfLength(0, 1), runOfLength(2049, 1), runOfLength(1, 0), runOfLength(1, 65_536)])
      expect(() => encodeRun(wrong)).toThrow(RangeError)
    expect(() => encodeRun({ ...runOfLength(1, 1), lane: of(1, 31) })).toThrow('31 bytes')
  })
})

describe('auth', () => {
  test('[WC1] the answer to a challenge is as the vector says', () => {
    expect(toHex(authMessage(challenge))).toBe(vectors.auth)
    expect(toHex(authMessage(challenge))).toMatch(new RegExp(`^${toHex(TAGS.auth)}01`, 'u'))
    for (const origin of ['', 'https://ä', 'a b']) expect(() => authMessage({ ...challenge, origin })).toThrow('origin')
  })

  test('[WC1] it holds for one relay, one history, one space, lane and nonce, and is no head', () => {
    const secret = of(9)
    const key = ed25519.getPublicKey(secret)
    const signature = ed25519.sign(authMessage(challenge), secret)
    const holds = (message: Uint8Array) => ed25519.verify(signature, message, key)
    expect(holds(authMessage(challenge))).toBe(true)
    const others = [
      { origin: 'https://relay.example' },
      ...(['instance', 'nonce', 'space', 'lane'] as const).map(field => ({ [field]: of(0xff) })),
    ]
    for (const other of others) expect(holds(authMessage({ ...challenge, ...other }))).toBe(false)
    expect(holds(headMessage({ ...challenge, seq: 0, hash: challenge.nonce }))).toBe(false)
  })
})
