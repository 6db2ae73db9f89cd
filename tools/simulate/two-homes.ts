import { openHome, roomLog, spaceLog, type ActName, type Acts, type Home } from '@dropwise/home'
import { loadSuite } from '../../packages/vault/src/crypto/suite.ts'
import { seeded } from '../../packages/vault/src/crypto/twin/seeded.ts'
import { bringInStep } from '../../packages/vault/src/recovery/in-step.ts'
import type { Dying } from '../../packages/vault/src/store/dying.ts'
import { storyTime } from '../../packages/vault/src/sync/story-time.ts'
import { scriptedClock, scriptedIds } from '../../packages/home/src/world/world.ts'
import type { LifeStep, Who } from '../../packages/home/src/world/lives.contract.ts'
import { begunMachine, joinTwo, linkMachine, reopen, sharedOf, spacesOf, type Machine } from './person.ts'
import { ORIGIN } from './relay-here.ts'
import { relayWithAPast } from './relay-with-a-past.ts'

/** One device with the home on it. */
type Device = { readonly machine: Machine; readonly suite: Awaited<ReturnType<typeof loadSuite>>; home: Home }

/** Two people, each with a phone and a tablet, over real rooms and a relay in this process. All of it follows from a seed. */
export type TwoHomes = {
  readonly of: { readonly [W in Who]: { readonly phone: Device; readonly tablet: Device } }
  live(step: LifeStep, dies?: Dying): Promise<void>
  /** Brings everybody in step, twice round. */
  meetAll(): Promise<void>
  end(): Promise<void>
}

const TEN_MINUTES = 600_000
const settle = async (turns: number): Promise<void> => {
  for (let turn = 0; turn < turns; turn++) await new Promise(resolve => setImmediate(resolve))
}

/** Opens that world. Each device has chance of its own, so that what one does for itself changes nobody else's. */
export const twoHomes = async (seed: number): Promise<TwoHomes> => {
  const clock = scriptedClock('2026-03-25T09:00')
  const time = storyTime()
  const relay = await relayWithAPast(() => 'comes', false)
  const suiteOf = (name: string) => loadSuite(seeded(`${seed} ${name}`))
  const openOn = (machine: Machine): Promise<Home> => {
    const space = sharedOf(machine)
    if (!space) throw new Error('nobody joined')
    const own = { ...roomLog(machine.room), close: () => undefined }
    return openHome({ own, shared: spaceLog(space), clock, ids: scriptedIds(machine.name) })
  }
  const machineOf = async (who: Who) => {
    const suite = await suiteOf(`${who} phone`)
    return { suite, machine: await begunMachine(suite, who, who) }
  }
  const phones = { robin: await machineOf('robin'), sam: await machineOf('sam') }
  await joinTwo(phones.sam.machine, phones.robin.machine)

  const sync = async (machine: Machine, which: 'shared' | 'all'): Promise<void> => {
    for (const space of which === 'all' ? spacesOf(machine) : machine.room.spaces.shared()) {
      const how: { done?: boolean } = {}
      const ports = { connect: relay.connect, origin: ORIGIN, after: time.after, chance: () => 0 }
      void bringInStep(space, time.after, options => machine.room.spaces.keepInStep(space, ports, options)).then(
        ({ ok }) => (how.done = ok),
      )
      for (let turn = 0; turn < 200 && how.done === undefined; turn++) {
        await settle(4)
        time.pass(turn % 20 === 19 ? 31_000 : 500)
      }
    }
  }
  const device = async (who: Who) => {
    const { machine, suite } = phones[who]
    const tablets = await suiteOf(`${who} tablet`)
    const tablet = await linkMachine(tablets, machine, `${who}-tablet`)
    for (const one of [machine, tablet, machine]) await sync(one, 'all')
    return {
      phone: { machine, suite, home: await openOn(machine) },
      tablet: { machine: tablet, suite: tablets, home: await openOn(tablet) },
    }
  }
  const of = { robin: await device('robin'), sam: await device('sam') }
  let apart = false

  /** The phones are in step after whatever is said; tablets now and then. */
  const exchange = async (): Promise<void> => {
    if (!apart) for (const who of ['robin', 'sam', 'robin', 'sam'] as const) await sync(of[who].phone.machine, 'shared')
  }
  const meetAll = async (): Promise<void> => {
    for (let round = 0; round < 2; round++)
      for (const who of ['robin', 'sam'] as const) for (const one of [of[who].phone, of[who].tablet]) await sync(one.machine, 'all')
    for (const who of ['robin', 'sam'] as const) for (const one of [of[who].phone, of[who].tablet]) await one.home.release()
  }

  /** A device that dies comes up again; what it had told nobody may be there or not. */
  const orDies = async (one: Device, dies: Dying | undefined, work: () => Promise<unknown>): Promise<void> => {
    if (dies) {
      one.home.close()
      await reopen(one.suite, one.machine, dies)
      one.home = await openOn(one.machine)
    }
    try {
      await work()
    } catch (failure) {
      const name = failure instanceof Error ? failure.name : ''
      if (name !== 'VaultFault' && name !== 'Died') throw failure
    }
    if (!dies) return
    one.home.close()
    await reopen(one.suite, one.machine)
    one.home = await openOn(one.machine)
    await one.home.release()
  }

  const live = async (step: LifeStep, dies?: Dying): Promise<void> => {
    if (step.kind === 'time') {
      clock.advance(step.hours * 3_600_000)
      if (!apart) await meetAll()
      return
    }
    if (!('who' in step)) {
      apart = step.kind === 'part'
      if (!apart) await meetAll()
      return
    }
    const { phone } = of[step.who]
    if (step.kind === 'release') await orDies(phone, dies, () => phone.home.release())
    else if (step.kind === 'forged') {
      const { happening } = step
      await orDies(phone, dies, async () =>
        sharedOf(phone.machine)?.append([{ ...happening, version: 1, at: clock.now(), zone: 'Europe/Berlin' }]),
      )
    } else {
      const { type, payload } = step.happening
      await orDies(phone, dies, () => phone.home.act(type as ActName, payload as Acts[ActName]))
      if (step.kind === 'given') {
        clock.advance(TEN_MINUTES)
        await orDies(phone, undefined, () => phone.home.release())
        // Ten minutes go by for everybody, as where nothing was given meanwhile.
        if (!apart) await meetAll()
      }
    }
    if (step.kind !== 'own') await exchange()
  }
  const end = async (): Promise<void> => {
    for (const who of ['robin', 'sam'] as const) for (const one of [of[who].phone, of[who].tablet]) one.home.close()
    await relay.end()
  }
  return { of, live, meetAll, end }
}
