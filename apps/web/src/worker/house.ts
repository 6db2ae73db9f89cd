import { memoryLog, type Clock, type Ids, type Snapshots } from '@dropwise/home'
import type { Device, Room } from '@dropwise/vault'
import type { Answers } from './channel.ts'
import { joiningByHand } from './by-hand.ts'
import { openCopy } from './copies.ts'
import { createDoor, type Turn } from './door.ts'
import { deviceRefusal, isOfTheDevice } from './faults.ts'
import { insideOf } from './inside.ts'
import { severalDevices } from './several-devices.ts'
import type { RelayPorts } from './this-relay.ts'
import { createWatches } from './watches.ts'

/** Sixty days without a word, in milliseconds: whoever comes back then is met by a page that asks for nothing (S43). */
const LONG_AWAY = 60 * 86_400_000

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

/**
 * What lives in the worker: at most one open home, in memory, made up, or in a room on this device. Every key and every decrypted word
 * is here and goes with `lock`.
 */
export const createHouse = ({ device, clock, ids, turn, suggest, push, snapshots, relay }: HousePorts): Answers => {
  const underWay = new Set<Promise<unknown>>()
  const watches = createWatches(push)
  const door = createDoor({ device, clock, ids, turn, snapshots, relay, watches })
  const { now, enter, enterRoom, homeOver, withTheOther, moveIn } = door

  return {
    begun: async () => (await device()).hasRooms(),
    suggest,
    start: async () => {
      const memory = memoryLog()
      enter({ home: await homeOver(memory), own: memory, memory, mayWrite: true })
    },
    lookAround: async ({ which, side }) => {
      // Made-up people are many words, and nobody with a room needs them.
      const { openSample } = await import('@dropwise/home/sample')
      enter({ home: await openSample(which, side, { clock, ids }), mayWrite: true })
    },
    keep: async ({ passphrase }) => {
      const { memory, back = [], home: opened } = now() ?? {}
      const before = memory?.entries ?? []
      const over = opened?.view('settings', {}).byFile ? undefined : relay
      let giveBack: Awaited<ReturnType<Turn>>
      let room: Room | undefined
      try {
        giveBack = await turn()
        const begun = await (await device()).begin(passphrase)
        if (!begun.ok) {
          giveBack?.()
          return begun
        }
        room = begun.value
        if (before.length > 0) await room.append(before)
        // One that does not hold is left out: everything else is there all the same.
        for (const way of back) await room.spaces.comeBack(way, over)
        await enterRoom(room, giveBack ?? (() => undefined), back.length > 0 ? 'back' : undefined)
        return { ok: true, value: undefined }
      } catch (error) {
        giveBack?.()
        // A room that was begun and took nothing would have the passphrase when it is tried again.
        if (now()?.room !== room) await room?.remove().catch(() => undefined)
        if (isOfTheDevice(error)) return deviceRefusal(error)
        throw error
      }
    },
    unlock: async ({ passphrase }) => {
      try {
        const unlocked = await (await device()).unlock(passphrase)
        if (!unlocked.ok) return unlocked
        const giveBack = await turn()
        await enterRoom(unlocked.value, giveBack)
        const last = now()?.home.lastWritten()
        const longAway = last !== undefined && clock.now() - last >= LONG_AWAY
        return { ok: true, value: { mayWrite: giveBack !== undefined, longAway } }
      } catch (error) {
        if (isOfTheDevice(error)) return deviceRefusal(error)
        throw error
      }
    },
    ...insideOf({ now, clock, watches, underWay }),
    ...joiningByHand({ now, relay, withTheOther }),
    ...severalDevices({ now, relay, device, moveIn, withTheOther, underWay }),
    restore: async ({ file, passphrase }) => {
      const here = await device()
      const copy = await openCopy(file, passphrase, (space, text) => here.commitIn(space, text))
      if (!copy.ok) return copy
      const { own, shared, earlier, back } = copy.value
      enter({ home: await homeOver(own, shared, earlier), own, memory: own, back, mayWrite: true })
      return { ok: true, value: undefined }
    },
    // What was handed over before is kept first; what comes after finds the room closed.
    lock: async () => {
      const left = door.leave()
      left?.two?.hurry()
      await Promise.allSettled(underWay)
      door.shut(left)
    },
    removeRoom: async () => {
      await now()?.room?.remove()
      door.close()
    },
    removeEverything: async () => {
      door.close()
      await (await device()).removeEverything()
    },
  }
}
