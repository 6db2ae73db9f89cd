import type { SpaceSync, SyncPorts } from '@dropwise/vault'
import { loadSuite } from '../../packages/vault/src/crypto/suite.ts'
import { seeded } from '../../packages/vault/src/crypto/twin/seeded.ts'
import { bringInStep } from '../../packages/vault/src/recovery/in-step.ts'
import { storyTime } from '../../packages/vault/src/sync/story-time.ts'
import { chanceOf } from './chance.ts'
import { textsIn, type Kept, type Written } from './holds.ts'
import { begunMachine, joinTwo, reopen, sharedOf, spacesOf, type Machine } from './person.ts'
import { ORIGIN, type Fate } from './relay-here.ts'
import { relayWithAPast } from './relay-with-a-past.ts'

/** So many turns of the event loop. */
export const settle = async (turns: number): Promise<void> => {
  for (let turn = 0; turn < turns; turn++) await new Promise(resolve => setImmediate(resolve))
}

/** Two people, their devices and a relay, as they stand in one life, and how a device is kept on its feet and on the line. */
export const devicesOf = async (seed: number) => {
  const chance = chanceOf(seed)
  const suite = await loadSuite(seeded(`life ${seed}`))
  const time = storyTime()
  /** What changes as life goes on. `calm`: all faults have stopped. `made`: how many texts and devices there were, so that each has a name of its own. */
  const now = { calm: false, made: 0, written: [] as Written[] }
  const fate = (): Fate =>
    now.calm || chance.happens(0.85) ? 'comes' : (chance.pick(['lost', 'doubled', 'cut', 'late'] as const) ?? 'comes')
  const relay = await relayWithAPast(fate, seed % 4 === 0)
  const machines: Machine[] = [await begunMachine(suite, 'sam', 'sam'), await begunMachine(suite, 'robin', 'robin')]
  await joinTwo(machines[0] as Machine, machines[1] as Machine)
  const wrong: string[] = []
  const left = new Map<Machine['whose'], Kept>()
  const lines = new Map<Machine, SpaceSync[]>()
  const ports: Omit<SyncPorts, 'hash'> = { connect: relay.connect, origin: ORIGIN, after: time.after, chance: () => chance.next() }

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

  /** Brings a device in step with the relay, as far as it is let; whether it is in step everywhere then. */
  const inStep = async (machine: Machine): Promise<boolean> => {
    let all = true
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
    return all
  }
  const sync = async (machine: Machine): Promise<boolean> => {
    if (lines.has(machine) && !now.calm) {
      await pass()
      return true
    }
    await hangUp(machine)
    let all = true
    await orDies(machine, async () => void (all = await inStep(machine)))
    return all
  }

  return { chance, suite, time, relay, machines, wrong, left, now, ports, hangUp, orDies, heldBy, stayOnLine, pass, inStep, sync }
}
export type Devices = Awaited<ReturnType<typeof devicesOf>>
