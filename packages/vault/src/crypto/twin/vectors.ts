import {
  boundData,
  encodeHeader,
  encodeInner,
  encodeSegment,
  headMessage,
  pad,
  SEGMENT_EVENTS,
  toHex,
  type Entry,
  type Inner,
} from '@dropwise/protocol'
import { contentKey, sealEntry, wireForm } from '../../log/sealing.ts'
import { foundOwnSpace, laneKeys } from '../../room/founding.ts'
import { makeEpoch } from '../../space/epoch.ts'
import { verifyFounding } from '../../log/verify.ts'
import { loadSuite } from '../suite.ts'
import { seeded } from './seeded.ts'
import { wrongLanes } from './wrong-lanes.ts'

const inners: readonly Inner[] = [
  {
    type: 'promise/made',
    version: 1,
    lamport: 1,
    at: 1_790_000_000_000,
    zone: 'Europe/Dublin',
    seen: [],
    payload: { text: 'I tell you before I am late', when: { kind: 'once', day: '2026-09-22' } },
  },
  {
    type: 'check-in/noted',
    version: 1,
    lamport: 2,
    at: 1_790_000_060_000,
    zone: 'Asia/Kolkata',
    seen: [],
    payload: { felt: 'in-between', also: [1, -1, 1.5, true, null] },
  },
  { type: 'journal/written', version: 2, lamport: 3, at: -1, zone: 'Etc/GMT+12', seen: [], payload: { text: 'é — 𝄞 '.repeat(150) } },
]

const wire = (event: { header: Uint8Array; body: Uint8Array | undefined; signature?: Uint8Array | undefined }) => ({
  header: toHex(event.header),
  body: event.body ? toHex(event.body) : null,
  signature: event.signature ? toHex(event.signature) : null,
})

/** The test vectors of SPEC.md, from fixed seeds: one good lane, its segment, and a lane for every way to be wrong. */
export const makeVectors = async () => {
  const suite = await loadSuite(seeded('dropwise vectors, version 1'))
  const keys = foundOwnSpace(suite)
  const [first] = keys.epochs
  const founded = verifyFounding(suite, keys.founding, keys.epochs)
  if (!first || !founded.ok) throw new Error('no founding')
  const { space, lane } = founded.value.facts
  const { head, wrap } = laneKeys(suite, keys.laneSecret)
  const content = contentKey(suite, first.key, space)
  const entries: Entry[] = []
  const events = inners.map((inner, seq) => {
    const encoded = encodeInner(inner)
    if (!encoded.ok) throw new Error(encoded.error)
    const place = { space, lane, seq, prev: entries.at(-1)?.hash ?? space }
    const entry = sealEntry(suite, content, space, place, encoded.value.bytes)
    entries.push(entry)
    const message = headMessage({ space, lane, seq, hash: entry.hash })
    const form = wireForm(suite, () => content, place, entry)
    return {
      says: { ...inner, seen: [] },
      content: toHex(encoded.value.bytes),
      padded: toHex(pad(encoded.value.bytes)),
      hash: toHex(entry.hash),
      headMessage: toHex(message),
      ...wire({ ...form, signature: suite.sign(head.secretKey, message) }),
    }
  })
  const [one] = entries
  if (!one) throw new Error('no entry')
  const message = headMessage({ space, lane, seq: entries.length - 1, hash: entries.at(-1)?.hash ?? space })
  const segment = encodeSegment({ space, lane, first: 0, prev: space, signature: suite.sign(head.secretKey, message), entries })
  const withdrawn = encodeSegment({
    space,
    lane,
    first: SEGMENT_EVENTS,
    prev: space,
    signature: undefined,
    entries: [{ ...one, inner: undefined }],
  })
  const bond = suite.random(32)
  const members = [suite.random(32), suite.random(32)].map(secret => ({
    lane: laneKeys(suite, secret).head.publicKey,
    wrap: laneKeys(suite, secret).wrap,
    secret,
  }))
  const header = encodeHeader({
    kind: 'epoch',
    space,
    lane,
    seq: entries.length,
    epoch: space,
    prev: entries.at(-1)?.hash ?? space,
    bodyHash: new Uint8Array(32),
  })
  const made = makeEpoch(suite, { bound: boundData(header), bond, members, parents: [{ epoch: space, key: first.key, generation: 0 }] })
  return {
    epoch: {
      header: toHex(header),
      body: toHex(made.body),
      key: toHex(made.key),
      bond: toHex(bond),
      members: members.map(member => ({ secret: toHex(member.secret), lane: toHex(member.lane), wrap: toHex(member.wrap) })),
    },
    founding: toHex(keys.founding),
    epochKey: toHex(first.key),
    laneSecret: toHex(keys.laneSecret),
    wrap: toHex(wrap),
    lane: toHex(lane),
    space: toHex(space),
    contentKey: toHex(content),
    events,
    segment: toHex(segment),
    withdrawnSegment: toHex(withdrawn),
    wrong: wrongLanes(suite, keys).map(({ reason, seq, lane: wrong }) => ({
      reason,
      seq,
      founding: toHex(wrong.founding),
      epochs: wrong.epochs.map(({ epoch, key }) => ({ epoch: toHex(epoch), key: toHex(key) })),
      events: wrong.events.map(wire),
    })),
  }
}

/** The vectors as the file holds them. */
export type Vectors = Awaited<ReturnType<typeof makeVectors>>
