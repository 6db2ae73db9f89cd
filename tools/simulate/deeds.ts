import type { Space, WayBack } from '@dropwise/vault'
import { settle, type Devices } from './devices.ts'
import { textsIn } from './holds.ts'
import { begunMachine, reopen, sharedOf, spacesOf, type Machine } from './person.ts'

/** A clock that is wrong (milliseconds). */
const TEN_YEARS = 10 * 365 * 86_400_000

/** What people do in a life, and what becomes of their devices. What was written, and must be there in the end, is kept in step with it. */
export const deedsOf = ({ chance, suite, time, machines, wrong, left, now, ports, hangUp, orDies, heldBy, sync }: Devices) => {
  const copies = new Map<Machine['whose'], readonly WayBack[]>()

  const write = (machine: Machine, where: 'own' | 'shared'): Promise<void> =>
    orDies(machine, async () => {
      const space = where === 'own' ? machine.room.spaces.own : sharedOf(machine)
      const text = `${machine.name} ${now.made++}`
      const at = 1_790_000_000_000 + (chance.happens(0.1) ? (chance.happens(0.5) ? TEN_YEARS : -TEN_YEARS) : 0)
      if (where === 'shared' && space?.left().includes(space.side)) return
      const [event] = (await space?.append([{ type: 'journal/written', version: 1, at, zone: 'UTC', payload: { text } }])) ?? []
      // What a tablet writes after the end, which it has not heard of, is behind it.
      const behind = where === 'shared' && left.has(machine.whose)
      if (event && !behind) now.written.push({ text, where, whose: machine.whose, event, withdrawn: false })
    })

  const withdraw = (machine: Machine): Promise<void> =>
    orDies(machine, async () => {
      const mine = now.written.filter(one => one.where === 'shared' && one.whose === machine.whose && !one.withdrawn)
      const one = chance.pick(mine)
      // Another device of theirs withdraws only what has reached it.
      if (!one || !sharedOf(machine) || left.has(machine.whose) || !(await textsIn(sharedOf(machine) as Space)).includes(one.text)) return
      one.withdrawn = true
      await sharedOf(machine)?.withdraw([{ lane: one.event.lane, seq: one.event.seq }])
    })

  /** An end to sharing: alone, on one device, whether anything is reached or not. What other devices of theirs have and this has not, is behind it. */
  const leave = async (machine: Machine): Promise<void> => {
    const has = await heldBy(machine)
    const space = sharedOf(machine)
    if (!space || left.has(machine.whose) || !space.members().some(({ mine }) => mine)) return
    await orDies(machine, () => space.leave())
    // Where the device died over it, it may stand or not.
    if (!sharedOf(machine)?.left().includes(space.side)) return
    now.written = now.written.filter(({ text, where, whose }) => where === 'own' || whose !== machine.whose || has.includes(text))
    left.set(machine.whose, { machine, texts: has })
  }

  /**
   * A device is taken off. What it wrote and had not given counts no more; what the one that takes it off has of it stays.
   *
   * @param spares nothing of it is done: it is only said
   * @returns whether it is off: the one that took it off may have died over it
   */
  const takeOff = async (machine: Machine, other: Machine, spares = false): Promise<boolean> => {
    let off = false
    await orDies(machine, async () => {
      const has = new Set((await Promise.all(spacesOf(machine).map(textsIn))).flat())
      now.written = now.written.filter(({ text }) => !text.startsWith(`${other.name} `) || has.has(text))
      await hangUp(other)
      machines.splice(machines.indexOf(other), 1)
      // It knew the lane that lies in copies: those that were made so far let nobody in any more.
      copies.delete(machine.whose)
      if (!spares) await machine.room.spaces.removeDevice(other.room.spaces.own.lane())
      off = true
    })
    return off
  }

  const makeCopy = (machine: Machine): Promise<void> =>
    orDies(machine, async () => {
      const ways = await machine.room.spaces.waysBack()
      // A device that is not let in itself yet cannot give a copy a way back.
      if (ways.every(({ laneSecret }) => laneSecret)) copies.set(machine.whose, ways)
    })

  /** Every device of somebody is lost at once, and a copy is all that there is. What nobody else has, and the copy neither, is gone. */
  const comeBack = async (whose: Machine['whose'], ways: readonly WayBack[]): Promise<void> => {
    for (const lost of machines.filter(one => one.whose === whose)) {
      await hangUp(lost)
      machines.splice(machines.indexOf(lost), 1)
    }
    copies.delete(whose)
    const machine = await begunMachine(suite, `${whose}-${now.made++}`, whose)
    for (const way of ways) {
      const how: { back?: { readonly ok: boolean } } = {}
      void machine.room.spaces.comeBack(way, ports).then(back => (how.back = back))
      while (!how.back) {
        await settle(10)
        time.pass(500)
      }
      if (!how.back.ok) wrong.push(`${machine.name} did not come back`)
    }
    machines.push(machine)
    const there = new Set<string>()
    for (const one of machines) for (const text of await heldBy(one)) there.add(text)
    now.written = now.written.filter(one => (one.where === 'own' ? one.whose !== whose : there.has(one.text)))
    // Taken off are devices from before once this one is in step: what they wrote since the copy, it may not have yet.
    if (!(await sync(machine))) return
    // A relay that lost everything brings nothing: then what the other has alone is behind the end, as where a device takes another off.
    const has = new Set(await heldBy(machine))
    now.written = now.written.filter(
      one => one.where === 'own' || one.whose !== whose || one.event.lane === sharedOf(machine)?.lane() || has.has(one.text),
    )
    for (const { name, kind } of await machine.room.spaces.devices())
      if (kind === 'earlier') await orDies(machine, () => machine.room.spaces.removeDevice(name))
  }

  const lockAnd = async (machine: Machine, dying?: Parameters<typeof reopen>[2]): Promise<void> => {
    await hangUp(machine)
    await reopen(suite, machine, dying)
  }

  return { copies, write, withdraw, leave, takeOff, makeCopy, comeBack, lockAnd }
}
