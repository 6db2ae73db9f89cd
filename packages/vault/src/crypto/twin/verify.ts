// The second verifier, for tests: @noble/* and SPEC.md only. Slow and obvious on purpose.
import { xchacha20poly1305 } from '@noble/ciphers/chacha.js'
import { ed25519 } from '@noble/curves/ed25519.js'
import { blake2b } from '@noble/hashes/blake2.js'
import { Refused, twinCbor } from './cbor.ts'

type Key = { readonly epoch: Uint8Array; readonly key: Uint8Array }
type Event = { readonly header: Uint8Array; readonly body: Uint8Array | undefined; readonly signature: Uint8Array | undefined }
/** What the second verifier says: how many events hold and what the last is called, or what is wrong where. */
export type TwinVerdict = { ok: true; next: number; head: string; lamport: number } | { ok: false; reason: string; seq: number }
/** How far the lane is kept, what is known of others, and where it ends. Everything by hexadecimal names. */
export type TwinFacts = {
  readonly space: Uint8Array
  readonly lane: Uint8Array
  readonly recovery: boolean
  readonly epochs: readonly Key[]
  readonly limit?: { readonly count: number; readonly last: string | undefined } | undefined
  /** Hashes that are kept of this lane, from seq 0 on. */
  readonly kept: readonly string[]
  readonly lamport: number
  readonly loose: boolean
  readonly known: ReadonlyMap<string, { readonly lamport: number; readonly loose: boolean }>
  readonly withdrawn: ReadonlyMap<number, string>
}
/** A verdict on a run, and at which seq the lane's end cut it off. */
export type TwinRun = (TwinVerdict & { ok: true; loose: boolean; closed: number | undefined }) | (TwinVerdict & { ok: false })

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

