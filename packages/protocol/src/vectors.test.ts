import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { xchacha20poly1305 } from '@noble/ciphers/chacha.js'
import { ed25519, x25519 } from '@noble/curves/ed25519.js'
import { blake2b } from '@noble/hashes/blake2.js'
import { describe, expect, test } from 'vitest'
import {
  bodyHashInput,
  boundData,
  commitmentInput,
  contentKeyInput,
  decodeEpoch,
  decodeFounding,
  decodeHeader,
  decodeInner,
  decodeSegment,
  encodeFounding,
  encodeHeader,
  encodeInner,
  encodeSegment,
  eventHashInput,
  fromHex,
  headMessage,
  pad,
  parentInput,
  SEGMENT_EVENTS,
  spaceIdInput,
  tag,
  TAGS,
  toHex,
  unpad,
  wrapInput,
} from './index.ts'

type Vector = {
  says: { lamport: number }
  content: string
  padded: string
  hash: string
  headMessage: string
  header: string
  body: string
  signature: string
}
type Vectors = {
  founding: string
  epochKey: string
  laneSecret: string
  wrap: string
  lane: string
  space: string
  contentKey: string
  events: Vector[]
  segment: string
  withdrawnSegment: string
  epoch: { header: string; body: string; key: string; bond: string; members: { secret: string; lane: string; wrap: string }[] }
}

const vectors = JSON.parse(readFileSync(join(import.meta.dirname, '../vectors/event.vectors.json'), 'utf8')) as Vectors
const hash = (message: Uint8Array): string => toHex(blake2b(message, { dkLen: 32 }))
const keyed = (key: string, message: Uint8Array): string => toHex(blake2b(message, { dkLen: 32, key: fromHex(key) }))
const good = <T>(result: { ok: true; value: T } | { ok: false; error: string }): T => {
  if (!result.ok) throw new Error(result.error)
  return result.value
}

describe('tags', () => {
  test('[TU1] each is its name filled up to 24 bytes, and no two are the same', () => {
    expect(toHex(tag('ab'))).toBe(`6162${'00'.repeat(22)}`)
    expect(new Set(Object.values(TAGS).map(toHex)).size).toBe(Object.keys(TAGS).length)
    expect(() => tag('a name of twenty-five chars')).toThrow('24')
  })

  test('[TU2] what is hashed, signed or bound has a fixed width', () => {
    const [first] = vectors.events
    if (!first) throw new Error('no vector')
    const header = fromHex(first.header)
    expect([eventHashInput(header).length, boundData(header).length, first.headMessage.length / 2]).toEqual([194, 162, 128])
  })
})

describe('a space', () => {
  const founding = good(decodeFounding(fromHex(vectors.founding)))

  test('[SP1] its founding record is 130 bytes and reads back', () => {
    expect(toHex(encodeFounding(founding))).toBe(vectors.founding)
    expect(vectors.founding.length / 2).toBe(130)
    const record = fromHex(vectors.founding)
    expect(decodeFounding(record.slice(1))).toEqual({ ok: false, error: 'founding-length' })
    expect(decodeFounding(record.with(0, 2))).toEqual({ ok: false, error: 'founding-version' })
    expect(decodeFounding(record.with(1, 3))).toEqual({ ok: false, error: 'founding-kind' })
    expect(() => encodeFounding({ ...founding, salt: new Uint8Array(31) })).toThrow('width')
  })

  test('[SP2] its id is the hash of the founding record', () => {
    expect(hash(spaceIdInput(fromHex(vectors.founding)))).toBe(vectors.space)
  })

  test('[SP3] its first lane is named by its public head key', () => {
    expect(toHex(ed25519.getPublicKey(fromHex(keyed(vectors.laneSecret, TAGS.laneHead))))).toBe(vectors.lane)
    expect(toHex(founding.lane)).toBe(vectors.lane)
    expect(toHex(x25519.getPublicKey(fromHex(keyed(vectors.laneSecret, TAGS.laneWrap))))).toBe(vectors.wrap)
    expect(toHex(founding.wrap)).toBe(vectors.wrap)
  })

  test('[SP4] its first key is committed to', () => {
    expect(keyed(vectors.epochKey, commitmentInput(founding.salt))).toBe(toHex(founding.commitment))
  })

  test('[SP5] bodies are sealed under a key of their own', () => {
    expect(keyed(vectors.epochKey, contentKeyInput(fromHex(vectors.space)))).toBe(vectors.contentKey)
  })
})

