import { err, ok, type Result } from '@dropwise/protocol'
import type { Suite } from '../crypto/suite.ts'
import type { Connect } from '../sync/ports.ts'
import { accept, compare, offer, settle, type LinkableSpace, type LinkedSpace, type WantedAdmission } from './linking.ts'
import { openMailbox } from './mailbox.ts'
import type { MeetingRefusal } from './meet.ts'

/** A device of one's own that offers its spaces to a new one. Nothing of it is kept: who goes before the end begins again. */
export type Offering = {
  /** What the new device needs, by QR code or link. */
  readonly secret: Uint8Array
  /** The words, once the new device has answered. */
  readonly words: Promise<Result<readonly number[], MeetingRefusal>>
  /** The words are the same: lets the new device in everywhere, then hands it what it needs to read. */
  agree(): Promise<Result<undefined, MeetingRefusal>>
  close(): void
}

/** A new device that was offered the spaces of another. */
export type Accepting = {
  readonly words: Promise<Result<readonly number[], MeetingRefusal>>
  /** The spaces, once somebody said on the old device that the words are the same. */
  readonly linked: Promise<Result<readonly LinkedSpace[], MeetingRefusal>>
  close(): void
}

const promised = <T>() => {
  let resolve: (value: T) => void = () => undefined
  const promise = new Promise<T>(settled => (resolve = settled))
  return { promise, resolve }
}

/**
 * Offers spaces at a relay's mailbox.
 *
 * @param admit lets the new device's lanes into their spaces; durable when it resolves
 */
export const offerLink = (
  suite: Suite,
  connect: Connect,
  spaces: readonly LinkableSpace[],
  admit: (wanted: readonly WantedAdmission[]) => Promise<void>,
): Offering => {
  const { state, letter } = offer(suite, spaces)
  const words = promised<Result<readonly number[], MeetingRefusal>>()
  const handed = promised<Result<undefined, MeetingRefusal>>()
  let compared: Extract<ReturnType<typeof compare>, { ok: true }>['value'] | undefined

  const end = (why: MeetingRefusal): void => {
    compared = undefined
    words.resolve(err(why))
    handed.resolve(err(why))
    mailbox.close()
  }
  const mailbox = openMailbox(suite, connect, state.secret, {
    opened: () => mailbox.put(0, letter),
    letter: (index, came) => {
      if (index !== 1) return
      const heard = compare(suite, state, came)
      if (!heard.ok) return end(heard.error)
      compared = heard.value
      words.resolve(ok(heard.value.words))
    },
    kept: index => {
      if (index !== 2) return
      handed.resolve(ok(undefined))
      mailbox.close()
    },
    lost: end,
  })
  return {
    secret: state.secret,
    words: words.promise,
    agree: async () => {
      if (!compared) return err('connection-lost')
      const { admissions, letter: last } = compared
      await admit(admissions)
      mailbox.put(2, last)
      return handed.promise
    },
    close: () => end('connection-lost'),
  }
}

/** Answers an offer at a relay's mailbox, on a device that has no room for it yet. */
export const acceptLink = (suite: Suite, connect: Connect, secret: Uint8Array): Accepting => {
  const words = promised<Result<readonly number[], MeetingRefusal>>()
  const linked = promised<Result<readonly LinkedSpace[], MeetingRefusal>>()
  let state: Extract<ReturnType<typeof accept>, { ok: true }>['value']['state'] | undefined

  const end = (met: Result<readonly LinkedSpace[], MeetingRefusal>): void => {
    if (!met.ok) words.resolve(met)
    linked.resolve(met)
    mailbox.close()
  }
  const mailbox = openMailbox(suite, connect, secret, {
    opened: () => undefined,
    letter: (index, came) => {
      if (index === 0 && !state) {
        const answered = accept(suite, secret, came)
        if (!answered.ok) return end(answered)
        ;({ state } = answered.value)
        mailbox.put(1, answered.value.letter)
        words.resolve(ok(state.words))
      }
      if (index === 2 && state) end(settle(suite, state, came))
    },
    kept: () => undefined,
    lost: why => end(err(why)),
  })
  return { words: words.promise, linked: linked.promise, close: () => end(err('connection-lost')) }
}
