import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { toHex } from '@dropwise/protocol'
import { authMessage, encodeMessage, frameWriter, type Message } from '@dropwise/protocol/wire'

// Writes packages/protocol/vectors/wire.vectors.json: one message of each kind, a frame, the answer to a challenge.
// Run: node packages/vault/tools/make-wire-vectors.ts

const of = (byte: number, width = 32): Uint8Array => new Uint8Array(width).fill(byte)
const [space, lane, epoch, hash, name] = [of(0xa1), of(0xa2), of(0xa3), of(0xa4), of(0xa5)]
const run = {
  lane,
  first: 7,
  prev: hash,
  events: [
    { kind: 'content', epoch, body: of(0xb1, 40) },
    { kind: 'content', epoch, body: undefined, bodyHash: of(0xb2) },
    { kind: 'leave', epoch: of(0xb3), body: of(0xb4, 3) },
  ],
  signature: of(0xb5, 64),
} as const
const cursor = { place: 9, hash }

const messages: readonly Message[] = [
  { kind: 'hello', space, lane, pace: 'eager' },
  { kind: 'auth', key: of(1), binding: of(2, 64), signature: of(3, 64) },
  { kind: 'found', founding: of(4, 130) },
  { kind: 'sub', cursor: { place: 0, hash: of(0) } },
  { kind: 'push', run },
  { kind: 'want', lane, from: 300 },
  { kind: 'pace', pace: 'quiet' },
  { kind: 'find' },
  { kind: 'put', name, index: 2, letter: of(5, 10) },
  { kind: 'get', name },
  { kind: 'challenge', instance: of(6), nonce: of(7), known: true },
  { kind: 'frontier', rows: [{ lane, seq: 2 ** 40 + 1, hash }] },
  { kind: 'page', cursor, more: false, runs: [run] },
  { kind: 'lane', more: true, run },
  { kind: 'ack', lane, seq: 9, hash },
  { kind: 'nack', reason: 'fork', lane, first: 7, number: 8, hash },
  { kind: 'founding', founding: of(4, 130) },
  { kind: 'letters', name, letters: [0, 3].map(index => ({ index, letter: of(index + 8, index + 1) })) },
  { kind: 'kept', name, index: 2 },
]

const writer = frameWriter()
writer.add({ kind: 'hello', space, lane, pace: 'eager' })
writer.add({ kind: 'find' })
const frames = [writer.quiet(), writer.quiet()].map(toHex)

const auth = { origin: 'https://relay.example:8443', instance: of(6), nonce: of(7), space, lane }
const vectors = {
  messages: messages.map(message => ({ kind: message.kind, bytes: toHex(encodeMessage(message)) })),
  frames,
  auth: toHex(authMessage(auth)),
}
writeFileSync(join(import.meta.dirname, '../../protocol/vectors/wire.vectors.json'), `${JSON.stringify(vectors, undefined, 2)}\n`)
