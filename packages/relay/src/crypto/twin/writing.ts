import { createPrivateKey, createPublicKey, sign, type KeyObject } from 'node:crypto'
import { blake2b } from '@noble/hashes/blake2.js'
import {
  admissionMessage,
  bodyHashInput,
  concat,
  encodeAdmit,
  encodeClose,
  encodeFounding,
  encodeHeader,
  encodeLeave,
  encodeSharedFounding,
  encodeWithdraw,
  eventHashInput,
  headMessage,
  spaceIdInput,
  type Kind,
} from '@dropwise/protocol'
import { runOf, type Run } from '@dropwise/protocol/wire'

// Lanes for the relay's own stories: they sign and chain as real ones do, and seal nothing, which a relay cannot see. They sign with
// Node's own keys, which is not the library of the relay that checks them, and quick enough for hundreds of them in one process.

export const hash = (bytes: Uint8Array): Uint8Array => blake2b(bytes, { dkLen: 32 })
const seed = (name: string, key: string): Uint8Array => hash(concat(new TextEncoder().encode(`${key} of ${name}`)))
export const ZERO = new Uint8Array(32)

/** What stands before 32 bytes of a secret in PKCS #8, by the algorithm (RFC 8410). */
const BEFORE = { ed25519: '302e020100300506032b657004220420', x25519: '302e020100300506032b656e04220420' }
const keyOf = (algorithm: keyof typeof BEFORE, secret: Uint8Array): KeyObject =>
  createPrivateKey({ key: Buffer.concat([Buffer.from(BEFORE[algorithm], 'hex'), secret]), format: 'der', type: 'pkcs8' })
const publicOf = (key: KeyObject): Uint8Array => new Uint8Array(createPublicKey(key).export({ format: 'der', type: 'spki' }).subarray(-32))

/** Keys of a lane, always the same for a name. */
export const laneOf = (name: string) => {
  const [head, auth] = [keyOf('ed25519', seed(name, 'head')), keyOf('ed25519', seed(name, 'auth'))]
  return {
    lane: publicOf(head),
    wrap: publicOf(keyOf('x25519', seed(name, 'wrap'))),
    auth: publicOf(auth),
    sign: (message: Uint8Array) => new Uint8Array(sign(null, message, head)),
    answer: (message: Uint8Array) => new Uint8Array(sign(null, message, auth)),
  }
}
export type LaneKeys = ReturnType<typeof laneOf>

export const ownFounding = (first: string, salt = first): Uint8Array =>
  encodeFounding({ ...laneOf(first), salt: seed(salt, 'salt'), commitment: ZERO })
export const sharedFounding = (first: string, second: string): Uint8Array =>
  encodeSharedFounding({ salt: seed(first + second, 'salt'), first: laneOf(first), second: laneOf(second), commitment: ZERO, mac: ZERO })

type Said = { readonly kind: Kind; readonly body: Uint8Array }
export const says = (text: string, length = 296): Said => {
  const body = new Uint8Array(length)
  body.set(new TextEncoder().encode(text))
  return { kind: 'content', body }
}

/** A lane that is being written. */
export const writing = (name: string, founding: Uint8Array) => {
  const keys = laneOf(name)
  const space = hash(spaceIdInput(founding))
  let [seq, prev] = [0, space]
  const last = () => ({ seq: seq - 1, hash: prev })
  const run = (...said: readonly Said[]): Run => {
    const events = said.map(({ kind, body }) => {
      const header = encodeHeader({ kind, space, lane: keys.lane, seq, epoch: space, prev, bodyHash: hash(bodyHashInput(body)) })
      prev = hash(eventHashInput(header))
      seq += 1
      return { header, body }
    })
    return runOf(events, keys.sign(headMessage({ space, lane: keys.lane, ...last() })))
  }
  return {
    keys,
    space,
    founding,
    run,
    last,
    admits: (other: string, role: 'device' | 'recovery' = 'device'): Run => {
      const { lane, wrap, sign } = laneOf(other)
      const proof = sign(admissionMessage({ space, by: keys.lane, role, wrap }))
      return run({ kind: 'admit', body: encodeAdmit({ at: 0, role, lane, wrap, proof }) })
    },
    closes: (other: string, count: number): Run =>
      run({ kind: 'close', body: encodeClose({ at: 0, lane: laneOf(other).lane, count, last: ZERO }) }),
    withdraws: (lane: Uint8Array, which: number): Run =>
      run({ kind: 'withdraw', body: encodeWithdraw({ at: 0, lane, seq: which, bodyHash: ZERO }) }),
    /** Closes other lanes of the side, of which nothing is known, and leaves, in one run. */
    leavesWith: (...others: readonly string[]): Run =>
      run(
        ...others.map(other => ({ kind: 'close' as const, body: encodeClose({ at: 0, lane: laneOf(other).lane, count: 0, last: ZERO }) })),
        { kind: 'leave', body: encodeLeave({ at: 0 }) },
      ),
    leaves: (): Run => run({ kind: 'leave', body: encodeLeave({ at: 0 }) }),
  }
}