const lamportOf = (content: Uint8Array): { lamport: number; seen: readonly string[] } => {
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
  return { lamport: Number(lamport), seen: names }
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

const time = (bytes: Uint8Array): boolean => be(bytes.subarray(0, 8)) <= 8_640_000_000_000_000n
const count = (bytes: Uint8Array): boolean => be(bytes.subarray(40, 48)) < 2n ** 53n
const rows = (bytes: Uint8Array, from: number, rowCount: number): boolean => {
  const names = Array.from({ length: rowCount }, (_, i) => hex(bytes.subarray(from + i * 80, from + i * 80 + 32)))
  return names.join() === [...new Set(names)].toSorted().join()
}

const publicBody = (kind: number, body: Uint8Array): void => {
  if (kind === 2) {
    const [parents, wraps] = [body[100] ?? 0, body[101] ?? 0]
    need(body.length >= 102 && body.length === 102 + 80 * (parents + wraps), 'epoch-length')
    need(be(body.subarray(0, 4)) > 0n && parents >= 1 && parents <= 16 && wraps >= 1 && wraps <= 64, 'epoch-field')
    need(rows(body, 102, parents) && rows(body, 102 + 80 * parents, wraps), 'epoch-field')
    return
  }
  need(body.length === [137, 80, 80, 8][kind - 3], 'public-length')
  need(time(body), 'public-field')
  if (kind === 3) need(body[8] === 1 || body[8] === 2, 'public-field')
  if (kind === 4 || kind === 5) need(count(body), 'public-field')
}

const shape = (facts: TwinFacts, header: Uint8Array, body: Uint8Array | undefined): void => {
  const kind = header[1] ?? 0
  need(!facts.recovery || ![1, 5, 6].includes(kind), 'recovery-lane')
  if (kind === 1) {
    if (!body) return
    need(body.length >= 40 && body.length <= 40 + 63_488, 'body-length')
    need(hex(field(header, 138)) === hex(hash('dropwise:body', body)), 'wrong-body-hash')
    return
  }
  if (!body) throw new Refused('withheld-body')
  need(hex(field(header, 74)) === hex(facts.space), 'wrong-epoch')
  need(hex(field(header, 138)) === hex(hash('dropwise:body', body)), 'wrong-body-hash')
  publicBody(kind, body)
}

/** Verifies a run of one lane that goes on from what is kept. */
export const twinRun = (facts: TwinFacts, run: readonly Event[]): TwinRun => {
  const { space, lane: name, kept } = facts
  let seq = kept.length
  try {
    const hashes: string[] = []
    const ends = facts.limit?.count ?? Infinity
    const claimed = run[0]?.header.length === 170 ? Number(be(run[0].header.subarray(66, 74))) : seq
    const first = Math.min(claimed, kept.length)
    let signed = first
    for (const [i, { header, body, signature }] of run.entries()) {
      seq = i === 0 ? kept.length : first + i
      need(header.length === 170, 'header-length')
      need(header[0] === 1, 'version')
      need((header[1] ?? 0) >= 1 && (header[1] ?? 0) <= 6, 'kind')
      need(be(header.subarray(66, 74)) < 2n ** 53n, 'seq')
      seq = first + i
      need(hex(field(header, 2)) === hex(space), 'wrong-space')
      need(hex(field(header, 34)) === hex(name), 'wrong-lane')
      need(be(header.subarray(66, 74)) === BigInt(seq), 'gap')
      if (i > 0 || seq === 0) need(hex(field(header, 106)) === (hashes.at(-1) ?? hex(space)), 'wrong-prev')
      shape(facts, header, body)
      const event = hash('dropwise:event', header)
      hashes.push(hex(event))
      if (seq + 1 === ends && facts.limit?.last === hex(event)) signed = seq + 1
      if (!signature) continue
      const message = join(ascii('dropwise:head'), space, name, header.subarray(66, 74), event)
      need(signature.length === 64 && ed25519.verify(signature, message, name, { zip215: false }), 'wrong-signature')
      signed = seq + 1
    }
    seq = signed
    need(run.length === 0 || signed >= Math.min(first + run.length, ends), 'unsigned-tail')
    for (const [i, { header }] of run.entries()) {
      seq = first + i
      if (seq <= kept.length) need(seq === 0 || hex(field(header, 106)) === kept[seq - 1], 'fork')
      if (seq < kept.length) need(hashes[i] === kept[seq], 'fork')
    }
    const takenBack = new Set(Array.from(facts.withdrawn, ([at, bodyHash]) => `${at} ${bodyHash}`))
    for (const { header, body } of run)
      if (header[1] === 5 && body && hex(body.subarray(8, 40)) === hex(name))
        takenBack.add(`${be(body.subarray(40, 48))} ${hex(body.subarray(48))}`)
    const fresh = [...run.entries()].map(([i, event]) => ({ ...event, at: first + i })).filter(({ at }) => at >= kept.length)
    for (const { at, header, body } of fresh) {
      seq = at
      need(header[1] !== 1 || body !== undefined || takenBack.has(`${at} ${hex(field(header, 138))}`), 'withheld-body')
    }
    let { lamport, loose } = facts
    let over = ends
    for (const { at, header, body } of fresh) {
      seq = at
      if (at >= over) return { ok: true, next: at, head: hashes[at - first - 1] ?? kept.at(-1) ?? hex(space), lamport, loose, closed: at }
      if (header[1] === 6) over = at + 1
      if (header[1] !== 1) continue
      if (!body) {
        lamport += 1
        loose = true
        continue
      }
      const epoch = facts.epochs.find(one => hex(one.epoch) === hex(field(header, 74)))
      if (!epoch) throw new Refused('unknown-epoch')
      const inner = lamportOf(unpadded(opened(keyed(epoch.key, 'dropwise:epoch-content', space), header, body)))
      const seen = inner.seen.map(one => facts.known.get(one) ?? { lamport: Number.NaN, loose: false })
      need(!seen.some(one => Number.isNaN(one.lamport)), 'unknown-seen')
      const least = 1 + Math.max(lamport, ...seen.map(one => one.lamport))
      const most = loose || seen.some(one => one.loose) ? least + 2 ** 20 : least
      need(inner.lamport >= least && inner.lamport <= most, 'wrong-lamport')
      lamport = inner.lamport
      loose = false
    }
    const next = kept.length + fresh.length
    return {
      ok: true,
      next,
      head: fresh.length > 0 ? (hashes.at(-1) ?? '') : (kept.at(-1) ?? hex(space)),
      lamport,
      loose,
      closed: undefined,
    }
  } catch (refusal) {
    if (refusal instanceof Refused) return { ok: false, reason: refusal.reason, seq }
    throw refusal
  }
}

/** Verifies a whole lane of an own space. */
export const twinVerify = (lane: {
  readonly founding: Uint8Array
  readonly epochs: readonly Key[]
  readonly events: readonly Event[]
}): TwinVerdict => {
  try {
    const place = founded(lane.founding, lane.epochs)
    const alone = { recovery: false, kept: [], lamport: 0, loose: false, known: new Map(), withdrawn: new Map() }
    const verdict = twinRun({ ...place, ...alone, epochs: lane.epochs }, lane.events)
    return verdict.ok ? { ok: true, next: verdict.next, head: verdict.head, lamport: verdict.lamport } : verdict
  } catch (refusal) {
    if (refusal instanceof Refused) return { ok: false, reason: refusal.reason, seq: -1 }
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
