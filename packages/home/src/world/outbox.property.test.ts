import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { LogEntry } from '../ports.ts'
import { everythingSeenBy, honestLives, live, rawShared, type LifeStep } from './lives.contract.ts'
import { openWorld, type World } from './world.ts'

const TEN_MINUTES = 600_000
const MANY = { numRuns: 200 }
const WORDS = ['giving/given', 'giving/corrected', 'pledge/given']

/** What one no longer holds to, and how much one wants to know, is no word that somebody could wish back. */
const AT_ONCE: readonly (string | undefined)[] = ['account-depth', 'agreement-ended']

type Put = { readonly waiting: string; readonly type: string; readonly payload: { readonly item?: string; readonly promise?: string } }

const putBy = (entries: readonly LogEntry[]) =>
  entries.filter(({ type }) => type === 'outbox/put').map(({ at, payload }) => ({ at, ...(payload as Put) }))

/** When each of what waited left: the other is told the day alone, so the giver's own log says it. */
const leftBy = (entries: readonly LogEntry[]) =>
  entries.filter(({ type }) => type === 'outbox/left').map(({ at, payload }) => ({ at, waiting: (payload as Put).waiting }))

const sharedOf = async (world: World): Promise<LogEntry[]> => (await rawShared(world, 'robin')) as LogEntry[]

test('[HO11] no word leaves before it has waited ten minutes, and none leaves that was not given', async () => {
  await fc.assert(
    fc.asyncProperty(honestLives, async steps => {
      const world = await live(steps)
      const [puts, lefts] = [putBy(world.logs.robin.entries), leftBy(world.logs.robin.entries)]
      const waited = (put: (typeof puts)[number]) => lefts.some(({ waiting, at }) => waiting === put.waiting && at - put.at >= TEN_MINUTES)
      const isWords = ({ type, payload }: LogEntry) => WORDS.includes(type) && !AT_ONCE.includes((payload as { kind?: string }).kind)
      const left = (await sharedOf(world)).filter(entry => entry.lane === 'first' && isWords(entry))
      for (const { type, payload } of left)
        expect(puts.some(put => put.type === type && JSON.stringify(put.payload) === JSON.stringify(payload) && waited(put))).toBe(true)
    }),
    MANY,
  )
})

test('[HO11] nothing that was given is lost: it has left, it waits, or it was taken back', async () => {
  await fc.assert(
    fc.asyncProperty(honestLives, async steps => {
      const world = await live(steps)
      world.clock.advance(TEN_MINUTES)
      await world.robin.release()
      expect(world.robin.view('outbox', {}).onTheirWay).toEqual([])
      const entries = world.logs.robin.entries
      const takenBack = entries.filter(({ type }) => type === 'outbox/taken-back').map(({ payload }) => (payload as Put).waiting)
      const mine = world.robin.view('sharedList', {}).mine.map(({ item }) => item)
      const given = putBy(entries).filter(({ type, waiting }) => type === 'giving/given' && !takenBack.includes(waiting))
      expect(mine).toEqual(expect.arrayContaining(given.map(({ payload }) => payload.item)))
    }),
    MANY,
  )
})

test('[HO11] what was taken back leaves no trace for the other', async () => {
  const stays = (step: LifeStep) => step.kind === 'own' || step.kind === 'put' || step.kind === 'forged'
  await fc.assert(
    fc.asyncProperty(honestLives, honestLives, honestLives, async (before, meanwhile, after) => {
      const given: LifeStep = {
        kind: 'put',
        who: 'robin',
        happening: { type: 'giving/given', payload: { item: 'regretted', kind: 'line', text: 'You have to believe me.' } },
      }
      const regretted = await live([...before, given, ...meanwhile.filter(stays)])
      const [waits] = regretted.robin.view('outbox', {}).onTheirWay.filter(({ item }) => item === 'regretted')
      const takenBack: LifeStep = { kind: 'own', who: 'robin', happening: { type: 'outbox/taken-back', payload: { waiting: waits?.id } } }
      const withIt = await live([...before, given, ...meanwhile.filter(stays), takenBack, ...after])
      const without = await live([...before, ...meanwhile.filter(stays), ...after])
      expect(everythingSeenBy(withIt.sam)).toEqual(everythingSeenBy(without.sam))
      expect(await rawShared(withIt, 'sam')).toEqual(await rawShared(without, 'sam'))
      expect(withIt.robin.view('sharedList', {})).toEqual(without.robin.view('sharedList', {}))
    }),
    { numRuns: 60 },
  )
})

test('[HO11] locked over the ten minutes, words leave at the next unlocking, and carry that time', async () => {
  const { robin, sam, clock } = await openWorld('2026-11-23T21:00')
  await robin.act('giving/given', { item: 'l', kind: 'line', text: 'I noticed.' })
  clock.set('2026-11-24T08:00')
  expect(sam.view('sharedList', {}).theirs).toEqual([])
  expect(robin.view('outbox', {}).onTheirWay).toMatchObject([{ item: 'l', over: true, putOn: '2026-11-23' }])
  await robin.release()
  expect(sam.view('sharedList', {}).theirs).toMatchObject([{ item: 'l', givenOn: '2026-11-24' }])
})

test('[HO11] withdrawing, keeping a promise and ending it wait for nothing', async () => {
  const world = await openWorld('2026-11-23T09:00')
  const { robin, sam, clock } = world
  await robin.act('promise/made', { promise: 'p', text: 'Home by six.', when: { kind: 'once', day: '2026-11-23' } })
  await robin.act('promise/give', { promise: 'p' })
  await robin.act('giving/given', { item: 'l', kind: 'line', text: 'I noticed.' })
  clock.advance(TEN_MINUTES)
  await robin.release()
  expect(sam.view('pledges', {}).theirs.next).toMatchObject([{ promise: 'p', text: 'Home by six.' }])
  await robin.act('promise/occurrence-said', { promise: 'p', day: '2026-11-23', as: 'done' })
  await robin.act('promise/not-free-noted', { promise: 'p' })
  await robin.act('giving/withdrawn', { item: 'l' })
  expect(sam.view('pledges', {}).theirs.happened).toMatchObject([{ occurrences: [{ mark: { as: 'done' } }] }])
  expect(sam.view('sharedList', {}).theirs).toMatchObject([{ item: 'l', withdrawnOn: '2026-11-23' }])
  expect(JSON.stringify(await rawShared(world, 'sam'))).not.toContain('not-free')
})

test('[HO11] a device that stops between giving and noting that it gave sends nothing twice', async () => {
  const { robin, sam, clock, logs } = await openWorld('2026-11-23T21:00')
  await robin.act('giving/given', { item: 'l', kind: 'line', text: 'It was two.' })
  clock.advance(TEN_MINUTES)
  await robin.release()
  await robin.act('giving/corrected', { item: 'l', text: 'It was five.' })
  clock.advance(TEN_MINUTES)
  const kept = logs.robin.append
  logs.robin.append = () => Promise.reject(new Error('the battery is empty'))
  await expect(robin.release()).rejects.toThrow('battery')
  logs.robin.append = kept
  await robin.release()
  expect(robin.view('outbox', {}).onTheirWay).toEqual([])
  expect(sam.view('sharedList', {}).theirs).toMatchObject([{ text: 'It was five.', earlier: [{ text: 'It was two.' }] }])
})
