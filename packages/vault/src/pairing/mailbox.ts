import { frameWriter, relayFrames, type DeviceMessage } from '@dropwise/protocol/wire'
import type { Suite } from '../crypto/suite.ts'
import type { Connect, Wire } from '../sync/ports.ts'
import { mailboxName } from './letter.ts'

/** A place at a relay where two devices leave letters for each other, under a name that follows from their secret. */
export type Mailbox = {
  put(index: number, letter: Uint8Array): void
  close(): void
}

type Heard = {
  /** The connection is there: what is put now is asked for by the other. */
  opened(): void
  /** A letter, each once, also one's own. */
  letter(index: number, letter: Uint8Array): void
  /** The relay keeps the letter that was put. */
  kept(index: number): void
  lost(why: 'connection-lost' | 'mailbox-taken'): void
}

/** Opens the mailbox of a secret. Nothing of it is kept on this device. */
export const openMailbox = (suite: Suite, connect: Connect, secret: Uint8Array, heard: Heard): Mailbox => {
  const name = mailboxName(suite, secret)
  const [reader, writer] = [relayFrames(), frameWriter()]
  const known = new Set<number>()
  let wire: Wire | undefined

  const say = (message: DeviceMessage): void => {
    writer.add(message)
    for (const frame of writer.all()) wire?.send(frame)
  }
  const letter = (index: number, came: Uint8Array): void => {
    if (known.has(index)) return
    known.add(index)
    heard.letter(index, came)
  }
  const hear = (frame: Uint8Array): void => {
    const read = reader.read(frame)
    if (!read.ok) return heard.lost('connection-lost')
    for (const message of read.value) {
      if (message.kind === 'letters') for (const one of message.letters) letter(one.index, one.letter)
      if (message.kind === 'kept') heard.kept(message.index)
      if (message.kind === 'nack') heard.lost(message.reason === 'taken' ? 'mailbox-taken' : 'connection-lost')
    }
  }
  wire = connect({
    opened: () => {
      heard.opened()
      say({ kind: 'get', name })
    },
    frame: hear,
    closed: () => heard.lost('connection-lost'),
  })
  return { put: (index, said) => say({ kind: 'put', name, index, letter: said }), close: () => wire?.close() }
}