describe.each(vectors.events.map((vector, seq) => ({ vector, seq })))('event $seq', ({ vector, seq }) => {
  const header = good(decodeHeader(fromHex(vector.header)))

  test('[EV1] its header reads and writes', () => {
    expect(toHex(encodeHeader(header))).toBe(vector.header)
    expect(header).toMatchObject({ kind: 'content', seq })
  })

  test('[EV2, EV4] its hashes are BLAKE2b over tag and bytes', () => {
    expect(hash(eventHashInput(fromHex(vector.header)))).toBe(vector.hash)
    expect(hash(bodyHashInput(fromHex(vector.body)))).toBe(toHex(header.bodyHash))
  })

  test('[EV3] it follows on the one before', () => {
    expect(toHex(header.prev)).toBe(vectors.events[seq - 1]?.hash ?? vectors.space)
  })

  test('[EV5] its body opens at its place, to the padded content', () => {
    const body = fromHex(vector.body)
    const opened = xchacha20poly1305(fromHex(vectors.contentKey), body.subarray(0, 24), boundData(fromHex(vector.header))).decrypt(
      body.subarray(24),
    )
    expect(toHex(opened)).toBe(vector.padded)
    expect(toHex(good(unpad(opened)))).toBe(vector.content)
    expect(toHex(pad(fromHex(vector.content)))).toBe(vector.padded)
  })

  test('[EV6] its head is signed', () => {
    const message = headMessage({ space: header.space, lane: header.lane, seq, hash: fromHex(vector.hash) })
    expect(toHex(message)).toBe(vector.headMessage)
    expect(ed25519.verify(fromHex(vector.signature), message, fromHex(vectors.lane))).toBe(true)
  })

  test('[IN1, IN3] its content reads and writes, one later than the one before', () => {
    const inner = good(decodeInner(fromHex(vector.content)))
    expect(inner).toEqual(vector.says)
    expect(inner.lamport).toBe(seq + 1)
    expect(toHex(good(encodeInner(inner)).bytes)).toBe(vector.content)
  })
})

describe('a later epoch', () => {
  const { key, bond, members } = vectors.epoch
  const body = good(decodeEpoch(fromHex(vectors.epoch.body)))
  const bound = boundData(fromHex(vectors.epoch.header))
  const opened = (sealing: string, sealed: Uint8Array): string =>
    toHex(xchacha20poly1305(fromHex(sealing), new Uint8Array(24), bound).decrypt(sealed))

  test('[EP2] counts one generation on from the founding', () => {
    expect(body.generation).toBe(1)
    expect(body.parents.map(({ epoch }) => toHex(epoch))).toEqual([vectors.space])
  })

  test('[EP3] commits to its key', () => {
    expect(toHex(body.commitment)).toBe(keyed(key, commitmentInput(body.salt)))
  })

  test.each(members)('[EP4] gives it to the member $lane', ({ secret, lane, wrap }) => {
    const shared = x25519.getSharedSecret(fromHex(keyed(secret, TAGS.laneWrap)), body.ephemeral)
    const wrapping = keyed(bond, wrapInput({ shared, ephemeral: body.ephemeral, wrapKey: fromHex(wrap), lane: fromHex(lane) }))
    const sealed = body.wraps.find(one => toHex(one.lane) === lane)?.sealed ?? new Uint8Array()
    expect(opened(wrapping, sealed)).toBe(key)
  })

  test('[EP5] holds the key of the epoch before', () => {
    const [parent] = body.parents
    if (!parent) throw new Error('no parent')
    expect(opened(keyed(key, parentInput(parent.epoch)), parent.sealed)).toBe(vectors.epochKey)
  })
})

describe('segments', () => {
  const segment = good(decodeSegment(fromHex(vectors.segment)))

  test('[SG2] the segment reads and writes', () => {
    expect(toHex(encodeSegment(segment))).toBe(vectors.segment)
  })

  test('[SG3] from it every body can be made again', () => {
    segment.entries.forEach((entry, seq) => {
      const header = {
        ...segment,
        kind: entry.kind,
        seq,
        epoch: entry.epoch,
        prev: segment.entries[seq - 1]?.hash ?? segment.prev,
        bodyHash: entry.bodyHash,
      }
      const sealed = xchacha20poly1305(fromHex(vectors.contentKey), entry.nonce, boundData(encodeHeader(header))).encrypt(
        pad(entry.inner ?? new Uint8Array()),
      )
      expect(toHex(encodeHeader(header))).toBe(vectors.events[seq]?.header)
      expect(toHex(entry.nonce) + toHex(sealed)).toBe(vectors.events[seq]?.body)
    })
  })

  test('[SG1, SG4] a withdrawn event keeps its row in a later segment, and nothing of what it said', () => {
    const withdrawn = good(decodeSegment(fromHex(vectors.withdrawnSegment)))
    expect(withdrawn.first).toBe(SEGMENT_EVENTS)
    expect(withdrawn.entries).toHaveLength(1)
    expect(withdrawn.entries[0]).toMatchObject({ inner: undefined, hash: segment.entries[0]?.hash })
    expect(toHex(encodeSegment(withdrawn))).toBe(vectors.withdrawnSegment)
  })
})
