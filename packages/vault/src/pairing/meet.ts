import { err, ok, type Result } from '@dropwise/protocol'
import type { Suite } from '../crypto/suite.ts'
import type { Connect } from '../sync/ports.ts'
import { answer, enter, finish, invite, type Joined } from './joining.ts'
import type { PairingRefusal } from './letter.ts'
import { openMailbox } from './mailbox.ts'

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
  let resolve: (met: Result<Joined, MeetingRefusal>) => void = () => undefined
  const joined = new Promise<Result<Joined, MeetingRefusal>>(settle => (resolve = settle))
  /** What is to come once the relay has kept the last letter. */
  let agreed: Joined | undefined

  const end = (met: Result<Joined, MeetingRefusal>): void => {
    resolve(met)
    mailbox.close()
  }
  const take = (index: number, letter: Uint8Array): void => {
    const taken = part.take(index, letter)
    if (!taken.ok) return end(taken)
    if (taken.value?.joined) agreed = taken.value.joined
    if (taken.value?.says) mailbox.put(taken.value.says.index, taken.value.says.letter)
    else if (agreed) end(ok(agreed))
  }
  const mailbox = openMailbox(suite, connect, part.secret, {
    opened: () => part.begins && mailbox.put(part.begins.index, part.begins.letter),
    letter: take,
    kept: index => index === 2 && agreed && end(ok(agreed)),
    lost: why => end(err(why)),
  })
  return { secret: part.secret, joined, close: () => end(err('connection-lost')) }
}
