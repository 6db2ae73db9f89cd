import { expect, test } from 'vitest'
import { openHome } from './home.ts'
import { memoryLog, memoryShared } from './memory-log.ts'
import { scriptedClock, scriptedIds } from './world/world.ts'

const introduced = { side: 'wayward', myName: 'Robin', otherName: 'Sam', country: 'GB' } as const

const robinAlone = async (log = memoryLog(), wall = '2026-11-23T09:00') => {
  const clock = scriptedClock(wall)
  const home = await openHome({ own: log, clock, ids: scriptedIds('t') })
  return { home, clock, log }
}

test('[HO1] Robin begins, promises, keeps it, and finds it again after the home was closed', async () => {
  const { home, clock, log } = await robinAlone()
  expect(await home.act('person/introduced', introduced)).toMatchObject({ ok: true })
  const made = await home.act('promise/made', { text: 'Home by half past six.', when: { kind: 'once', day: '2026-11-23', time: '18:30' } })
  expect(made).toEqual({ ok: true, value: { ids: ['t1'] } })
  expect(home.view('today', {}).promised).toMatchObject([{ promise: 't1', text: 'Home by half past six.', time: '18:30' }])
  clock.set('2026-11-23T18:20')
  await home.act('promise/occurrence-said', { promise: 't1', day: '2026-11-23', as: 'done', line: 'The train was early.' })
  home.close()

  const again = await robinAlone(memoryLog('lane', log.entries), '2026-11-24T08:00')
  expect(again.home.view('person', {})).toMatchObject({ myName: 'Robin', home: 'wayward' })
  expect(again.home.view('promises', {}).happened).toMatchObject([
    { month: '2026-11', occurrences: [{ text: 'Home by half past six.', mark: { as: 'done', line: 'The train was early.' } }] },
  ])
})

test('[HO1] a refused act writes nothing and tells nobody', async () => {
  const { home, log } = await robinAlone()
  let told = 0
  home.subscribe(() => told++)
  expect(await home.act('promise/ended', { promise: 'nothing' })).toEqual({ ok: false, error: 'promise/not-there' })
  expect(await home.act('giving/given', { kind: 'line', text: 'I noticed.' })).toEqual({ ok: false, error: 'home/nobody-joined' })
  expect(log.entries).toEqual([])
  expect(told).toBe(0)
})

test('[HO2] acts that are asked for at once are judged one after the other', async () => {
  const { home } = await robinAlone()
  const [first, second] = await Promise.all([home.act('person/introduced', introduced), home.act('person/introduced', introduced)])
  expect(first).toMatchObject({ ok: true })
  expect(second).toEqual({ ok: false, error: 'person/introduced-already' })
})

test('undefined in an input means left out', async () => {
  const { home } = await robinAlone()
  const input = { felt: 'braced', line: undefined } as const
  expect(await home.act('check-in/noted', input)).toMatchObject({ ok: true })
  expect(home.view('check-in', {})).toEqual({ day: '2026-11-23', felt: 'braced', mayChange: true, nextStep: 'steady' })
})

test('[HO3] what a modified client wrote past the policy is passed over', async () => {
  const log = memoryLog()
  const write = (payload: unknown, type = 'promise/made') => log.append([{ type, version: 1, at: 0, zone: 'Europe/Berlin', payload }])
  await write({ promise: 'blank', text: '', when: { kind: 'once', day: '2026-11-23' } })
  await write({ promise: 'good', text: 'I write.', when: { kind: 'once', day: '2026-11-23' } })
  await write({ promise: 'good', text: 'I never said that.', when: { kind: 'once', day: '2026-11-23' } })
  await write({ promise: 'good', day: '2026-11-24', as: 'done' }, 'promise/occurrence-said')
  const { home } = await robinAlone(log)
  expect(home.view('promise', { id: 'blank' })).toBeUndefined()
  expect(home.view('promise', { id: 'good' })).toMatchObject({ text: 'I write.', occurrences: [] })
})

test('[HO4] what arrives while the log is still being read is there, once', async () => {
  const shared = memoryShared()
  const clock = scriptedClock('2026-11-23T09:00')
  const sam = await openHome({ own: memoryLog(), shared: shared.second, clock, ids: scriptedIds('s') })
  const gives = async (text: string) => {
    await sam.act('giving/given', { kind: 'line', text })
    clock.advance(600_000)
    await sam.release()
  }
  await gives('I noticed.')
  const opening = openHome({ own: memoryLog(), shared: shared.first, clock, ids: scriptedIds('r') })
  await gives('I am still angry.')
  const robin = await opening
  expect(robin.view('sharedList', {}).theirs.map(({ text }) => text)).toEqual(['I am still angry.', 'I noticed.'])
})
