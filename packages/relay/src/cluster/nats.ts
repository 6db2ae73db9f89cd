import { randomBytes } from 'node:crypto'
import { connect } from '@nats-io/transport-node'
import type { Hint, Hints } from './hints.ts'

const NODE_BYTES = 8
const NAME_BYTES = 32
const KINDS: readonly Hint['about'][] = ['space', 'mailbox']

/** A node's hint on the wire: who tells (8 random bytes), about what (1), and its name (32). Anything else is no hint. */
const encode = (node: Uint8Array, { about, name }: Hint): Uint8Array => Uint8Array.from([...node, KINDS.indexOf(about), ...name])
const decode = (node: Uint8Array, bytes: Uint8Array): Hint | undefined => {
  const about = KINDS[bytes[NODE_BYTES] ?? -1]
  if (bytes.length !== NODE_BYTES + 1 + NAME_BYTES || !about) return undefined
  return Buffer.compare(bytes.subarray(0, NODE_BYTES), node) === 0
    ? undefined
    : { about, name: new Uint8Array(bytes.subarray(NODE_BYTES + 1)) }
}

/**
 * Hints over NATS, on one subject for all nodes. Rejects where no server answers at first; later it comes back by itself, and what was
 * said meanwhile is lost.
 *
 * @param url like `nats://127.0.0.1:4222`
 */
export const natsHints = async (url: string, subject = 'dropwise.news'): Promise<Hints> => {
  const nats = await connect({ servers: url, maxReconnectAttempts: -1, reconnectTimeWait: 500, timeout: 5_000, name: 'dropwise relay' })
  const node = new Uint8Array(randomBytes(NODE_BYTES))
  let listen: ((hint: Hint) => void) | undefined
  nats.subscribe(subject, {
    callback: (error, message) => {
      const hint = error ? undefined : decode(node, message.data)
      if (hint) listen?.(hint)
    },
  })
  await nats.flush()
  return {
    tell: hint => {
      if (!nats.isClosed()) nats.publish(subject, encode(node, hint))
    },
    hear: listener => {
      listen = listener
    },
    close: async () => nats.close(),
  }
}
