import {
  memoryLog,
  openHome,
  openSample,
  roomLog,
  type Clock,
  type Home,
  type Ids,
  type MemoryLog,
  type OwnLog,
  type Snapshots,
} from '@dropwise/home'
import { type Device, type Room, VaultFault } from '@dropwise/vault'
import type { Asks, AskName, DeviceRefusal } from './channel.ts'
import { tendRoom } from './tend-room.ts'
import { createWatches } from './watches.ts'

/** Whether this tab is the one that writes. Gives the turn back through the returned function. */
type Turn = () => Promise<(() => void) | undefined>

export type HousePorts = {
  /** Opened when it is first needed: looking around needs none, and some browsers have none to give. */
  readonly device: () => Promise<Device>
  readonly clock: Clock
  readonly ids: Ids
  readonly turn: Turn
  readonly suggest: () => Promise<string>
  readonly push: (watch: number, value: unknown) => void
  /** Whether to keep what the log folds to, for the next opening; without it every opening reads the whole log. */
  readonly snapshots?: Snapshots
}

type Open = {
  readonly home: Home
  readonly memory?: MemoryLog
  readonly room?: Room
  readonly mayWrite: boolean
  readonly giveBack?: () => void
}

export type House = { readonly [A in AskName]: (given: Asks[A]['with']) => Promise<Asks[A]['back']> }

/**
 * What lives in the worker: at most one open home, in memory, made up, or in a room on this device. Every key and every decrypted word
 * is here and goes with `lock`.
 */
export const createHouse = ({ device, clock, ids, turn, suggest, push, snapshots }: HousePorts): House => {
  let open: Open | undefined
  const watches = createWatches(push)

  const enter = (next: Open): void => {
    close()
    open = next
    next.home.subscribe(watches.look)
    watches.enter(next.home)
  }
  const close = (): void => {
    watches.leave()
    open?.home.close()
    open?.room?.lock()
    open?.giveBack?.()
    open = undefined
  }
  const homeOver = (own: OwnLog): Promise<Home> => openHome({ own, clock, ids, ...(snapshots && { snapshots }) })

  return {
    begun: async () => (await device()).hasRooms(),
    suggest,
    start: async () => {
      const memory = memoryLog()
      enter({ home: await homeOver(memory), memory, mayWrite: true })
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
        const own = roomLog(begun.value)
        if (before.length > 0) await own.append(before)
        enter({ home: await homeOver(own), room: begun.value, mayWrite: true, ...(giveBack && { giveBack }) })
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
        enter({
          home: await homeOver(roomLog(unlocked.value)),
          room: unlocked.value,
          mayWrite: giveBack !== undefined,
          ...(giveBack && { giveBack }),
        })
        return { ok: true, value: { mayWrite: giveBack !== undefined } }
      } catch (error) {
        if (isOfTheDevice(error)) return { ok: false, error: 'device-broken' }
        throw error
      }
    },
    act: async ({ name, input }) => {
      if (!open) return refused('device/locked')
      if (!open.mayWrite) return refused('device/another-tab')
      try {
        return await open.home.act(name, input)
      } catch (error) {
        if (error instanceof VaultFault) return refused(refusalOf(error))
        throw error
      }
    },
    watch: async ({ watch, name, args }) => watches.watch(watch, { name, args }),
    unwatch: async ({ watch }) => watches.unwatch(watch),
    lookAgain: async () => watches.look(),
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
    tend: async () => (open?.room && open.mayWrite ? tendRoom(open.home, open.room, clock.now()) : 'sound'),
    lock: async () => close(),
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

/** What the vault names itself, and what the browser says where it gives no storage. */
const isOfTheDevice = (error: unknown): boolean => error instanceof VaultFault || error instanceof DOMException

const refused = (error: DeviceRefusal) => ({ ok: false, error }) as const

const refusalOf = ({ reason }: VaultFault): DeviceRefusal => {
  if (reason === 'another-writer') return 'device/another-tab'
  return reason === 'locked' ? 'device/locked' : 'device/not-kept'
}
