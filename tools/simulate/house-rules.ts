import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { everythingSeenBy, isPrivate, lives, sealsStart, type LifeStep, type Who } from '../../packages/home/src/world/lives.contract.ts'
import { chanceOf, type Chance } from './chance.ts'
import { twoHomes, type TwoHomes } from './two-homes.ts'

const apart = /^(breathing-space|quiet|sharing)\//
/** A life without what decides on space and leaving: that is put where a rule needs it. */
const plain = (steps: readonly LifeStep[]): LifeStep[] => steps.filter(step => !('happening' in step && apart.test(step.happening.type)))
/** The same time goes by, and somebody does nothing. */
const without = (steps: readonly LifeStep[], who: Who): LifeStep[] =>
  steps.flatMap((step): LifeStep[] => {
    if (!('who' in step) || step.who !== who) return [step]
    return step.kind === 'given' ? [{ kind: 'time', hours: 1 / 6 }] : []
  })
const put = (who: Who, type: string, payload: unknown = {}): LifeStep => ({ kind: 'put', who, happening: { type, payload } })
const weeks = (many: number): LifeStep[] => Array.from({ length: many }, () => ({ kind: 'time', hours: 168 }) as const)

type Seen = ReturnType<typeof everythingSeenBy>
type Where = { readonly phone: Seen; readonly tablet: Seen }
const seenBy = ({ of }: TwoHomes, who: Who): Where => ({
  phone: structuredClone(everythingSeenBy(of[who].phone.home)),
  tablet: structuredClone(everythingSeenBy(of[who].tablet.home)),
})

/** What a test plants, to see that it is noticed: Robin's device gives away what he writes for himself, or writes on after Sam left. */
let leaks = false

/** Lives these steps in a new world, and looks after some of them. Devices of `dying` die at some write of some of their private acts. */
const lived = async (
  seed: number,
  steps: readonly LifeStep[],
  look: (world: TwoHomes, at: number) => void | Promise<void> = () => undefined,
  dying?: Who,
): Promise<TwoHomes> => {
  const chance = chanceOf(seed)
  const world = await twoHomes(seed)
  for (const [at, step] of steps.entries()) {
    const dies = dying && step.kind === 'own' && step.who === dying && chance.happens(0.3)
    await world.live(step, dies ? { atCommit: chance.nat(3), kept: chance.happens(0.5) } : undefined)
    if (leaks && step.kind === 'own' && step.who === 'robin')
      await world.live(put('robin', 'giving/given', { kind: 'line', text: 'leaked' }))
    if (leaks && step.kind === 'own') await world.live({ kind: 'time', hours: 1 })
    await look(world, at)
  }
  await world.meetAll()
  return world
}

/** In which views two looks differ. */
const differs = (one: Where, other: Where): string[] =>
  (['phone', 'tablet'] as const).flatMap(where =>
    (Object.keys(one[where]) as (keyof Seen)[])
      .filter(view => !isDeepStrictEqual(one[where][view], other[where][view]))
      .map(view => `${where}’s ${view}`),
  )

type Rule = (seed: number, steps: readonly LifeStep[], chance: Chance) => Promise<readonly string[]>

/** Runs both lives and says where somebody sees something else. */
const sameFor = async (
  who: Who,
  seed: number,
  one: { readonly steps: readonly LifeStep[]; readonly dying?: Who },
  other: readonly LifeStep[],
): Promise<string[]> => {
  const [first, second] = [await lived(seed, one.steps, undefined, one.dying), await lived(seed, other)]
  const wrong = differs(seenBy(first, who), seenBy(second, who))
  await first.end()
  await second.end()
  return wrong
}

