import type { Space, SpaceSync, WayBack } from '@dropwise/vault'
import { loadSuite } from '../../packages/vault/src/crypto/suite.ts'
import { seeded } from '../../packages/vault/src/crypto/twin/seeded.ts'
import { bringInStep } from '../../packages/vault/src/recovery/in-step.ts'
import { storyTime } from '../../packages/vault/src/sync/story-time.ts'
import { chanceOf } from './chance.ts'
import { textsIn, whatDoesNotHold, type Kept, type Written } from './holds.ts'
import { begunMachine, joinTwo, linkMachine, reopen, sharedOf, spacesOf, type Machine } from './person.ts'
import { ORIGIN, type Fate } from './relay-here.ts'
import { relayWithAPast } from './relay-with-a-past.ts'

const TEN_YEARS = 10 * 365 * 86_400_000
const settle = async (turns: number): Promise<void> => {
  for (let turn = 0; turn < turns; turn++) await new Promise(resolve => setImmediate(resolve))
}

/**
 * One life of two people with up to four devices and a relay, all of it from one seed: crashes at any write, lost, doubled, cut and late
 * frames, a relay that forgets everything or has an older copy put back, devices taken off, clocks ten years off, an end to sharing by
 * either or both, copies brought back. In every third life nobody locks, and lines stay open for long. Then all faults stop, and what has to hold is checked.
 *
 * @param planted `forgets`: one thing is held to be written that never was, so that a test sees that this is noticed
 * @returns what does not hold; nothing where all does
 */
