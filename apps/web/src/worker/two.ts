import { roomLog, spaceLog, type OwnLog, type SharedLog } from '@dropwise/home'
import type { Connect, Joined, Meeting, Room, Space, SpaceSync, SyncPorts } from '@dropwise/vault'
import type { JoiningRefusal, Outcome } from './channel.ts'

/** How the worker reaches the relay that served the app, and how time and chance go there. */
export type RelayPorts = Omit<SyncPorts, 'hash'> & { readonly spoken: (numbers: readonly number[]) => Promise<readonly string[]> }

/** What a room with another person in it needs beside its home: the log of two, the line to the relay, and meeting somebody. */
export type Two = {
  /** The own log. Closing it does not lock the room. */
  readonly own: OwnLog
  /** The log of two, also one that was left; undefined while nobody has ever joined. */
  shared(): SharedLog | undefined
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
  /** Opens the lines of all that is shared. */
  start(): void
  stop(): Promise<void>
}

/** Everything between two, on one open room. */
export const twoIn = (room: Room, relay: RelayPorts): Two => {
  const lines = new Map<string, SpaceSync>()
  let meeting: Meeting | undefined
  let met: Joined | undefined

  const giveUp = (): void => {
    meeting?.close()
    meeting = undefined
    met = undefined
  }
  const going = (): Space | undefined => room.spaces.shared().findLast(space => space.left().length === 0)
  const current = (): Space | undefined => going() ?? room.spaces.shared().at(-1)
  const keepUp = (space: Space, eager: boolean): void => {
    if (lines.has(space.id)) return
    const line = room.spaces.keepInStep(space, relay, {
      eager,
      // The first time goes at once, since both are there; afterwards nobody sees from the line when something is written (S17).
      changed: status => status === 'resting' && line.setPace('quiet'),
    })
    lines.set(space.id, line)
  }
  return {
    own: { ...roomLog(room), close: () => undefined },
    shared: () => {
      const space = current()
      return space && spaceLog(space)
    },
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
      if (!joined.ok) return { ok: false, error: joined.error === 'connection-lost' ? 'joining/no-connection' : 'joining/not-met' }
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
    giveUp,
    start: () => {
      for (const space of room.spaces.shared()) keepUp(space, false)
    },
    stop: async () => {
      giveUp()
      await Promise.all([...lines.values()].map(line => line.stop()))
      lines.clear()
    },
  }
}

const textOf = (bytes: Uint8Array): string => Array.from(bytes, byte => byte.toString(16).padStart(2, '0')).join('')

/** The secret in what was scanned, typed or pasted: alone, or at the end of a link. */
const secretFrom = (text: string): Uint8Array | undefined => {
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
