import { roomLog, spaceLog, type OwnLog, type SharedLog } from '@dropwise/home'
import type { Connect, Joined, Meeting, MeetingRefusal, Offering, Room, Space, SpaceSync, SyncPorts } from '@dropwise/vault'
import type { JoiningRefusal, Outcome, RoomDevice } from './channel.ts'

/** How the worker reaches the relay that served the app, and how time and chance go there. */
export type RelayPorts = Omit<SyncPorts, 'hash'> & { readonly spoken: (numbers: readonly number[]) => Promise<readonly string[]> }

/** What a room with another person in it needs beside its home: the log of two, the line to the relay, and meeting somebody. */
export type Two = {
  /** The own log. Closing it does not lock the room. */
  readonly own: OwnLog
  /** The log of two, also one that was left; undefined while nobody has ever joined. */
  shared(): SharedLog | undefined
  /** The space of two, as it is now. */
  space(): Space | undefined
  /** Whether there is somebody now: nobody has left. */
  goesOn(): boolean
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
  /** The devices that can read this room. */
  devices(): readonly RoomDevice[]
  /** Takes a device of one's own off the list. Rejects with `not-a-member` for any other name. */
  removeDevice(name: string): Promise<void>
  /** Tells when this device came into a space that another device of the same person joined, or when it can write there. */
  whenAnother(listener: () => void): void
  /** Resolves once what lies at the relay of the own log has come, or the time is over. */
  filled(atMost: number): Promise<void>
  /** Opens the lines of all that is shared, and of the own log where another device or words on paper need it, or `filling`. */
  start(filling?: boolean): void
  stop(): Promise<void>
}

/** Everything between two, on one open room. */
export const twoIn = (room: Room, relay: RelayPorts): Two => {
  const lines = new Map<string, SpaceSync>()
  let meeting: Meeting | undefined
  let met: Joined | undefined
  let offering: Offering | undefined
  const rested = new Set<() => void>()

  const giveUp = (): void => {
    meeting?.close()
    meeting = undefined
    met = undefined
    offering?.close()
    offering = undefined
  }
  /** Those in which this device may write, or might once: one that it only asked to come into shows nothing yet. */
  const entered = (): readonly Space[] => room.spaces.shared().filter(space => space.members().some(({ mine }) => mine))
  const going = (): Space | undefined => entered().findLast(space => space.left().length === 0)
  const current = (): Space | undefined => going() ?? entered().at(-1)
  const keepUp = (space: Space, eager: boolean): void => {
    if (lines.has(space.id)) return
    const line = room.spaces.keepInStep(space, relay, {
      eager,
      // The first time goes at once, since both are there; afterwards nobody sees from the line when something is written (S17).
      changed: status => {
        if (status !== 'resting') return
        // Who left has said so, and hears nothing more.
        if (space.left().includes(space.side)) return void line.stop()
        line.setPace('quiet')
        if (space === room.spaces.own) rested.forEach(resolve => resolve())
      },
    })
    lines.set(space.id, line)
  }
  return {
    own: { ...roomLog(room), close: () => undefined },
    shared: () => {
      const space = current()
      return space && spaceLog(space)
    },
    space: current,
    goesOn: () => going() !== undefined,
    meet: secret => {
      giveUp()
      const read = secret === undefined ? undefined : secretFrom(secret)
      if (secret !== undefined && !read) return { ok: false, error: 'joining/not-an-invitation' }
      meeting = room.spaces.meet(relay.connect, read)
      return { ok: true, value: textOf(meeting.secret) }
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
      keepUp(entered.value, true)
      return { ok: true, value: undefined }
    },
    link: () => {
      giveUp()
      offering = room.spaces.offerLink(relay.connect)
      return { ok: true, value: textOf(offering.secret) }
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
      keepUp(room.spaces.own, true)
      // What lets it in is on this device alone until it has left: now, and not with the next regular frames.
      for (const space of entered().filter(one => one.left().length === 0)) lines.get(space.id)?.setPace('eager')
      return { ok: true, value: undefined }
    },
    devices: () => live(room.spaces.own).map(({ lane, mine, since }) => ({ name: lane, mine, ...(since !== undefined && { since }) })),
    removeDevice: name => room.spaces.removeDevice(name),
    whenAnother: listener => {
      const watched = new Set<Space>()
      let shown = current()
      const look = (): void => {
        for (const space of room.spaces.shared().filter(one => !watched.has(one))) {
          watched.add(space)
          space.whenChanged(look)
          // Whoever joined here keeps it in step already; another device of theirs does from now on.
          if (lines.size > 0) keepUp(space, true)
        }
        if (current() === shown) return
        shown = current()
        listener()
      }
      room.spaces.whenShared(look)
      look()
    },
    filled: atMost =>
      new Promise(resolve => {
        const stop = relay.after(atMost, resolve)
        rested.add(() => {
          stop()
          resolve()
        })
      }),
    giveUp,
    start: (filling = false) => {
      // A device that fills gets all that was ever shared at once: in regular frames it would take days (S17 names it as an exception).
      for (const space of room.spaces.shared()) keepUp(space, filling)
      if (filling || room.spaces.words.cover() !== 'nothing' || live(room.spaces.own).length > 1) keepUp(room.spaces.own, true)
    },
    stop: async () => {
      giveUp()
      await Promise.all([...lines.values()].map(line => line.stop()))
      lines.clear()
    },
  }
}

const live = (space: Space) => space.members().filter(({ closedAt, role }) => closedAt === undefined && role === 'device')

export const refusalOf = (why: MeetingRefusal): JoiningRefusal => (why === 'connection-lost' ? 'joining/no-connection' : 'joining/not-met')

const textOf = (bytes: Uint8Array): string => Array.from(bytes, byte => byte.toString(16).padStart(2, '0')).join('')

/** The secret in what was scanned, typed or pasted: alone, or at the end of a link. */
export const secretFrom = (text: string): Uint8Array | undefined => {
  const digits = /[0-9a-f]{64}$/u.exec(text.trim().toLowerCase())?.[0]
  return digits === undefined ? undefined : Uint8Array.from(digits.match(/../gu) ?? [], pair => Number.parseInt(pair, 16))
}

/** The relay that served this page, over the platform's own sockets and timers. */
export const thisRelay = (origin: string, connect: Connect, spoken: RelayPorts['spoken']): RelayPorts => ({
  connect,
  origin,
  spoken,
  after: (ms, act) => {
    const timer = setTimeout(act, ms)
    return () => clearTimeout(timer)
  },
  chance: () => (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) / 2 ** 32,
})
