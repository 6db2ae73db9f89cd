import type { Result } from '@dropwise/protocol'
import type { ByHand } from '../pairing/by-hand.ts'
import type { Connect, SyncOptions, SyncPorts } from '../sync/ports.ts'
import type { Joined } from '../pairing/joining.ts'
import type { LinkableSpace, LinkedSpace } from '../pairing/linking.ts'
import type { Meeting } from '../pairing/meet.ts'
import type { MyDevice } from './my-devices.ts'
import type { Newcomers } from './newcomers.ts'
import type { Offering } from '../pairing/link.ts'
import type { RoomWords } from '../recovery/room-words.ts'
import type { SpaceSync } from '../sync/sync-space.ts'
import type { WayBack } from '../copies/way-back.ts'
import type { Space } from '../space/port.ts'

/** A room with all its spaces: the own one, and one for each pair. */
export type Spaces = Newcomers & {
  readonly own: Space
  shared(): readonly Space[]
  /** Tells when a shared space came or went. */
  whenShared(listener: () => void): () => void
  /** Opens a shared space that was just joined, and writes it down in the own space, in one commit. Entering twice is entering once. */
  enter(joined: Pick<Joined, 'founding' | 'bond' | 'laneSecret' | 'epochKey'>): Promise<Result<Space, 'wrong-founding'>>
  /** Meets another person's device at a relay: invites, or answers with the secret of the one who invites. See `enter`. */
  meet(connect: Connect, secret?: Uint8Array): Meeting
  /** Meets another person's device by three files, without any relay. See `enter`. */
  readonly byHand: ByHand
  /** Keeps one of the spaces in step with a relay until it is stopped. */
  keepInStep(space: Space, ports: Omit<SyncPorts, 'hash'>, options?: SyncOptions): SpaceSync
  /** Offers everything of this room to another device of mine, at a relay: the own space first. */
  offerLink(connect: Connect): Offering
  /** Everything that can read this room, or write for its person: devices, copies, and what a shared space still has from before. */
  devices(): Promise<readonly MyDevice[]>
  /** What could until it was taken off, and keeps what it had by then. */
  formerDevices(): Promise<readonly MyDevice[]>
  /** Names of those that were taken off here, and no relay said yet that it knows: until then it hands them what others write. */
  untold(): Promise<ReadonlySet<string>>
  /**
   * Closes every lane of one of these. Throws `not-a-member` for this device and any other name, `not-admitted` while this device is not
   * let in everywhere itself.
   */
  removeDevice(name: string): Promise<void>
  /** What a copy made now holds of every shared space. Lets a lane in that lies in copies alone, where there is none. */
  waysBack(): Promise<readonly WayBack[]>
  /** Comes back into a shared space by what a copy holds of it, in a lane of this device's own. `relay`: to ask for what came since. */
  comeBack(way: WayBack, relay?: Omit<SyncPorts, 'hash'>): Promise<Result<Space, 'wrong-founding' | 'not-a-parcel'>>
  /** Twelve words on paper that bring this room back where every device is lost. */
  readonly words: RoomWords
  /** What `offer` needs, to link another of my devices: the own space first. */
  linkable(): readonly LinkableSpace[]
  /** Takes shared spaces that `settle` gave a newly linked device; they fill once their events are received. */
  take(linked: readonly LinkedSpace[]): Promise<Result<undefined, 'wrong-founding'>>
}
