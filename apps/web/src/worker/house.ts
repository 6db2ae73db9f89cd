import { dayOf } from '@dropwise/domain/shared'
import {
  exportMarkdown,
  memoryLog,
  openHome,
  openSample,
  roomLog,
  type Clock,
  type Home,
  type Ids,
  type MemoryLog,
  type OwnLog,
  type SharedLog,
  type Snapshots,
} from '@dropwise/home'
import { VaultFault, type Device, type LinkedSpace, type Room } from '@dropwise/vault'
import type { Asks, AskName, Outcome, PassphraseRefusal } from './channel.ts'
import { copyOf, logFrom } from './copies.ts'
import { isOfTheDevice, refusalOf, refused } from './faults.ts'
import { severalDevices } from './several-devices.ts'
import { tendRoom } from './tend-room.ts'
import { twoIn, type RelayPorts, type Two } from './two.ts'
import { createWatches } from './watches.ts'

/** Whether this tab is the one that writes. Gives the turn back through the returned function. */
type Turn = () => Promise<(() => void) | undefined>

/** How long a newly linked device waits for what lies at the relay before its room opens as far as it has come (milliseconds). */
const FILLS_WITHIN = 30_000

export type HousePorts = {
  /** Opened when it is first needed: looking around needs none, and some browsers have none to give. */
  readonly device: () => Promise<Device>
  readonly clock: Clock
  readonly ids: Ids
  readonly turn: Turn
  readonly suggest: () => Promise<string>
  readonly push: (watch: number, value: unknown) => void
  /** The way to the relay; without it a room stays alone. */
  readonly relay?: RelayPorts
  /** Whether to keep what the log folds to, for the next opening; without it every opening reads the whole log. */
  readonly snapshots?: Snapshots
}

/** What is open: a home, and what it stands on. */
export type Open = {
  readonly home: Home
  /** What is written goes here; made-up people have none. */
  readonly own?: OwnLog
  readonly memory?: MemoryLog
  readonly room?: Room
  readonly two?: Two
  readonly mayWrite: boolean
  readonly giveBack?: () => void
}

export type House = { readonly [A in AskName]: (given: Asks[A]['with']) => Promise<Asks[A]['back']> }

/**
 * What lives in the worker: at most one open home, in memory, made up, or in a room on this device. Every key and every decrypted word
 * is here and goes with `lock`.
 */
