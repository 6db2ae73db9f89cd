import { err, ok, type Result } from '@dropwise/protocol'
import { frameWriter, relayFrames, type DeviceMessage } from '@dropwise/protocol/wire'
import type { Suite } from '../crypto/suite.ts'
import type { Connect, Wire } from '../sync/ports.ts'
import { answer, enter, finish, invite, type Joined } from './joining.ts'
import { mailboxName, type PairingRefusal } from './letter.ts'

/** Why two devices did not meet: a letter that does not hold, or a connection that went before they had. */
export type MeetingRefusal = PairingRefusal | 'connection-lost' | 'mailbox-taken'

/** Two devices on their way to one shared space. Nothing of it is kept: who goes before the end begins again with another secret. */
export type Meeting = {
  /** What the other device needs, by QR code or link. Whoever has it can stand in the other's place: it is for one person. */
  readonly secret: Uint8Array
  /** What both agreed on. It counts once both people have compared the words. */
  readonly joined: Promise<Result<Joined, MeetingRefusal>>
  /** Gives up. */
  close(): void
}

/** One side's part: the letter that it begins with, if any, and what it says to the next one that comes. */
type Part = {
  readonly secret: Uint8Array
  readonly begins: { readonly index: number; readonly letter: Uint8Array } | undefined
  /** Takes a letter. Says nothing while it waits for another. */
  take(
    index: number,
    letter: Uint8Array,
  ): Result<
    { readonly says?: { readonly index: number; readonly letter: Uint8Array }; readonly joined?: Joined } | undefined,
    PairingRefusal
  >
}

const inviter = (suite: Suite): Part => {
  const { state, letter } = invite(suite)
  return {
    secret: state.secret,
    begins: { index: 0, letter },
    take: (index, came) => {
      if (index !== 1) return ok(undefined)
      const settled = finish(suite, state, came)
      if (!settled.ok) return settled
      return ok({ says: { index: 2, letter: settled.value.letter }, joined: settled.value.joined })
    },
  }
}

const invited = (suite: Suite, secret: Uint8Array): Part => {
  let answered: Extract<ReturnType<typeof answer>, { ok: true }>['value'] | undefined
  return {
    secret,
    begins: undefined,
    take: (index, came) => {
      if (index === 0 && !answered) {
        const said = answer(suite, secret, came)
        if (!said.ok) return said
        answered = said.value
        return ok({ says: { index: 1, letter: answered.letter } })
      }
      if (index !== 2 || !answered) return ok(undefined)
      const settled = enter(suite, answered.state, came)
      return settled.ok ? ok({ joined: settled.value.joined }) : settled
    },
  }
}

/**
 * Meets another person's device at a relay's mailbox: invites where no secret is given, else answers.
 *
 * @param secret what the QR code or link of the one who invites holds, 32 bytes
 */
export const meet = (suite: Suite, connect: Connect, secret?: Uint8Array): Meeting => {
  const part = secret ? invited(suite, secret) : inviter(suite)
  const name = mailboxName(suite, part.secret)
  const [reader, writer] = [relayFrames(), frameWriter()]
  let resolve: (met: Result<Joined, MeetingRefusal>) => void = () => undefined
  const joined = new Promise<Result<Joined, MeetingRefusal>>(settle => (resolve = settle))
  let wire: Wire | undefined
  /** What is to come once the relay has kept the last letter. */
  let agreed: Joined | undefined
  const heardAlready = new Set<number>()

  const end = (met: Result<Joined, MeetingRefusal>): void => {
    resolve(met)
    wire?.close()
  }
  const say = (...messages: readonly DeviceMessage[]): void => {
    for (const message of messages) writer.add(message)
    for (const frame of writer.all()) wire?.send(frame)
  }
  const put = (said: { readonly index: number; readonly letter: Uint8Array }): void => say({ kind: 'put', name, ...said })

  const take = (index: number, letter: Uint8Array): void => {
    if (heardAlready.has(index)) return
    heardAlready.add(index)
    const taken = part.take(index, letter)
    if (!taken.ok) return end(taken)
    if (taken.value?.joined) agreed = taken.value.joined
    if (taken.value?.says) put(taken.value.says)
    else if (agreed) end(ok(agreed))
  }

  const hear = (frame: Uint8Array): void => {
    const read = reader.read(frame)
    if (!read.ok) return end(err('connection-lost'))
    for (const message of read.value) {
      if (message.kind === 'letters') for (const { index, letter } of message.letters) take(index, letter)
      if (message.kind === 'kept' && message.index === 2 && agreed) end(ok(agreed))
      if (message.kind === 'nack') end(err(message.reason === 'taken' ? 'mailbox-taken' : 'connection-lost'))
    }
  }

  wire = connect({
    opened: () => {
      if (part.begins) put(part.begins)
      say({ kind: 'get', name })
    },
    frame: hear,
    closed: () => end(err('connection-lost')),
  })
  return { secret: part.secret, joined, close: () => end(err('connection-lost')) }
}
