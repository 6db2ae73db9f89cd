import type { Chance } from './chance.ts'
import type { Devices } from './devices.ts'
import { textsIn } from './holds.ts'
import { linkMachine, reopen, spacesOf, type Machine } from './person.ts'

/** How whoever holds a device that was taken off gets at the others: as any device does, by files alone, or by a relay that helps. */
export type Way = 'relay' | 'file' | 'helped'

/** A device that was taken off, and from which number on what it writes counts nowhere. */
type TakenOff = { readonly machine: Machine; readonly from: number }

/**
 * Devices that were taken off, in the hands of somebody who goes on as if nothing had happened: writes, and asks for more; where the relay
 * refuses nothing, or is not asked, lets in devices of their own, too.
 *
 * @param meet brings a device together with the others, as far as it is let
 */
export const handsOfOthers = (
  chance: Chance,
  way: Way,
  { suite, machines, now, left }: Pick<Devices, 'suite' | 'machines' | 'now' | 'left'>,
  meet: (machine: Machine, other: Machine) => Promise<unknown>,
) => {
  const off: TakenOff[] = []
  /** Whatever a device that was taken off is refused, is well refused. One that died is switched on again. */
  const tried = async (machine: Machine, work: () => Promise<unknown>): Promise<void> => {
    try {
      await work()
    } catch (failure) {
      const name = failure instanceof Error ? failure.name : ''
      if (name === 'Died' || (name === 'VaultFault' && (failure as { readonly reason?: string }).reason === 'not-kept'))
        await reopen(suite, machine)
      else if (name !== 'VaultFault') throw failure
    }
  }
  const write = async (machine: Machine, space = chance.pick(spacesOf(machine))): Promise<void> => {
    const payload = { text: `${machine.name} ${now.made++}` }
    await tried(machine, async () => space?.append([{ type: 'journal/written', version: 1, at: 1_790_000_000_000, zone: 'UTC', payload }]))
  }
  /** One more device, which the one that was taken off lets in: nothing that it ever writes counts. */
  const letIn = (machine: Machine): Promise<void> =>
    tried(machine, async () => {
      const name = `${machine.whose}-stranger-${now.made++}`
      off.push({ machine: await linkMachine(suite, machine, name), from: 0 })
    })
  const heldBy = async (machine: Machine): Promise<string[]> => {
    let texts: string[] = []
    const read = async (): Promise<void> => void (texts = (await Promise.all(spacesOf(machine).map(textsIn))).flat())
    await tried(machine, read)
    if (texts.length === 0) await tried(machine, read)
    return texts
  }
  return {
    taken: (machine: Machine, from: number): void => void off.push({ machine, from }),
    /** One thing that one of them does. */
    goOn: async (): Promise<void> => {
      const one = chance.pick(off)
      if (!one || chance.happens(0.5)) return
      if (way !== 'relay' && off.length < 6 && chance.happens(0.1)) return letIn(one.machine)
      const other = way === 'file' ? chance.pick(machines) : machines[0]
      await (chance.happens(0.5) || !other ? write(one.machine) : tried(one.machine, () => meet(one.machine, other)))
    },
    /**
     * What does not hold once everybody has heard: that nothing of theirs stands at anybody's, and that they read nothing that is new.
     * Whoever ended sharing hears of nothing any more: what somebody then brings them by hand is nobody's loss.
     *
     * @param since texts that were written after every device had heard of every taking off
     */
    wrongAbout: async (since: readonly string[]): Promise<readonly string[]> => {
      const wrong: string[] = []
      for (const { machine } of off)
        for (const other of way === 'file' ? machines : machines.slice(0, 1)) await tried(machine, () => meet(machine, other))
      for (const { machine, from } of off) {
        for (const other of machines.filter(({ whose }) => !left.has(whose)))
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