const rules: Readonly<Record<string, Rule>> = {
  /** What Sam sees is unchanged by anything that Robin does for himself, and by where his device dies meanwhile. */
  H1: async (seed, all) => {
    // What a changed program writes on Sam's own device passes her home by: when it is read there is chance, and nothing of Robin's.
    const steps = all.filter(step => !sealsStart(step, 'sam') && !(step.kind === 'forged' && step.who === 'sam'))
    const bare = steps.filter(step => !isPrivate(step, 'robin'))
    return sameFor('sam', seed, { steps, dying: 'robin' }, bare)
  },
  /** No private act of Robin's tells Sam's devices anything. */
  H3: async (seed, steps) => {
    const wrong = new Set<string>()
    let told = 0
    let stop: (() => void)[] = []
    const world = await lived(seed, steps, ({ of }, at) => {
      const step = steps[at]
      for (const one of stop) one()
      if (told > 0 && step && isPrivate(step, 'robin')) wrong.add('Sam was told of a private act')
      told = 0
      stop = [of.sam.phone, of.sam.tablet].map(({ home }) => home.subscribe(() => void (told += 1)))
    })
    await world.end()
    return [...wrong]
  },
  /** While Sam holds space, nothing that Robin or a changed program of his does changes what Sam sees, on either device. */
  H4: async (seed, steps, chance) => {
    const [before, after] = halves(plain(steps), chance)
    const begun = [put('sam', 'breathing-space/begin', { space: 'held' }), { kind: 'meet' } as const]
    return sameFor('sam', seed, { steps: [...before, ...begun, ...after] }, [...before, ...begun, ...without(after, 'robin')])
  },
  /** What Robin gave stays as Sam saw it, or leaves a dated mark. */
  H5: async (seed, all) => {
    const steps = all.filter(
      step => !(step.kind === 'forged' || ('happening' in step && /^(breathing-space|quiet|sharing)/.test(step.happening.type))),
    )
    const wrong = new Set<string>()
    let before: Seen['sharedList']['theirs'] = []
    const world = await lived(seed, steps, ({ of }) => {
      const now = of.sam.phone.home.view('sharedList', {}).theirs
      for (const was of before) {
        const is = now.find(({ item }) => item === was.item)
        const words = [...(is?.earlier ?? []).map(({ text }) => text), is?.text]
        const said = [...(was.earlier ?? []).map(({ text }) => text), was.text]
        if (!is) wrong.add(`${was.item} is gone without a mark`)
        else if (is.withdrawnOn === undefined && !said.every((text, i) => words[i] === text)) wrong.add(`${was.item} was rewritten`)
      }
      before = structuredClone(now)
    })
    await world.end()
    return [...wrong]
  },
  /** Whether Sam has sealed a yes changes nothing that Robin sees, for as long as he has not. Where both have, both are told. */
  H6: async (seed, all) => {
    const steps = all.filter(
      step => !('happening' in step && /^(decision|sharing|breathing-space|quiet|period|season)/.test(step.happening.type)),
    )
    const few: LifeStep[] = [...steps.slice(0, 12), { kind: 'meet' }]
    const yes = [put('sam', 'season/deciding-opened'), put('sam', 'decision/sealed', { answer: 'start' })]
    const no = [put('sam', 'season/deciding-opened')]
    const wrong = await sameFor('robin', seed, { steps: [...few, ...yes, ...weeks(10)] }, [...few, ...no, ...weeks(10)])
    const both = [
      ...few,
      ...yes,
      put('robin', 'season/deciding-opened'),
      put('robin', 'decision/sealed', { answer: 'start' }),
      ...weeks(12),
    ]
    const world = await lived(seed, both)
    for (const who of ['robin', 'sam'] as const)
      if (world.of[who].phone.home.view('season', {}).place !== 'agreeing') wrong.push(`${who} was not told`)
    await world.end()
    return wrong
  },
  /** Sam leaves alone, offline, in one act, and keeps everything; Robin reads the day; from then on nothing of Robin's changes what Sam sees. */
  H7: async (seed, steps, chance) => {
    const [before, after] = halves(plain(steps), chance)
    const wrong: string[] = []
    const world = await lived(seed, [...before, { kind: 'meet' }, { kind: 'part' }])
    const kept = ({ outbox: _o, sharing: _s, season: _p, ...rest }: Seen) => rest
    const was = kept(seenBy(world, 'sam').phone)
    await world.live(put('sam', 'sharing/end'))
    const is = kept(seenBy(world, 'sam').phone)
    wrong.push(
      ...(Object.keys(was) as (keyof typeof was)[])
        .filter(view => !isDeepStrictEqual(was[view], is[view]))
        .map(view => `leaving changed ${view}`),
    )
    await world.live({ kind: 'meet' })
    for (const one of [world.of.robin.phone, world.of.robin.tablet])
      if (one.home.view('sharing', {}).theyEndedOn === undefined) wrong.push(`${one.machine.name} does not know that Sam left`)
    await world.end()
    const left = [...before, { kind: 'meet' } as const, put('sam', 'sharing/end'), { kind: 'meet' } as const]
    return [...wrong, ...(await sameFor('sam', seed, { steps: [...left, ...after] }, [...left, ...without(after, 'robin')]))]
  },
}

const halves = (steps: readonly LifeStep[], chance: Chance): [LifeStep[], LifeStep[]] => {
  const at = chance.nat(steps.length + 1)
  return [steps.slice(0, at), steps.slice(at)]
}

/**
 * The house rules above the vault: two people with two devices each, real homes over real rooms and a relay, the life of a seed. Each rule
 * lives it twice and compares, or watches it.
 *
 * @returns what does not hold, by rule; nothing where all does
 */
export const keepTheRules = async (
  seed: number,
  which: readonly string[] = Object.keys(rules),
  planted: { readonly leaks?: true } = {},
): Promise<readonly string[]> => {
  leaks = planted.leaks ?? false
  const [steps = []] = fc.sample(lives, { seed, numRuns: 1 })
  const wrong: string[] = []
  for (const name of which) {
    const rule = rules[name]
    if (!rule) throw new TypeError(`there is no rule ${name}`)
    for (const what of await rule(seed, steps, chanceOf(seed))) wrong.push(`[${name}] ${what}`)
  }
  return wrong
}
