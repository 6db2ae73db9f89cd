import { describe, expect, test } from 'vitest'
import { decodeBackup, encodeBackup, gatherBackup } from '../backup/backup.ts'
import { openBackupHome } from '../backup/open-backup.ts'
import { exportMarkdown } from '../export/in-english.ts'
import { openHome, type Home } from '../home.ts'
import { memoryShared, scrambled, type MemoryShared } from '../memory-log.ts'
import { everythingSeenBy } from './lives.contract.ts'
import { openWorld, scriptedIds, type World } from './world.ts'

const TEN_MINUTES = 600_000

const gone = async ({ robin, sam, clock }: World): Promise<void> => {
  clock.advance(TEN_MINUTES)
  await robin.release()
  await sam.release()
}

/** Robin and Sam share through the autumn; then Sam ends it. */
const endedInMarch = async (): Promise<World> => {
  const world = await openWorld('2027-01-10T09:00')
  const { robin, sam, clock } = world
  await robin.act('promise/made', {
    promise: 'p',
    text: 'Home by half past six.',
    when: { kind: 'recurring', from: '2027-01-11', rule: 'FREQ=WEEKLY;BYDAY=MO' },
  })
  await robin.act('promise/give', { promise: 'p' })
  await robin.act('giving/given', { item: 't', kind: 'told-first', text: 'It was five times.' })
  await robin.act('giving/given', { item: 'w', kind: 'line', text: 'Said in haste.' })
  await robin.act('giving/given', { item: 'u', kind: 'urgent', about: 'health', text: 'A test came back.' })
  await robin.act('account/outline-written', { text: 'From March to May.', notRemembered: 'The dates in May.' })
  await robin.act('account/give-outline', {})
  await sam.act('giving/given', { item: 's', kind: 'line', text: 'I saw the kettle was on.' })
  await sam.act('question/written', { question: 'q', text: 'Who else knew?', depth: 'everything' })
  await sam.act('question/show', { question: 'q' })
  await gone(world)
  await robin.act('giving/given', { item: 'a', kind: 'answer', to: 'q', as: 'words', depth: 'everything', text: 'Nobody else.' })
  await robin.act('promise/occurrence-said', { promise: 'p', day: '2027-01-11', as: 'done' })
  await gone(world)
  await robin.act('giving/withdrawn', { item: 'w' })
  clock.set('2027-03-03T20:00')
  await sam.act('sharing/end', { withdrawFirst: false })
  return world
}

/** Somebody's home after they joined anew: over the same own log. */
const anew = (world: World, who: 'robin' | 'sam', shared: MemoryShared, end: 'first' | 'second'): Promise<Home> => {
  const before = who === 'robin' ? world.logs.shared.first : world.logs.shared.second
  return openHome({ own: world.logs[who], shared: shared[end], earlier: [before], clock: world.clock, ids: scriptedIds(`${who}-anew-`) })
}

const SAID = [
  'Home by half past six.',
  'It was five times.',
  'A test came back.',
  'From March to May.',
  'The dates in May.',
  'Nobody else.',
]

