import { roomLog, spaceLog, type OwnLog, type SharedLog } from '@dropwise/home'
import type { MyDevice, Room, Space } from '@dropwise/vault'
import type { RoomDevice } from './channel.ts'
import { hasHeard, listenedTo, playedInStep } from './in-step.ts'
import { openLines, type LinesNow } from './lines.ts'
import { meetingsIn, type Meetings } from './meetings.ts'
import type { RelayPorts } from './this-relay.ts'

/** What a room with another person in it needs beside its home: the log of two, the line to the relay, and meeting somebody. */
export type Two = Meetings & {
  /** The own log. Closing it does not lock the room. */
  readonly own: OwnLog
  /** The log of two, also one that was left; undefined while nobody has ever joined. */
  shared(): SharedLog | undefined
  /** The logs of everybody who ever joined, in turn; the last is `shared()`. */
  everShared(): readonly SharedLog[]
  /** Those of them before the last, in turn. */
  earlier(): readonly SharedLog[]
  /** The space of two, as it is now. */
  space(): Space | undefined
  /** Whether there is somebody now: nobody has left. */
  goesOn(): boolean
  /** Everything that can read this room. */
  devices(): Promise<readonly RoomDevice[]>
  /**
   * Takes one of these off; first what it sent is fetched, for a few seconds, where a relay is reached: whatever has not come by then counts
   * no more. Resolves once that is kept here; the relay is told in the same minute, where it is reached (decision 0028). Rejects with `not-a-member` for any other name.
   */
  removeDevice(name: string): Promise<void>
  /** Nobody stays to wait: whatever is being fetched before a device is taken off is waited for no longer. The room is about to be locked. */
  hurry(): void
  /** Tells when this device came into a space that another device of the same person joined, or when it can write there. */
  whenAnother(listener: () => void): void
  /** Resolves once what lies at the relay of the own log has come, or the time is over. */
  filled(atMost: number): Promise<void>
  /**
   * Opens the lines of all that is shared, and of the own log where another device or words on paper need it. `fills`: everything at once,
   * also what is one's own, since this device was just linked. `back`: what is shared at once, since the room came back from a copy.
   */
  start(anew?: 'fills' | 'back'): void
  stop(): Promise<void>
  /** What is known of the lines. `away`: whether nothing of the other comes in now. */
  lines(away: boolean): LinesNow
  /** The person did something here, or words of theirs left: from now on it is told whether that has gone. */
  letGo(): void
}

