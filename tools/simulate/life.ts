import { deedsOf } from './deeds.ts'
import { devicesOf } from './devices.ts'
import { whatDoesNotHold, type Written } from './holds.ts'
import { chanceOf } from './chance.ts'
import { linkMachine, reopen, sharedOf, spacesOf, type Machine } from './person.ts'
import { byFile } from './by-file.ts'
import { helpingRelay } from './helping-relay.ts'
import { handsOfOthers, type Way } from './taken-off.ts'

/**
 * One life of two people with up to four devices and a relay, all of it from one seed: crashes at any write, lost, doubled, cut and late
 * frames, a relay that forgets everything or has an older copy put back, devices taken off, clocks ten years off, an end to sharing by
 * either or both, copies brought back. In every third life nobody locks, and lines stay open for long. Then all faults stop, and what has to hold is checked.
 *
 * @param planted `forgets`: one thing is held to be written that never was, so that a test sees that this is noticed; `goesOn`: devices
 *   that were taken off go on, in the hands of somebody else, and how they get at the others (where by file, everybody else sends files as
 *   well); `blames`: what they wrote before counts as written after it; `spares`: they are said to be off, and are not
 * @returns what does not hold; nothing where all does
 */
export const live = async (
  seed: number,
  steps = 60,
  planted: {
    readonly forgets?: true
    readonly goesOn?: Way
    readonly blames?: true
    readonly spares?: true
    readonly tells?: (line: string) => void
  } = {},
): Promise<readonly string[]> => {
  const devices = await devicesOf(seed)
  const { chance, suite, relay, machines, wrong, left, now, hangUp, orDies, stayOnLine, pass, inStep, sync } = devices
  const { copies, write, withdraw, leave, takeOff, makeCopy, comeBack, lockAnd } = deedsOf(devices)
  const [files, help] = [byFile(devices), await helpingRelay(() => relay.store())]
  const meet = {
    relay: inStep,
    file: files.withStranger,
    helped: async (machine: Machine) => {
      for (const space of spacesOf(machine)) await help(space)
    },
  }
  const strangers = handsOfOthers(chanceOf(seed + 1e9), planted.goesOn ?? 'relay', devices, meet[planted.goesOn ?? 'relay'])
  /** Nobody locks: what is in memory alone grows old. */
  const unlocked = seed % 3 === 1

  const act = async (): Promise<void> => {
    const machine = chance.pick(machines) as Machine
    // Devices come and go more often where it is they that are looked at.
    const what = planted.goesOn && chance.happens(0.1) ? 99 : chance.nat(100)
    planted.tells?.(`${machine.name} ${what} ${machines.map(one => one.name).join(' ')} left ${[...left.keys()].join(' ')}`)
    if (what < 30) return write(machine, 'shared')
    if (what < 50) return write(machine, 'own')
    if (what < 75 && planted.goesOn === 'file' && chance.happens(0.5)) return files.send(machine, chance.pick(machines) as Machine)
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
    if (second && isIn && (await takeOff(machine, second, planted.spares)) && planted.goesOn)
      strangers.taken(second, planted.blames ? 0 : now.made)
    if (second) return
    if (sharedOf(machine))
      await orDies(machine, async () => void machines.push(await linkMachine(suite, machine, `${machine.whose}-${now.made++}`)))
  }

  for (let step = 0; step < steps; step++) {
    await act()
    await strangers.goOn()
  }

  now.calm = true
  for (const machine of machines) {
    await hangUp(machine)
    // In a life in which nobody locks, that is so to the end.
    if (!unlocked) await reopen(suite, machine)
  }
  for (let round = 0; round < 3; round++) for (const machine of machines) await sync(machine)
  const before = now.written.length
  // Keys of two rotations that met come together with the next thing that is written.
  for (const machine of machines) {
    for (const where of ['own', 'shared'] as const) await write(machine, where)
    for (let round = 0; round < 2; round++) for (const one of machines) await sync(one)
  }
  const newest = now.written.slice(before).map(({ text }) => text)
  wrong.push(...(await strangers.wrongAbout(newest)))
  if (planted.forgets) now.written.push({ ...(now.written[0] as Written), text: 'never written', withdrawn: false })
  wrong.push(...(await whatDoesNotHold({ machines, written: now.written, left })))
  for (const machine of machines) await hangUp(machine)
  await relay.end()
  return wrong
}