describe('what was shared before an end', () => {
  test('[HO24] [H7] Robin and Sam join anew: both still read what was given before, as it stood on the last day', async () => {
    const world = await endedInMarch()
    const shared = memoryShared('anew')
    const [robin, sam] = [await anew(world, 'robin', shared, 'second'), await anew(world, 'sam', shared, 'first')]
    world.clock.set('2027-06-01T09:00')
    const [hers] = (await sam.earlier()).read
    expect(hers).toMatchObject({ space: 'shared', until: '2027-03-03' })
    expect(hers?.view('sharedList', {}).theirs).toMatchObject([{ item: 'w', withdrawnOn: '2027-01-10' }, { text: 'It was five times.' }])
    expect(hers?.view('sharedList', {}).mine.map(({ text }) => text)).toEqual(['Who else knew?', 'I saw the kettle was on.'])
    expect(hers?.view('question', { id: 'q' })?.answers).toMatchObject([{ text: 'Nobody else.' }])
    expect(hers?.view('account-given', {}).outline).toMatchObject({ text: 'From March to May.' })
    expect(hers?.view('urgent-fact', { item: 'u' })).toMatchObject({ text: 'A test came back.' })
    // No Monday since the end is a blank of Robin's.
    const days = hers?.view('pledges', {}).theirs.happened.flatMap(({ occurrences }) => occurrences.map(({ day }) => day)) ?? []
    expect([days.includes('2027-01-11'), days.every(day => day <= '2027-03-03')]).toEqual([true, true])
    const [his] = (await robin.earlier()).read
    expect(his?.view('sharedList', {}).theirs.map(({ text }) => text)).toEqual(['I saw the kettle was on.'])
    // What is on its way to Sam now was never there.
    await robin.act('giving/given', { kind: 'line', text: 'For the new beginning.' })
    for (const home of [robin, sam])
      expect(exportMarkdown(home, '2027-06-01', { parts: ['sharedBefore'], earlier: await home.earlier() })).not.toContain('new beginning')
  })

  test('[EX15] [H7] all of it has its part on paper, by its last day, the other’s words in quotations', async () => {
    const world = await endedInMarch()
    const sam = await anew(world, 'sam', memoryShared('anew'), 'first')
    const paper = exportMarkdown(sam, '2027-06-01', { earlier: await sam.earlier() })
    expect(SAID.filter(words => !paper.includes(`> ${words}`))).toEqual([])
    expect(paper).toContain('## What I was given, until 3 March 2027')
    expect(paper).not.toContain('Said in haste')
    // It is left out where its owner does not choose it.
    expect(exportMarkdown(sam, '2027-06-01', { parts: ['received', 'promised'], earlier: await sam.earlier() })).not.toContain('five times')
  })

  test('[HO24] [H1] Sam joins somebody else: nothing of before is in the other’s home, nor in any view or the new log', async () => {
    const world = await endedInMarch()
    const shared = memoryShared('with Alex')
    const sam = await anew(world, 'sam', shared, 'first')
    const alex = (await openWorld('2027-06-01T09:00')).logs.robin
    const alexes = await openHome({ own: alex, shared: shared.second, clock: world.clock, ids: scriptedIds('alex') })
    await sam.earlier()
    await sam.act('giving/given', { kind: 'line', text: 'Good morning.' })
    world.clock.advance(TEN_MINUTES)
    await sam.release()
    await sam.earlier()
    const hisPaper = exportMarkdown(alexes, '2027-06-01', { earlier: await alexes.earlier() })
    expect(hisPaper).toContain('> Good morning.')
    const lies = []
    for await (const batch of shared.second.read()) lies.push(...batch)
    const seen = JSON.stringify([everythingSeenBy(alexes), hisPaper, lies])
    expect([...SAID, 'kettle', 'Who else knew'].filter(words => seen.includes(words))).toEqual([])
    const without = await openHome({ own: world.logs.sam, shared: shared.first, clock: world.clock, ids: scriptedIds('x') })
    expect(everythingSeenBy(sam)).toEqual(everythingSeenBy(without))
    expect(JSON.stringify(sam.view('sharedList', {}))).not.toContain('kettle')
  })

  test('[HO24] reading it writes nothing, in either log', async () => {
    const world = await endedInMarch()
    const lies = async () => {
      const all = []
      for await (const batch of world.logs.shared.second.read()) all.push(...batch)
      return [all, world.logs.sam.entries.slice()]
    }
    const before = await lies()
    const sam = await anew(world, 'sam', memoryShared('anew'), 'first')
    await sam.earlier()
    await sam.earlier()
    expect(await lies()).toEqual(before)
  })

  test('[HO24] an evening of hers with somebody else holds back nothing of before', async () => {
    const world = await endedInMarch()
    const shared = memoryShared('with Alex')
    const sam = await anew(world, 'sam', shared, 'first')
    await sam.act('breathing-space/evenings-set', { from: '21:00', to: '07:00' })
    await shared.second.append([
      { type: 'giving/given', version: 1, at: world.clock.now(), zone: 'UTC', payload: { item: 'g', kind: 'line', text: 'Hello.' } },
    ])
    world.clock.set('2027-06-01T22:00')
    await sam.release()
    expect(sam.view('space', {}).mine.away).toBe(true)
    expect((await sam.earlier()).read[0]?.view('sharedList', {}).theirs).toHaveLength(2)
  })

  test('[HO24] what waited behind a space of hers when Robin ended it stays behind it', async () => {
    const world = await openWorld('2027-01-10T09:00')
    await world.robin.act('giving/given', { kind: 'line', text: 'Before it.' })
    await gone(world)
    await world.sam.act('breathing-space/begin', {})
    await world.robin.act('giving/given', { kind: 'line', text: 'Into her space.' })
    await gone(world)
    await world.robin.act('sharing/end', { withdrawFirst: false })
    const sam = await anew(world, 'sam', memoryShared('anew'), 'first')
    expect((await sam.earlier()).read[0]?.view('sharedList', {}).theirs.map(({ text }) => text)).toEqual(['Before it.'])
  })

  test('[HO24] one that is damaged where it is kept is said to be, in one sentence; all others, and everything else, stay readable', async () => {
    const world = await endedInMarch()
    const damaged = {
      ...memoryShared('damaged').first,
      read: async function* read(): AsyncIterable<never> {
        yield await Promise.reject(new Error('record-broken'))
      },
    }
    const [own, shared] = [world.logs.sam, memoryShared('anew').first]
    const ports = { own, shared, clock: world.clock, ids: scriptedIds('sam-anew-') }
    const sam = await openHome({ ...ports, earlier: [damaged, world.logs.shared.second] })
    const earlier = await sam.earlier()
    expect(earlier.broken).toEqual(['damaged'])
    expect(earlier.read.map(({ space }) => space)).toEqual(['shared'])
    const paper = exportMarkdown(sam, '2027-06-01', { earlier })
    expect(SAID.filter(words => !paper.includes(`> ${words}`))).toEqual([])
    expect(paper.split('is damaged where it is kept')).toHaveLength(2)
    await sam.act('giving/given', { kind: 'line', text: 'Good morning.' })
  })

  test('[HO24] where nothing was ever given there is nothing to read', async () => {
    const world = await openWorld('2027-01-10T09:00')
    await world.sam.act('sharing/end', { withdrawFirst: false })
    expect(await (await anew(world, 'sam', memoryShared('anew'), 'first')).earlier()).toEqual({ read: [], broken: [] })
  })

  test('[BK1] [H7] a copy that is opened holds what was shared before, too', async () => {
    const world = await endedInMarch()
    const next = memoryShared('anew')
    const backup = await gatherBackup(world.logs.sam, [world.logs.shared.second, next.first], world.clock.now())
    const read = decodeBackup(encodeBackup(backup))
    if (!read.ok) throw new Error(read.error)
    const opened = await openBackupHome(read.value, world.clock, (_, text) => scrambled(text))
    expect((await opened.earlier()).read[0]?.view('sharedList', {}).theirs).toMatchObject([{ item: 'w' }, { text: 'It was five times.' }])
  })
})
