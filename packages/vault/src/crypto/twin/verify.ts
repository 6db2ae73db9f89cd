// The second verifier, for tests: @noble/* and SPEC.md only. Slow and obvious on purpose.
import { xchacha20poly1305 } from '@noble/ciphers/chacha.js'
import { ed25519 } from '@noble/curves/ed25519.js'
import { blake2b } from '@noble/hashes/blake2.js'
import { Refused, twinCbor } from './cbor.ts'

type Key = { readonly epoch: Uint8Array; readonly key: Uint8Array }
type Event = { readonly header: Uint8Array; readonly body: Uint8Array | undefined; readonly signature: Uint8Array | undefined }
/** What the second verifier says: how many events hold and what the last is called, or what is wrong where. */
export type TwinVerdict = { ok: true; next: number; head: string; lamport: number } | { ok: false; reason: string; seq: number }

const ascii = (name: string): Uint8Array => Uint8Array.from({ length: 24 }, (_, i) => (i < name.length ? name.charCodeAt(i) : 0))
const join = (...parts: Uint8Array[]): Uint8Array => Uint8Array.from(parts.flatMap(part => [...part]))
const hash = (name: string, ...parts: Uint8Array[]): Uint8Array => blake2b(join(ascii(name), ...parts), { dkLen: 32 })
const keyed = (key: Uint8Array, name: string, part: Uint8Array): Uint8Array => blake2b(join(ascii(name), part), { dkLen: 32, key })
const hex = (bytes: Uint8Array): string => Array.from(bytes, byte => byte.toString(16).padStart(2, '0')).join('')
const be = (bytes: Uint8Array): bigint => BigInt(`0x${hex(bytes)}`)

const padme = (length: number): number => {
  for (const fixed of [256, 512, 1024]) if (length <= fixed) return fixed
  const e = Math.floor(Math.log2(length))
  const step = 2 ** (e - (Math.floor(Math.log2(e)) + 1))
  return length % step === 0 ? length : length - (length % step) + step
}

const unpadded = (padded: Uint8Array): Uint8Array => {
  if (padded.length < 4 || padded.length > 63_488) throw new Refused('padding-length')
  const length = Number(be(padded.subarray(0, 4)))
  if (length + 4 > padded.length || padme(length + 4) !== padded.length) throw new Refused('padding-length')
  if (padded.subarray(4 + length).some(byte => byte !== 0)) throw new Refused('padding-bytes')
  return padded.subarray(4, 4 + length)
}

const need = (holds: boolean, reason: string): void => {
  if (!holds) throw new Refused(reason)
}
const integer = (value: unknown, least: number, most: number): boolean =>
  typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most

const lamportOf = (content: Uint8Array): { lamport: number; seen: number } => {
  const value = twinCbor(content)
  need(Array.isArray(value) && value.length === 7, 'inner-shape')
  const [type, version, lamport, at, zone, seen] = value as unknown[]
  need(typeof type === 'string' && /^[a-z][a-z0-9-]{0,39}\/[a-z][a-z0-9-]{0,39}$/.test(type), 'inner-type')
  need(integer(version, 1, 65_535), 'inner-version')
  need(integer(lamport, 1, 2 ** 53 - 1), 'inner-lamport')
  need(integer(at, -8.64e15, 8.64e15), 'inner-time')
  need(typeof zone === 'string' && /^[A-Za-z0-9_+/-]{1,64}$/.test(zone), 'inner-zone')
  need(Array.isArray(seen) && seen.length <= 64 && seen.every(one => one instanceof Uint8Array && one.length === 32), 'inner-seen')
  const names = (seen as Uint8Array[]).map(hex)
  need(names.join() === [...new Set(names)].toSorted().join(), 'inner-seen')
  return { lamport: Number(lamport), seen: names.length }
}

const field = (header: Uint8Array, at: number): Uint8Array => header.subarray(at, at + 32)

const founded = (founding: Uint8Array, epochs: readonly Key[]): { space: Uint8Array; lane: Uint8Array } => {
  need(founding.length === 130 && founding[0] === 1 && founding[1] === 1, 'wrong-founding')
  const space = hash('dropwise:space', founding)
  for (const { epoch, key } of epochs) {
    need(hex(epoch) === hex(space), 'wrong-commitment')
    need(hex(keyed(key, 'dropwise:epoch-commit', founding.subarray(2, 34))) === hex(founding.subarray(98)), 'wrong-commitment')
  }
  return { space, lane: founding.subarray(34, 66) }
}

/** Verifies a whole lane of an own space. */
export const twinVerify = (lane: {
  readonly founding: Uint8Array
  readonly epochs: readonly Key[]
  readonly events: readonly Event[]
}): TwinVerdict => {
  let seq = -1
  try {
    const { space, lane: name } = founded(lane.founding, lane.epochs)
    let head = space
    let signed = 0
    for (const [i, { header, body, signature }] of lane.events.entries()) {
      seq = i
      need(header.length === 170, 'header-length')
      need(header[0] === 1, 'version')
      need((header[1] ?? 0) >= 1 && (header[1] ?? 0) <= 6, 'kind')
      need(be(header.subarray(66, 74)) < 2n ** 53n, 'seq')
      need(hex(field(header, 2)) === hex(space), 'wrong-space')
      need(hex(field(header, 34)) === hex(name), 'wrong-lane')
      need(be(header.subarray(66, 74)) === BigInt(i), 'gap')
      need(hex(field(header, 106)) === hex(head), 'wrong-prev')
      need(body !== undefined, 'withheld-body')
      const there = body ?? new Uint8Array()
      need(there.length >= 40 && there.length <= 40 + 63_488, 'body-length')
      need(hex(field(header, 138)) === hex(hash('dropwise:body', there)), 'wrong-body-hash')
      head = hash('dropwise:event', header)
      if (!signature) continue
      const message = join(ascii('dropwise:head'), space, name, header.subarray(66, 74), head)
      need(signature.length === 64 && ed25519.verify(signature, message, name, { zip215: false }), 'wrong-signature')
      signed = i + 1
    }
    seq = signed
    need(signed === lane.events.length, 'unsigned-tail')
    let lamport = 0
    for (const [i, { header, body = new Uint8Array() }] of lane.events.entries()) {
      seq = i
      need(header[1] === 1, 'unspecified-kind')
      const epoch = lane.epochs.find(one => hex(one.epoch) === hex(field(header, 74)))
      if (!epoch) throw new Refused('unknown-epoch')
      const key = keyed(epoch.key, 'dropwise:epoch-content', space)
      const content = unpadded(opened(key, header, body))
      const inner = lamportOf(content)
      need(inner.seen === 0, 'unknown-seen')
      need(inner.lamport === lamport + 1, 'wrong-lamport')
      lamport += 1
    }
    return { ok: true, next: lane.events.length, head: hex(head), lamport }
  } catch (refusal) {
    if (refusal instanceof Refused) return { ok: false, reason: refusal.reason, seq }
    throw refusal
  }
}

const opened = (key: Uint8Array, header: Uint8Array, body: Uint8Array): Uint8Array => {
  try {
    return xchacha20poly1305(key, body.subarray(0, 24), join(ascii('dropwise:bound'), header.subarray(0, 138))).decrypt(body.subarray(24))
  } catch {
    throw new Refused('not-opened')
  }
}
