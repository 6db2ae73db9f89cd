import type { Joined, Meeting, MeetingRefusal, Offering, Room, Space } from '@dropwise/vault'
import type { JoiningRefusal, Outcome } from './channel.ts'
import { hexOf } from './hex.ts'
import type { RelayPorts } from './this-relay.ts'

/** Two devices that show the same six words: another person's, or one more of one's own. One at a time is under way. */
export type Meetings = {
  /** Begins to meet: invites, or answers an invitation. Returns what the other needs, as 64 hexadecimal digits. */
  meet(secret?: string): Outcome<string, JoiningRefusal>
  /** The six words that both screens show, once the devices have met. */
  words(): Promise<Outcome<readonly string[], JoiningRefusal>>
  /** The words were the same: from here on there is a space of two. */
  agree(): Promise<Outcome<undefined, JoiningRefusal>>
  /** Gives up what was begun. */
  giveUp(): void
  /** Offers the room to another device of one's own. Returns what it needs, as 64 hexadecimal digits. */
  link(): Outcome<string, JoiningRefusal>
  linkWords(): Promise<Outcome<readonly string[], JoiningRefusal>>
  /** The words were the same: lets it in, and stays open until it has been told. */
  linkAgree(): Promise<Outcome<undefined, JoiningRefusal>>
}

/** @param then what follows: there is a space of two, or a device was let in */
export const meetingsIn = (
  room: Room,
  relay: Pick<RelayPorts, 'connect' | 'spoken'>,
  then: { readonly entered: (space: Space) => void; readonly letIn: () => void },
): Meetings => {
  let meeting: Meeting | undefined
  let met: Joined | undefined
  let offering: Offering | undefined

  const giveUp = (): void => {
    meeting?.close()
    meeting = undefined
    met = undefined
    offering?.close()
    offering = undefined
  }
  return {
    giveUp,
    meet: secret => {
      giveUp()
      const read = secret === undefined ? undefined : secretFrom(secret)
      if (secret !== undefined && !read) return { ok: false, error: 'joining/not-an-invitation' }
      meeting = room.spaces.meet(relay.connect, read)
      return { ok: true, value: hexOf(meeting.secret) }
    },
    words: async () => {
      const waited = meeting
      const joined = await waited?.joined
      if (!joined || waited !== meeting) return { ok: false, error: 'joining/given-up' }
      if (!joined.ok) return { ok: false, error: refusalOf(joined.error) }
      met = joined.value
      return { ok: true, value: await relay.spoken(joined.value.words) }
    },
    agree: async () => {
      if (!met) return { ok: false, error: 'joining/given-up' }
      const entered = await room.spaces.enter(met)
      giveUp()
      if (!entered.ok) return { ok: false, error: 'joining/not-met' }
      then.entered(entered.value)
      return { ok: true, value: undefined }
    },
    link: () => {
      giveUp()
      offering = room.spaces.offerLink(relay.connect)
      return { ok: true, value: hexOf(offering.secret) }
    },
    linkWords: async () => {
      const waited = offering
      const compared = await waited?.words
      if (!compared || waited !== offering) return { ok: false, error: 'joining/given-up' }
      return compared.ok ? { ok: true, value: await relay.spoken(compared.value) } : { ok: false, error: refusalOf(compared.error) }
    },
    linkAgree: async () => {
      if (!offering) return { ok: false, error: 'joining/given-up' }
      const handed = await offering.agree()
      giveUp()
      if (!handed.ok) return { ok: false, error: refusalOf(handed.error) }
      then.letIn()
      return { ok: true, value: undefined }
    },
  }
}

/** What a person is told of a meeting that came to nothing. */
export const refusalOf = (why: MeetingRefusal): JoiningRefusal => (why === 'connection-lost' ? 'joining/no-connection' : 'joining/not-met')

/** The secret in what was scanned, typed or pasted: alone, or at the end of a link. */
export const secretFrom = (text: string): Uint8Array | undefined => {
  const digits = /[0-9a-f]{64}$/u.exec(text.trim().toLowerCase())?.[0]
  return digits === undefined ? undefined : Uint8Array.from(digits.match(/../gu) ?? [], pair => Number.parseInt(pair, 16))
}
