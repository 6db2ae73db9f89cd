import {
  openHome,
  roomLog,
  type Clock,
  type Home,
  type Ids,
  type MemoryLog,
  type OwnLog,
  type SharedLog,
  type Snapshots,
} from '@dropwise/home'
import type { Device, LinkedSpace, Room, WayBack } from '@dropwise/vault'
import type { Outcome, PassphraseRefusal } from './channel.ts'
import { deviceRefusal, isOfTheDevice } from './faults.ts'
import type { RelayPorts } from './this-relay.ts'
import { twoIn, type Two } from './two.ts'
import type { Watches } from './watches.ts'

/** Whether this tab is the one that writes. Gives the turn back through the returned function. */
export type Turn = () => Promise<(() => void) | undefined>

/** How long a newly linked device waits for what lies at the relay before its room opens as far as it has come (milliseconds). */
const FILLS_WITHIN = 30_000

/** What is open: a home, and what it stands on. */
export type Open = {
  readonly home: Home
  /** What is written goes here; made-up people have none. */
  readonly own?: OwnLog
  readonly memory?: MemoryLog
  readonly room?: Room
  readonly two?: Two
  /** In memory, from a copy: by which way to come back between two, once it is kept. */
  readonly back?: readonly WayBack[]
  /** What could read the room when it was unlocked, and nobody had looked at. */
  readonly newAtOpening?: ReadonlySet<string>
  readonly mayWrite: boolean
  readonly giveBack?: () => void
}

type Ports = {
  readonly device: () => Promise<Device>
  readonly clock: Clock
  readonly ids: Ids
  readonly turn: Turn
  readonly snapshots?: Snapshots | undefined
  readonly relay?: RelayPorts | undefined
  readonly watches: Watches
}

/** The door: at most one home is open behind it. Going in somewhere closes what was open before. */
export const createDoor = ({ device, clock, ids, turn, snapshots, relay, watches }: Ports) => {
  let open: Open | undefined

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
  /** Nothing is open from here on; what was is handed back, to be shut once all that is under way has come to its end. */
  const leave = (): Open | undefined => {
    const left = open
    watches.leave()
    open = undefined
    return left
  }
  const close = (): void => shut(leave())
  const homeOver = (own: OwnLog, shared?: SharedLog, earlier: readonly SharedLog[] = []): Promise<Home> =>
    openHome({ own, ...(shared && { shared }), earlier, clock, ids, ...(snapshots && { snapshots }) })
  /** What nobody has looked at. The first time, all that is there counts as known: but for what was there before a copy brought the room back. */
  const newIn = async ({ spaces }: Room, mayWrite: boolean, anew: 'fills' | 'back' | undefined): Promise<ReadonlySet<string>> => {
    const fresh = await spaces.newcomers()
    // What comes from now on is new, also where it is taken off again before anybody looks. A full device opens all the same.
    if (fresh !== undefined && mayWrite) await spaces.lookedAt([]).catch(() => undefined)
    if (fresh === undefined && mayWrite) {
      const all = (await spaces.devices()).filter(({ kind }) => anew !== 'back' || kind === 'copy')
      await spaces.lookedAt([...all, ...(await spaces.formerDevices())].map(({ name }) => name))
    }
    return new Set(fresh ?? (await spaces.newcomers()))
  }
  /** Goes into a room: whoever may write keeps in step with the other, too. */
  const enterRoom = async (room: Room, giveBack: (() => void) | undefined, anew?: 'fills' | 'back'): Promise<void> => {
    const two = relay && twoIn(room, relay, () => clock.now())
    const own = two?.own ?? roomLog(room)
    const mayWrite = giveBack !== undefined
    if (anew === 'fills' && two) {
      const filled = two.filled(FILLS_WITHIN)
      two.start(anew)
      await filled
    }
    const newAtOpening = await newIn(room, mayWrite, anew)
    const home = await homeOver(own, two?.shared(), two?.earlier())
    enter({ home, own, room, newAtOpening, ...(two && { two }), mayWrite, ...(giveBack && { giveBack }) })
    if (mayWrite && !open?.home.view('settings', {}).byFile) two?.start(anew)
    const from = open
    two?.whenAnother(() => void (from && open && open.room === from.room && withTheOther(open, two)))
  }
  /** The home anew, over the same open room, once somebody has joined. */
  const withTheOther = async (from: Open, two: Two): Promise<void> => {
    const home = await homeOver(two.own, two.shared(), two.earlier())
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
    let giveBack: Awaited<ReturnType<Turn>>
    try {
      giveBack = await turn()
      const begun = await (await device()).beginLinked(passphrase, linked)
      if (!begun.ok) {
        giveBack?.()
        return { ok: false, error: begun.error === 'wrong-founding' ? misfit : begun.error }
      }
      await enterRoom(begun.value, giveBack ?? (() => undefined), 'fills')
      return { ok: true, value: undefined }
    } catch (error) {
      giveBack?.()
      if (isOfTheDevice(error)) return deviceRefusal(error)
      throw error
    }
  }
  return { now: () => open, enter, close, leave, shut, homeOver, enterRoom, withTheOther, moveIn }
}