export const live = async (
  seed: number,
  steps = 60,
  planted: { readonly forgets?: true; readonly tells?: (line: string) => void } = {},
): Promise<readonly string[]> => {
  const chance = chanceOf(seed)
  const suite = await loadSuite(seeded(`life ${seed}`))
  const time = storyTime()
  let calm = false
  const fate = (): Fate => (calm || chance.happens(0.85) ? 'comes' : (chance.pick(['lost', 'doubled', 'cut', 'late'] as const) ?? 'comes'))
  const relay = await relayWithAPast(fate, seed % 4 === 0)
  const machines: Machine[] = [await begunMachine(suite, 'sam', 'sam'), await begunMachine(suite, 'robin', 'robin')]
  await joinTwo(machines[0] as Machine, machines[1] as Machine)
  let written: Written[] = []
  const wrong: string[] = []
  const left = new Map<Machine['whose'], Kept>()
  const lines = new Map<Machine, SpaceSync[]>()
  const copies = new Map<Machine['whose'], readonly WayBack[]>()
  /** Nobody locks: what is in memory alone grows old. */
  const unlocked = seed % 3 === 1
  let made = 0

  const hangUp = async (machine: Machine): Promise<void> => {
    const open = lines.get(machine) ?? []
    lines.delete(machine)
    const stopped = open.map(line => line.stop())
    for (let turn = 0; turn < 5; turn++) {
      await settle(10)
      time.pass(500)
    }
    await Promise.all(stopped)
  }
  /** A device that died comes up again from its disk. What it had told nobody may be there or not. */
  const orDies = async (machine: Machine, work: () => Promise<void>): Promise<void> => {
    try {
      await work()
    } catch (failure) {
      const name = failure instanceof Error ? failure.name : ''
      if (name !== 'VaultFault' && name !== 'Died') throw failure
      const { reason = 'died' } = failure as { readonly reason?: string }
      // A tablet whose owner left on the phone, and who knows of it, writes no more.
      const over = reason === 'lane-closed' && left.has(machine.whose)
      if (over) return
      if (!['not-kept', 'died', 'another-writer', 'not-admitted'].includes(reason)) wrong.push(`${machine.name}: ${reason}`)
      await hangUp(machine)
      await reopen(suite, machine)
    }
  }

  /** What a device holds of what two share; one that had died is up again for it. */
  const heldBy = async (machine: Machine): Promise<string[]> => {
    let texts: string[] | undefined
    const read = async (): Promise<void> => {
      const space = sharedOf(machine)
      texts = space ? await textsIn(space) : []
    }
    await orDies(machine, read)
    if (!texts) await read()
    return texts ?? []
  }

  const write = (machine: Machine, where: 'own' | 'shared'): Promise<void> =>
    orDies(machine, async () => {
      const space = where === 'own' ? machine.room.spaces.own : sharedOf(machine)
      const text = `${machine.name} ${made++}`
      const at = 1_790_000_000_000 + (chance.happens(0.1) ? (chance.happens(0.5) ? TEN_YEARS : -TEN_YEARS) : 0)
      if (where === 'shared' && space?.left().includes(space.side)) return
      const [event] = (await space?.append([{ type: 'journal/written', version: 1, at, zone: 'UTC', payload: { text } }])) ?? []
      // What a tablet writes after the end, which it has not heard of, is behind it.
      const behind = where === 'shared' && left.has(machine.whose)
      if (event && !behind) written.push({ text, where, whose: machine.whose, event, withdrawn: false })
    })

  const withdraw = (machine: Machine): Promise<void> =>
    orDies(machine, async () => {
      const mine = written.filter(one => one.where === 'shared' && one.whose === machine.whose && !one.withdrawn)
      const one = chance.pick(mine)
      // Another device of theirs withdraws only what has reached it.
      if (!one || !sharedOf(machine) || left.has(machine.whose) || !(await textsIn(sharedOf(machine) as Space)).includes(one.text)) return
      one.withdrawn = true
      await sharedOf(machine)?.withdraw([{ lane: one.event.lane, seq: one.event.seq }])
    })

  const ports = { connect: relay.connect, origin: ORIGIN, after: time.after, chance: () => chance.next() }
  /** The lines stay up from here on, while everything else goes on. */
  const stayOnLine = async (machine: Machine): Promise<void> => {
    if (lines.has(machine)) return
    const open = spacesOf(machine).map(space => machine.room.spaces.keepInStep(space, ports, { eager: true }))
    lines.set(machine, open)
  }
  const pass = async (): Promise<void> => {
    for (let turn = 0; turn < 20; turn++) {
      await settle(10)
      time.pass(turn === 19 ? 31_000 : 500)
    }
  }

  const sync = async (machine: Machine): Promise<boolean> => {
    if (lines.has(machine) && !calm) {
      await pass()
      return true
    }
    await hangUp(machine)
    let all = true
    await orDies(machine, async () => {
      for (const space of spacesOf(machine)) {
        const how: { done?: boolean } = {}
        const under = bringInStep(space, time.after, options => machine.room.spaces.keepInStep(space, ports, options))
        void under.then(({ ok }) => (how.done = ok))
        for (let turn = 0; turn < 400 && how.done === undefined; turn++) {
          await settle(10)
          time.pass(turn % 20 === 19 ? 31_000 : 500)
        }
        if (how.done === undefined) await settle(50)
        all &&= how.done === true
      }
    })
    return all
  }

  /** An end to sharing: alone, on one device, whether anything is reached or not. What other devices of theirs have and this has not, is behind it. */
  const leave = async (machine: Machine): Promise<void> => {
    const has = await heldBy(machine)
    const space = sharedOf(machine)
    if (!space || left.has(machine.whose) || !space.members().some(({ mine }) => mine)) return
    await orDies(machine, () => space.leave())
    // Where the device died over it, it may stand or not.
    if (!sharedOf(machine)?.left().includes(space.side)) return
    written = written.filter(({ text, where, whose }) => where === 'own' || whose !== machine.whose || has.includes(text))
    left.set(machine.whose, { machine, texts: has })
  }

  /** A device is taken off. What it wrote and had not given counts no more; what the one that takes it off has of it stays. */
  const takeOff = (machine: Machine, other: Machine): Promise<void> =>
    orDies(machine, async () => {
      const has = new Set((await Promise.all(spacesOf(machine).map(textsIn))).flat())
      written = written.filter(({ text }) => !text.startsWith(`${other.name} `) || has.has(text))
      await hangUp(other)
      machines.splice(machines.indexOf(other), 1)
      // It knew the lane that lies in copies: those that were made so far let nobody in any more.
      copies.delete(machine.whose)
      await machine.room.spaces.removeDevice(other.room.spaces.own.lane())
    })

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
    const machine = await begunMachine(suite, `${whose}-${made++}`, whose)
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
    written = written.filter(one => (one.where === 'own' ? one.whose !== whose : there.has(one.text)))
    // Taken off are devices from before once this one is in step: what they wrote since the copy, it may not have yet.
    if (!(await sync(machine))) return
    for (const { name, kind } of await machine.room.spaces.devices())
      if (kind === 'earlier') await orDies(machine, () => machine.room.spaces.removeDevice(name))
  }

  const lockAnd = async (machine: Machine, dying?: Parameters<typeof reopen>[2]): Promise<void> => {
    await hangUp(machine)
    await reopen(suite, machine, dying)
  }

  const act = async (): Promise<void> => {
    const machine = chance.pick(machines) as Machine
    const what = chance.nat(100)
    planted.tells?.(`${machine.name} ${what} ${machines.map(one => one.name).join(' ')} left ${[...left.keys()].join(' ')}`)
    if (what < 30) return write(machine, 'shared')
    if (what < 50) return write(machine, 'own')
    if (what < 75) return void (await sync(machine))
    if (what < 88 && unlocked) return chance.happens(0.5) ? stayOnLine(machine) : pass()
    if (what < 83) return lockAnd(machine, { atCommit: chance.nat(6), kept: chance.happens(0.5) })
    if (what < 88) return lockAnd(machine)
    if (what < 93) return withdraw(machine)
    if (what < 94) return relay.forget()
    if (what < 95) return relay.keepCopy()
    if (what < 96) return relay.putBack()
    if (what < 97 && chance.happens(0.5)) return leave(machine)
    if (left.size > 0) return
    const ways = copies.get(machine.whose)
    if (what < 98) return ways ? comeBack(machine.whose, ways) : makeCopy(machine)
    const second = machines.find(one => one.whose === machine.whose && one !== machine)
    const isIn = spacesOf(machine).every(space => space.members().some(({ mine }) => mine))
    if (second) return isIn ? takeOff(machine, second) : undefined
    if (sharedOf(machine))
      await orDies(machine, async () => void machines.push(await linkMachine(suite, machine, `${machine.whose}-${made++}`)))
  }

  for (let step = 0; step < steps; step++) await act()

  calm = true
  for (const machine of machines) {
    await hangUp(machine)
    // In a life in which nobody locks, that is so to the end.
    if (!unlocked) await reopen(suite, machine)
  }
  for (let round = 0; round < 3; round++) for (const machine of machines) await sync(machine)
  // Keys of two rotations that met come together with the next thing that is written.
  for (const machine of machines) {
    for (const where of ['own', 'shared'] as const) await write(machine, where)
    for (let round = 0; round < 2; round++) for (const one of machines) await sync(one)
  }
  if (planted.forgets) written.push({ ...(written[0] as Written), text: 'never written', withdrawn: false })
  wrong.push(...(await whatDoesNotHold({ machines, written, left })))
  for (const machine of machines) await hangUp(machine)
  await relay.end()
  return wrong
}
