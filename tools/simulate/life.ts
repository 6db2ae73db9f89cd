import { toHex } from '@dropwise/protocol'
import type { LogEvent, Space } from '@dropwise/vault'
import { loadSuite } from '../../packages/vault/src/crypto/suite.ts'
import { seeded } from '../../packages/vault/src/crypto/twin/seeded.ts'
import { bringInStep } from '../../packages/vault/src/recovery/in-step.ts'
import { storyTime } from '../../packages/vault/src/sync/story.ts'
import { chanceOf } from './chance.ts'
import { begunMachine, joinTwo, linkMachine, reopen, sharedOf, spacesOf, type Machine } from './person.ts'
import { ORIGIN, type Fate } from './relay-here.ts'
import { relayWithAPast } from './relay-with-a-past.ts'

/** What was told to somebody as kept, and where it has to be in the end. */
type Written = {
  readonly text: string
  readonly where: 'own' | 'shared'
  readonly whose: Machine['whose']
  readonly event: LogEvent
  withdrawn: boolean
}

const TEN_YEARS = 10 * 365 * 86_400_000
const settle = async (turns: number): Promise<void> => {
  for (let turn = 0; turn < turns; turn++) await new Promise(resolve => setImmediate(resolve))
}

/** Everything that is read in a space, as it is written. */
const textsIn = async (space: Space): Promise<string[]> => {
  const texts: string[] = []
  for await (const batch of space.read()) texts.push(...batch.map(({ payload }) => (payload as { text: string }).text))
  return texts.toSorted()
}

/**
 * One life of two people with up to four devices and a relay, all of it from one seed: crashes at any write, lost, doubled, cut and late
 * frames, a relay that forgets everything or has an older copy put back, devices taken off, clocks ten years off. Then all faults stop, and what has to hold is checked.
 *
 * @param planted `forgets`: one thing is held to be written that never was, so that a test sees that this is noticed
 * @returns what does not hold; nothing where all does
 */
