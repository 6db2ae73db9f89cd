import { err, ok, readFounding, type Result } from '@dropwise/protocol'
import { authMessage, frameWriter, relayFrames, type DeviceMessage, type RelayMessage } from '@dropwise/protocol/wire'
import type { Suite } from '../crypto/suite.ts'
import { laneKeys } from '../room/founding.ts'
import { authKeys, bindAuth } from '../space/lane.ts'
import { PATIENCE, type SyncPorts, type Wire } from '../sync/ports.ts'
import { OWN_SPACE } from '../crypto/recovery.ts'

/** Why no room was found: nobody made these words, or not at this relay; or the relay was not reached. */
export type FindRefusal = 'no-such-room' | 'connection-lost'

/**
 * Asks a relay for the founding record of the own space in which a recovery lane is a member. The relay learns which space it is, as
 * from any member, and nothing of the words.
 *
 * @param laneSecret of the recovery lane in the own space, 32 bytes
 */
export const findRoom = (
  suite: Suite,
  { connect, origin, after }: Pick<SyncPorts, 'connect' | 'origin' | 'after'>,
  laneSecret: Uint8Array,
): Promise<Result<Uint8Array, FindRefusal>> =>
  new Promise(resolve => {
    const { head } = laneKeys(suite, laneSecret)
    const auth = authKeys(suite, laneSecret)
    const [reader, writer] = [relayFrames(), frameWriter()]
    let wire: Wire | undefined
    const end = (found: Result<Uint8Array, FindRefusal>): void => {
      stop()
      resolve(found)
      wire?.close()
    }
    const stop = after(PATIENCE, () => end(err('connection-lost')))
    const say = (...messages: readonly DeviceMessage[]): void => {
      for (const message of messages) writer.add(message)
      for (const frame of writer.all()) wire?.send(frame)
    }
    const hear = (message: RelayMessage): void => {
      const { publicKey: lane } = head
      if (message.kind === 'challenge') {
        const { instance, nonce } = message
        const signature = suite.sign(auth.secretKey, authMessage({ origin, instance, space: OWN_SPACE, lane, nonce }))
        const binding = bindAuth(suite, head, OWN_SPACE, auth.publicKey)
        say({ kind: 'auth', key: auth.publicKey, binding, signature }, { kind: 'find' })
      }
      if (message.kind === 'founding') {
        const record = readFounding(message.founding)
        end(record.ok && record.value.kind === 'own' ? ok(message.founding.slice()) : err('no-such-room'))
      }
      if (message.kind === 'nack') end(err(message.reason === 'absent' ? 'no-such-room' : 'connection-lost'))
    }
    wire = connect({
      opened: () => say({ kind: 'hello', space: OWN_SPACE, lane: head.publicKey, pace: 'eager' }),
      frame: bytes => {
        const read = reader.read(bytes)
        if (!read.ok) return end(err('connection-lost'))
        read.value.forEach(hear)
      },
      closed: () => end(err('connection-lost')),
    })
  })
