import type { Devices } from './devices.ts'
import { sharedOf, type Machine } from './person.ts'

/** What two share goes by file. Whatever somebody was handed opens, and is taken in or not. */
export const byFile = ({ orDies, wrong }: Pick<Devices, 'orDies' | 'wrong'>) => {
  const made = async (machine: Machine): Promise<Uint8Array | undefined> => {
    let file: Uint8Array | undefined
    await orDies(machine, async () => void (file = await sharedOf(machine)?.parcel()))
    return file
  }
  const take = (machine: Machine, file: Uint8Array): Promise<void> =>
    orDies(machine, async () => {
      const taken = await sharedOf(machine)?.takeParcel(file)
      if (taken && !taken.ok) wrong.push(`${machine.name} could not open a file`)
    })
  return {
    send: async (from: Machine, to: Machine): Promise<void> => {
      const file = from === to ? undefined : await made(from)
      if (file) await take(to, file)
    },
    /** A device that was taken off gives somebody a file, as if nothing had happened, and gets hold of one that was made for somebody. */
    withStranger: async (stranger: Machine, other: Machine): Promise<void> => {
      const given = await sharedOf(stranger)?.parcel()
      if (given) await take(other, given)
      const found = await made(other)
      if (found) await sharedOf(stranger)?.takeParcel(found)
    },
  }
}