export const live = async (seed: number, steps = 60, planted: { readonly forgets?: true } = {}): Promise<readonly string[]> => {
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
  let made = 0

  /** A device that died comes up again from its disk. What it had told nobody may be there or not. */
  const orDies = async (machine: Machine, work: () => Promise<void>): Promise<void> => {
    try {
      await work()
    } catch (failure) {
      const name = failure instanceof Error ? failure.name : ''
      if (name !== 'VaultFault' && name !== 'Died') throw failure
      const { reason = 'died' } = failure as { readonly reason?: string }
      if (!['not-kept', 'died', 'another-writer', 'not-admitted'].includes(reason)) wrong.push(`${machine.name}: ${reason}`)
      await reopen(suite, machine)
    }
  }

  const write = (machine: Machine, where: 'own' | 'shared'): Promise<void> =>
    orDies(machine, async () => {
      const space = where === 'own' ? machine.room.spaces.own : sharedOf(machine)
      const text = `${machine.name} ${made++}`
      const at = 1_790_000_000_000 + (chance.happens(0.1) ? (chance.happens(0.5) ? TEN_YEARS : -TEN_YEARS) : 0)
      const [event] = (await space?.append([{ type: 'journal/written', version: 1, at, zone: 'UTC', payload: { text } }])) ?? []
      if (event) written.push({ text, where, whose: machine.whose, event, withdrawn: false })
    })

  const withdraw = (machine: Machine): Promise<void> =>
    orDies(machine, async () => {
      const mine = written.filter(one => one.where === 'shared' && one.whose === machine.whose && !one.withdrawn)
      const one = chance.pick(mine)
      // Another device of theirs withdraws only what has reached it.
      if (!one || !sharedOf(machine) || !(await textsIn(sharedOf(machine) as Space)).includes(one.text)) return
      one.withdrawn = true
      await sharedOf(machine)?.withdraw([{ lane: one.event.lane, seq: one.event.seq }])
    })

  const sync = async (machine: Machine): Promise<boolean> => {
    let all = true
    await orDies(machine, async () => {
      for (const space of spacesOf(machine)) {
        const how: { done?: boolean } = {}
        const ports = { connect: relay.connect, origin: ORIGIN, after: time.after, chance: () => chance.next() }
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

  /** A device is taken off. What it wrote and had not given counts no more; what the one that takes it off has of it stays. */
  const takeOff = (machine: Machine, other: Machine): Promise<void> =>
    orDies(machine, async () => {
      const has = new Set((await Promise.all(spacesOf(machine).map(textsIn))).flat())
      written = written.filter(({ text }) => !text.startsWith(`${other.name} `) || has.has(text))
      machines.splice(machines.indexOf(other), 1)
      await machine.room.spaces.removeDevice(other.room.spaces.own.lane())
    })

  const act = async (): Promise<void> => {
    const machine = chance.pick(machines) as Machine
    const what = chance.nat(100)
    if (what < 30) return write(machine, 'shared')
    if (what < 50) return write(machine, 'own')
    if (what < 75) return void (await sync(machine))
    if (what < 83) return reopen(suite, machine, { atCommit: chance.nat(6), kept: chance.happens(0.5) })
    if (what < 88) return reopen(suite, machine)
    if (what < 93) return withdraw(machine)
    if (what < 94) return relay.forget()
    if (what < 95) return relay.keepCopy()
    if (what < 96) return relay.putBack()
    const second = machines.find(one => one.whose === machine.whose && one !== machine)
    const isIn = spacesOf(machine).every(space => space.members().some(({ mine }) => mine))
    if (second) return isIn ? takeOff(machine, second) : undefined
    if (sharedOf(machine))
      await orDies(machine, async () => void machines.push(await linkMachine(suite, machine, `${machine.whose}-${made++}`)))
  }

  for (let step = 0; step < steps; step++) await act()

  calm = true
  for (const machine of machines) await reopen(suite, machine)
  for (let round = 0; round < 3; round++) for (const machine of machines) await sync(machine)
  // Keys of two rotations that met come together with the next thing that is written.
  for (const machine of machines) {
    for (const where of ['own', 'shared'] as const) await write(machine, where)
    for (let round = 0; round < 2; round++) for (const one of machines) await sync(one)
  }
  if (planted.forgets) written.push({ ...(written[0] as Written), text: 'never written', withdrawn: false })
  await check(machines, written, wrong)
  await relay.end()
  return wrong
}

const check = async (machines: readonly Machine[], written: readonly Written[], wrong: string[]): Promise<void> => {
  for (const where of ['own', 'shared'] as const)
    for (const whose of ['robin', 'sam'] as const) {
      const theirs = machines.filter(one => one.whose === whose)
      for (const machine of where === 'own' ? theirs : machines) {
        const space = where === 'own' ? machine.room.spaces.own : sharedOf(machine)
        const texts = new Set(space ? await textsIn(space) : [])
        for (const one of written)
          if (one.where === where && one.whose === whose && !one.withdrawn && !texts.has(one.text))
            wrong.push(`${machine.name} lost “${one.text}”`)
      }
    }
  // What lies behind the end of a lane counts nowhere; some have it and some do not.
  const digests = async (space: Space | undefined) => {
    const ends = new Map(space?.members().map(({ lane, closedAt }) => [lane, closedAt]))
    const heads = space?.synced.heads().flatMap(({ lane, seq, hash }) => {
      const end = ends.get(toHex(lane))
      if (end === undefined) return [`${toHex(lane)} ${seq} ${toHex(hash)}`]
      return end === 0 ? [] : [`${toHex(lane)} ${Math.min(seq, end - 1)}`]
    })
    // A withdrawal of a device that was taken off may count no more, where its bytes are gone and where they are not.
    const texts = space && (await textsIn(space)).filter(text => !written.some(one => one.withdrawn && one.text === text))
    return JSON.stringify([heads?.toSorted(), texts])
  }
  const shared = await Promise.all(machines.map(one => digests(sharedOf(one))))
  if (new Set(shared).size !== 1) wrong.push('the two do not hold the same')
  for (const whose of ['robin', 'sam'] as const) {
    const own = await Promise.all(machines.filter(one => one.whose === whose).map(one => digests(one.room.spaces.own)))
    if (new Set(own).size !== 1) wrong.push(`${whose}’s own devices do not hold the same`)
  }
  for (const machine of machines) {
    const audit = await machine.room.audit()
    if (!audit.ok) wrong.push(`${machine.name} does not hold: ${audit.error.reason}`)
    for (const space of spacesOf(machine)) for (const { reason } of space.wrongs()) wrong.push(`${machine.name}: ${reason}`)
  }
}
