/// <reference lib="esnext.typedarrays" />
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { xchacha20poly1305 } from '@noble/ciphers/chacha.js'
import { ed25519, x25519 } from '@noble/curves/ed25519.js'
import { blake2b } from '@noble/hashes/blake2.js'
import { describe, expect, test } from 'vitest'

type Vectors = {
  joining: {
    secret: string
    mailbox: string
    laneSecrets: string[]
    letters: string[]
    founding: string
    space: string
    bond: string
    epochKey: string
    words: number[]
  }
  auth: { lane: string; key: string; binding: string }
  lane: { founding: string; events: { kind: string; header: string; body: string; headMessage: string; signature: string }[] }
}

const vectors = JSON.parse(readFileSync(join(import.meta.dirname, '../vectors/shared.vectors.json'), 'utf8')) as Vectors

// From here on @noble/* and SPEC.md only.
const bytes = (hex: string) => Uint8Array.fromHex(hex)
const tag = (name: string) => Uint8Array.from({ length: 24 }, (_, i) => `dropwise:${name}`.charCodeAt(i) || 0)
const all = (...parts: readonly Uint8Array[]) => Uint8Array.from(parts.flatMap(part => [...part]))
const hash = (...parts: readonly Uint8Array[]) => blake2b(all(...parts), { dkLen: 32 })
const keyed = (key: Uint8Array, ...parts: readonly Uint8Array[]) => blake2b(all(...parts), { dkLen: 32, key })
const { joining, auth, lane } = vectors
const secret = bytes(joining.secret)
const founding = bytes(joining.founding)
const field = (i: number) => founding.subarray(2 + 32 * i, 34 + 32 * i)
const opened = (index: number) => {
  const letter = bytes(joining.letters[index] ?? '')
  const key = keyed(secret, tag('letter'), Uint8Array.of(1, index), new Uint8Array(64))
  return xchacha20poly1305(key, letter.subarray(0, 24), tag('letter')).decrypt(letter.subarray(24))
}
const bond = bytes(joining.bond)
const space = bytes(joining.space)

describe('the vectors of shared spaces', () => {
  test('[PJ1, PJ2, PJ3, PJ4] @noble opens the letters and comes to the same bond', () => {
    expect(joining.mailbox).toBe(keyed(secret, tag('mailbox')).toHex())
    const [pledge, answered, last] = [opened(0), opened(1), opened(2)]
    const opening = last.subarray(0, 128)
    expect(pledge.toHex()).toBe(hash(tag('pledge'), opening).toHex())
    const transcript = keyed(secret, tag('transcript'), Uint8Array.of(1), pledge, answered, opening)
    const wrapSecret = keyed(bytes(joining.laneSecrets[0] ?? ''), tag('lane-wrap'))
    const shared = x25519.getSharedSecret(wrapSecret, answered.subarray(32, 64))
    expect(keyed(secret, tag('bond'), shared, transcript).toHex()).toBe(joining.bond)
    expect(hash(tag('space'), founding).toHex()).toBe(joining.space)
    const bits = Array.from(hash(tag('words'), transcript, space), byte => byte.toString(2).padStart(8, '0')).join('')
    expect(joining.words).toEqual([0, 1, 2, 3, 4, 5].map(i => Number.parseInt(bits.slice(11 * i, 11 * i + 11), 2)))
    const wrapKey = answered.subarray(32, 64)
    const ephemeral = last.subarray(128, 160)
    const agreed = x25519.getSharedSecret(keyed(bytes(joining.laneSecrets[1] ?? ''), tag('lane-wrap')), ephemeral)
    const wrapping = keyed(bond, tag('epoch-wrap'), agreed, ephemeral, wrapKey, answered.subarray(0, 32))
    expect(xchacha20poly1305(wrapping, new Uint8Array(24), founding).decrypt(last.subarray(160)).toHex()).toBe(joining.epochKey)
  })

  test('[SP6, SP7] the record is the two lanes, the commitment and a MAC under the bond', () => {
    expect([...founding.subarray(0, 2)]).toEqual([1, 2])
    joining.laneSecrets.forEach((laneSecret, i) => {
      expect(field(1 + 2 * i).toHex()).toBe(ed25519.getPublicKey(keyed(bytes(laneSecret), tag('lane-head'))).toHex())
      expect(field(2 + 2 * i).toHex()).toBe(x25519.getPublicKey(keyed(bytes(laneSecret), tag('lane-wrap'))).toHex())
    })
    expect(field(5).toHex()).toBe(keyed(bytes(joining.epochKey), tag('epoch-commit'), field(0)).toHex())
    expect(field(6).toHex()).toBe(keyed(bond, tag('founding'), founding.subarray(0, 194)).toHex())
  })

  test('[SP8] the auth key is derived and bound', () => {
    expect(auth.key).toBe(ed25519.getPublicKey(keyed(bytes(joining.laneSecrets[1] ?? ''), tag('lane-auth'))).toHex())
    const message = all(tag('auth-binding'), space, bytes(auth.lane), bytes(auth.key))
    expect(ed25519.verify(bytes(auth.binding), message, bytes(auth.lane))).toBe(true)
  })

  test('[PU1, PU2, PU3, PU4, PU5] a lane of all kinds: widths, no epoch, and proofs of those who came in', () => {
    const id = hash(tag('space'), bytes(lane.founding))
    const widths: Record<string, number> = { admit: 137, close: 80, withdraw: 80, leave: 8 }
    for (const { kind, header, body, headMessage, signature } of lane.events) {
      expect(bytes(body)).toHaveLength(widths[kind] ?? body.length / 2)
      expect(kind === 'content' || bytes(header).subarray(74, 106).toHex() === id.toHex()).toBe(true)
      expect(bytes(header).subarray(138).toHex()).toBe(hash(tag('body'), bytes(body)).toHex())
      expect(ed25519.verify(bytes(signature), bytes(headMessage), bytes(header).subarray(34, 66))).toBe(true)
    }
    const admissions = lane.events.filter(({ kind }) => kind === 'admit')
    expect(admissions).toHaveLength(2)
    for (const { header, body } of admissions) {
      const admit = bytes(body)
      const message = all(tag('admission'), id, bytes(header).subarray(34, 66), admit.subarray(8, 9), admit.subarray(41, 73))
      expect(ed25519.verify(admit.subarray(73), message, admit.subarray(9, 41))).toBe(true)
    }
  })
})