export const createHouse = ({ device, clock, ids, turn, suggest, push, snapshots, relay }: HousePorts): House => {
  let open: Open | undefined
  const underWay = new Set<Promise<unknown>>()
  const watches = createWatches(push)

  const enter = (next: Open): void => {
    close()
    open = next
    next.home.subscribe(watches.look)
    watches.enter(next.home)
  }
  const shut = (left: Open | undefined): void => {
    // The line says no more once the room is locked; nobody waits for it.
    void left?.two?.stop()
    left?.home.close()
    left?.room?.lock()
    left?.giveBack?.()
  }
  const close = (): void => {
    watches.leave()
    shut(open)
    open = undefined
  }
  const homeOver = (own: OwnLog, shared?: SharedLog): Promise<Home> =>
    openHome({ own, ...(shared && { shared }), clock, ids, ...(snapshots && { snapshots }) })
  /** Goes into a room: whoever may write keeps in step with the other, too. */
  const enterRoom = async (room: Room, giveBack: (() => void) | undefined, fills?: number): Promise<void> => {
    const two = relay && twoIn(room, relay)
    const own = two?.own ?? roomLog(room)
    const mayWrite = giveBack !== undefined
    if (fills !== undefined && two) {
      const filled = two.filled(fills)
      two.start(true)
      await filled
    }
    enter({ home: await homeOver(own, two?.shared()), own, room, ...(two && { two }), mayWrite, ...(giveBack && { giveBack }) })
    if (mayWrite && !open?.home.view('settings', {}).byFile) two?.start()
    const from = open
    two?.whenAnother(() => void (from && open && open.room === from.room && withTheOther(open, two)))
  }
  /** The home anew, over the same open room, once somebody has joined. */
  const withTheOther = async (from: Open, two: Two): Promise<void> => {
    const home = await homeOver(two.own, two.shared())
    if (open !== from) return home.close()
    watches.leave()
    from.home.close()
    open = { ...from, home }
    home.subscribe(watches.look)
    watches.enter(home)
  }
  /** Makes a room on this device of what another device, or words, gave, and goes in once it has filled. */
  const moveIn = async <E extends string>(
    passphrase: string,
    linked: readonly LinkedSpace[],
    misfit: E,
  ): Promise<Outcome<undefined, E | PassphraseRefusal>> => {
    const giveBack = await turn()
    try {
      const begun = await (await device()).beginLinked(passphrase, linked)
      if (!begun.ok) {
        giveBack?.()
        return { ok: false, error: begun.error === 'wrong-founding' ? misfit : begun.error }
      }
      await enterRoom(begun.value, giveBack ?? (() => undefined), FILLS_WITHIN)
      return { ok: true, value: undefined }
    } catch (error) {
      giveBack?.()
      if (isOfTheDevice(error)) return { ok: false, error: 'device-broken' }
      throw error
    }
  }
  /** By file alone: the lines are taken down, and none goes up. Otherwise they go up. */
  const goByFile = async ({ home, two }: Open): Promise<void> => (home.view('settings', {}).byFile ? two?.stop() : two?.start())
  return {
    begun: async () => (await device()).hasRooms(),
    suggest,
    start: async () => {
      const memory = memoryLog()
      enter({ home: await homeOver(memory), own: memory, memory, mayWrite: true })
    },
    lookAround: async ({ which, side }) => enter({ home: await openSample(which, side, { clock, ids }), mayWrite: true }),
    keep: async ({ passphrase }) => {
      const before = open?.memory?.entries ?? []
      const giveBack = await turn()
      try {
        const begun = await (await device()).begin(passphrase)
        if (!begun.ok) {
          giveBack?.()
          return begun
        }
        if (before.length > 0) await begun.value.append(before)
        await enterRoom(begun.value, giveBack ?? (() => undefined))
        return { ok: true, value: undefined }
      } catch (error) {
        giveBack?.()
        if (isOfTheDevice(error)) return { ok: false, error: 'device-broken' }
        throw error
      }
    },
    unlock: async ({ passphrase }) => {
      try {
        const unlocked = await (await device()).unlock(passphrase)
        if (!unlocked.ok) return unlocked
        const giveBack = await turn()
        await enterRoom(unlocked.value, giveBack)
        return { ok: true, value: { mayWrite: giveBack !== undefined } }
      } catch (error) {
        if (isOfTheDevice(error)) return { ok: false, error: 'device-broken' }
        throw error
      }
    },
    act: async ({ name, input }) => {
      if (!open) return refused('device/locked')
      if (!open.mayWrite) return refused('device/another-tab')
      const from = open
      const acting = from.home.act(name, input)
      underWay.add(acting)
      try {
        const done = await acting
        if (done.ok && name === 'settings/chosen' && from.two && 'byFile' in input) await goByFile(from)
        return done
      } catch (error) {
        if (error instanceof VaultFault) return refused(refusalOf(error))
        throw error
      } finally {
        underWay.delete(acting)
      }
    },
    watch: async ({ watch, name, args }) => watches.watch(watch, { name, args }),
    unwatch: async ({ watch }) => watches.unwatch(watch),
    lookAgain: async () => watches.look(),
    release: async () => {
      const from = open
      if (!from?.mayWrite) return
      const releasing = from.home.release()
      underWay.add(releasing)
      try {
        await releasing
      } catch (error) {
        // What has not left goes the next time.
        if (!isOfTheDevice(error)) throw error
      } finally {
        underWay.delete(releasing)
      }
      // An evening may have begun, or a space ended, while nobody did anything.
      if (open === from) watches.look()
    },
    ...severalDevices({ now: () => open, relay, device, moveIn, withTheOther }),
    changePassphrase: async ({ passphrase }) => {
      if (!open?.room) return refused('device/locked')
      if (!open.mayWrite) return refused('device/another-tab')
      try {
        return await open.room.changePassphrase(passphrase)
      } catch (error) {
        if (error instanceof VaultFault) return refused(refusalOf(error))
        throw error
      }
    },
    copy: async ({ passphrase }) => {
      if (!open?.own) return refused('device/locked')
      const copied = await copyOf(open.own, passphrase, clock.now())
      if (copied.ok && open?.mayWrite) await open.home.act('settings/copied', {})
      return copied
    },
    paper: async ({ parts, words }) => (open ? exportMarkdown(open.home, dayOf(clock.now(), clock.zone()), { parts, words }) : ''),
    restore: async ({ file, passphrase }) => {
      const log = await logFrom(file, passphrase)
      if (!log.ok) return log
      enter({ home: await homeOver(log.value), own: log.value, memory: log.value, mayWrite: true })
      return { ok: true, value: undefined }
    },
    tend: async () => (open?.room && open.mayWrite ? tendRoom(open.home, open.room, clock.now()) : 'sound'),
    // What was handed over before is kept first; what comes after finds the room closed.
    lock: async () => {
      const left = open
      watches.leave()
      open = undefined
      await Promise.allSettled(underWay)
      shut(left)
    },
    removeRoom: async () => {
      const room = open?.room
      await room?.remove()
      close()
    },
    removeEverything: async () => {
      close()
      await (await device()).removeEverything()
    },
  }
}