/** Everything between two, on one open room. */
export const twoIn = (room: Room, relay: RelayPorts, now: () => number): Two => {
  const lines = openLines()
  const ownRelay = listenedTo(relay, now)
  const rested = new Set<() => void>()
  const haste = new AbortController()
  /** How often lines went up or down: what was begun for an earlier time is not gone on with. */
  let starts = 0

  /** Those of which there is something to read: one that this device only asked to come into shows nothing yet. */
  const entered = (): readonly Space[] =>
    room.spaces.shared().filter(space => space.synced.heads().length > 0 || space.members().some(({ mine }) => mine))
  /** Where this device is in, and nobody has left. */
  const going = (): Space | undefined =>
    entered().findLast(space => space.left().length === 0 && space.members().some(({ mine, closedAt }) => mine && closedAt === undefined))
  const current = (): Space | undefined => going() ?? entered().at(-1)
  const before = (): readonly Space[] => {
    const last = current()
    return entered().filter(space => space !== last)
  }
  const keepUp = (space: Space, eager: boolean): void => {
    if (lines.at(space)) return
    const line = lines.open(space, found =>
      room.spaces.keepInStep(space, space === room.spaces.own ? ownRelay : relay, {
        eager,
        found,
        // The first time goes at once, since both are there; afterwards nobody sees from the line when something is written (S17).
        changed: status => {
          if (status !== 'resting') return
          // Who left has said so, and hears nothing more.
          if (space.left().includes(space.side)) return void line.stop()
          line.setPace('quiet')
          if (space === room.spaces.own) rested.forEach(resolve => resolve())
        },
      }),
    )
  }
  /** Small frames in quick succession, until the relay knows of everything that was taken off here. */
  const hasten = (space: Space): void => {
    const line = lines.at(space)
    if (!line || space.left().includes(space.side)) return
    line.quicken(() => Math.max(-1, ...space.closes().map(({ seq }) => seq)) <= line.reached)
  }
  /** What was taken off here and could not be said before is said now, also of a room that no other device is left in. */
  const tellOfThoseTakenOff = async (): Promise<void> => {
    const since = ++starts
    const untold = await room.spaces.untold().catch(() => new Set())
    if (untold.size === 0 || since !== starts) return
    keepUp(room.spaces.own, false)
    for (const space of [...entered(), room.spaces.own]) hasten(space)
  }
  /** Resolves once what lies at the relay of a space has come; sooner where nothing is reached, and after six seconds in any case. */
  const fetched = async (space: Space): Promise<void> => {
    const line = lines.at(space)
    if (!line || space.left().length > 0) return
    for (let seconds = 1; seconds <= 6 && !haste.signal.aborted; seconds++) {
      await new Promise<void>(resolve => {
        haste.signal.addEventListener('abort', () => resolve(), { once: true })
        relay.after(1_000, resolve)
      })
      if (line.status === 'resting' || (line.status === 'offline' && seconds > 1)) break
    }
  }
  const meetings = meetingsIn(room, relay, {
    entered: space => keepUp(space, true),
    letIn: () => {
      keepUp(room.spaces.own, true)
      // What lets it in is on this device alone until it has left: now, and not with the next regular frames.
      for (const space of entered().filter(one => one.left().length === 0)) lines.at(space)?.setPace('eager')
    },
  })
  const heard = (): boolean => {
    const line = lines.at(room.spaces.own)
    return hasHeard(line && { status: line.status, speaks: ownRelay.speaks() }, live(room.spaces.own).length)
  }
  return {
    ...meetings,
    own: { ...roomLog(room), close: () => undefined },
    shared: () => {
      const space = current()
      return space && playedInStep(spaceLog(space), heard)
    },
    everShared: () => {
      const last = current()
      return [...before(), ...(last ? [last] : [])].map(spaceLog)
    },
    earlier: () => before().map(spaceLog),
    space: current,
    goesOn: () => going() !== undefined,
    devices: async () => {
      const shown = ({ name, kind, mine, since }: MyDevice): RoomDevice => ({ name, kind, mine, ...(since !== undefined && { since }) })
      const untold = await room.spaces.untold()
      const gone = (await room.spaces.formerDevices()).map((one): RoomDevice => ({
        ...shown(one),
        gone: true,
        ...(untold.has(one.name) && { untold: true }),
      }))
      return [...(await room.spaces.devices()).map(shown), ...gone]
    },
    removeDevice: async name => {
      const spaces = [...entered(), room.spaces.own]
      spaces.forEach(hasten)
      await Promise.all(spaces.map(fetched))
      await room.spaces.removeDevice(name)
    },
    hurry: () => haste.abort(),
    whenAnother: listener => {
      const watched = new Set<Space>()
      let shown = current()
      const look = (): void => {
        for (const space of room.spaces.shared().filter(one => !watched.has(one))) {
          watched.add(space)
          space.whenChanged(look)
          // Whoever joined here keeps it in step already; another device of theirs does from now on.
          if (lines.some()) keepUp(space, true)
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
    start: anew => {
      // A device that fills gets all that was ever shared at once: in regular frames it would take days (S17 names it as an exception).
      for (const space of room.spaces.shared()) keepUp(space, anew !== undefined)
      void tellOfThoseTakenOff()
      if (anew === 'fills' || room.spaces.words.cover() !== 'nothing' || live(room.spaces.own).length > 1) keepUp(room.spaces.own, true)
    },
    stop: async () => {
      starts += 1
      meetings.giveUp()
      await lines.stop()
    },
    lines: lines.now,
    letGo: lines.letGo,
  }
}

const live = (space: Space) => space.members().filter(({ closedAt, role }) => closedAt === undefined && role === 'device')
