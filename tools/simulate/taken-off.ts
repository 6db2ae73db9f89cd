import type { Chance } from './chance.ts'
import { textsIn } from './holds.ts'
import { spacesOf, type Machine } from './person.ts'

/** A device that was taken off, and from which number on what it writes counts nowhere. */
type TakenOff = { readonly machine: Machine; readonly from: number }

/**
 * Devices that were taken off, in the hands of somebody who goes on as if nothing had happened: writes, and asks the relay for more.
 *
 * @param inStep brings a device in step with the relay, as far as it is let
 * @param next the number of what is written next
 */
export const handsOfOthers = (chance: Chance, inStep: (machine: Machine) => Promise<unknown>, next: () => number) => {
  const off: TakenOff[] = []
  /** Whatever a device that was taken off is refused, is well refused. */
  const tried = async (work: () => Promise<unknown>): Promise<void> => {
    try {
      await work()
    } catch (failure) {
      if (!(failure instanceof Error) || failure.name !== 'VaultFault') throw failure
    }
  }
  const write = async (machine: Machine, space = chance.pick(spacesOf(machine))): Promise<void> => {
    const payload = { text: `${machine.name} ${next()}` }
    await tried(async () => space?.append([{ type: 'journal/written', version: 1, at: 1_790_000_000_000, zone: 'UTC', payload }]))
  }
  return {
    taken: (machine: Machine, from: number): void => void off.push({ machine, from }),
    /** One thing that one of them does. */
    goOn: async (): Promise<void> => {
      const one = chance.pick(off)
      if (!one || chance.happens(0.5)) return
      await (chance.happens(0.5) ? write(one.machine) : tried(() => inStep(one.machine)))
    },
    /**
     * What does not hold once everybody has heard: that nothing of theirs stands at anybody's, and that they read nothing that is new.
     *
     * @param since texts that were written after every device had heard of every taking off
     */
    wrongAbout: async (machines: readonly Machine[], since: readonly string[]): Promise<readonly string[]> => {
      const wrong: string[] = []
      const heldBy = async (machine: Machine): Promise<string[]> => (await Promise.all(spacesOf(machine).map(textsIn))).flat()
      for (const { machine } of off) await tried(() => inStep(machine))
      for (const { machine, from } of off) {
        for (const other of machines)
          for (const text of await heldBy(other))
            if (text.startsWith(`${machine.name} `) && Number(text.split(' ').at(-1)) >= from)
              wrong.push(`${other.name} took “${text}” from a device that was off`)
        const reads = new Set(await heldBy(machine))
        for (const text of since) if (reads.has(text)) wrong.push(`${machine.name} is off and reads “${text}”`)
      }
      return wrong
    },
  }
}
