import { decodeTrusted, encodeCanonical, sameBytes } from '@dropwise/protocol'
import type { Space } from '../space/port.ts'
import type { RoomSpace } from '../space/space.ts'
import { keep } from '../store/keep.ts'
import type { SpacePorts } from '../space/state.ts'
import { formerDevices, lanesOfMine, lanesTakenOff, myDevices } from './my-devices.ts'

/** Record that names what somebody has looked at on this device. It is on no other one: none of them can look in another's place. */
export const LOOKED_AT = 'looked-at'

/** What can read a room, or could until it was taken off, and whether somebody has looked at it on this device (S25). */
export type Newcomers = {
  /** Names of those of `devices` and `formerDevices` that nobody has looked at here; undefined where nobody ever has. */
  newcomers(): Promise<readonly string[] | undefined>
  /** Somebody has looked at these. With none, a book from before is brought to how it is kept now. */
  lookedAt(names: readonly string[]): Promise<void>
}

const FORM = 1
/** The first books held names alone, and nothing of what had been taken off: all that had been by then counts as looked at. */
type Book = readonly string[] | readonly [typeof FORM, readonly string[]]

export const newcomersOf = ({ suite, records, store, live }: SpacePorts, own: RoomSpace, shared: () => readonly Space[]): Newcomers => {
  const known = async (): Promise<ReadonlySet<string> | undefined> => {
    const kept = await records.read(LOOKED_AT)
    if (!kept) return undefined
    const book = decodeTrusted(kept) as Book
    if (book[0] === FORM) return new Set(book[1])
    return new Set([...(book as readonly string[]), ...lanesTakenOff(own, shared())])
  }
  return {
    newcomers: async () => {
      const looked = await known()
      if (!looked) return undefined
      const fresh = new Set(lanesOfMine(own, shared()).filter(lane => !looked.has(lane)))
      if (fresh.size === 0) return []
      // What one of my known devices has in a space that it entered later belongs to it.
      const [devices, former] = [await myDevices(suite, own, shared()), await formerDevices(suite, own, shared())]
      return [...devices, ...former].filter(({ name }) => fresh.has(name)).map(({ name }) => name)
    },
    lookedAt: async names => {
      live()
      const still = new Set(lanesOfMine(own, shared()))
      const looked = [...new Set([...((await known()) ?? []), ...names])].filter(name => still.has(name))
      const [book, kept] = [encodeCanonical([FORM, looked]), await records.read(LOOKED_AT)]
      if (!kept || !sameBytes(book, kept)) await keep(store, LOOKED_AT, [records.put(LOOKED_AT, book)])
    },
  }
}
