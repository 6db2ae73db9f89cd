import { nowAt, type Side } from '@dropwise/domain/shared'
import { describe, expect, test } from 'vitest'
import type { Home } from '../home.ts'
import { scriptedClock, scriptedIds } from '../world/world.ts'
import { openSample, type SampleName } from './open-sample.ts'

const open = (which: SampleName, side: Side, wall = '2026-11-23T09:00', zone = 'Europe/Berlin') =>
  openSample(which, side, { clock: scriptedClock(wall, zone), ids: scriptedIds('x') })

const everything = (home: Home) => ({
  today: home.view('today', {}),
  promises: home.view('promises', {}),
  checkIns: home.view('check-ins', {}),
  journal: home.view('journal-words', {}),
  drafts: home.view('drafts', {}),
  shared: home.view('sharedList', {}),
  digs: home.view('digs', {}),
  values: home.view('values', {}),
  scenarios: home.view('scenarios', {}),
  wounds: home.view('wounds', {}),
  hardDates: home.view('hard-dates', {}),
  talk: home.view('talk', {}),
})

describe('looking around', () => {
  test.each(['2026-11-23', '2026-11-24', '2026-11-25', '2026-11-26', '2026-11-27', '2026-11-28', '2026-11-29', '2028-02-29'])(
    'both couples can be looked at on %s, from either side, also before dawn',
    async day => {
      for (const which of ['uneven', 'apart'] as const)
        for (const side of ['wayward', 'betrayed'] as const)
          for (const time of ['02:00', '09:00', '23:59']) {
            const home = await open(which, side, `${day}T${time}`)
            expect(home.view('person', {})).toMatchObject({ home: side })
          }
    },
  )

  test('works wherever somebody is, across the summer time of that place', async () => {
    for (const zone of ['America/New_York', 'Pacific/Auckland', 'Asia/Kolkata']) {
      const home = await open('uneven', 'betrayed', '2026-11-23T09:00', zone)
      expect(home.view('check-ins', {}).months.length).toBeGreaterThan(12)
    }
  })

  test('Noa and Alex shared once before, for four days: each reads it as it stood, and nothing of it lies in what they share now', async () => {
    for (const side of ['wayward', 'betrayed'] as const) {
      const home = await open('apart', side)
      const {
        read: [before, ...more],
        broken,
      } = await home.earlier()
      expect([...more, ...broken]).toEqual([])
      expect(before?.until).toBe('2026-04-03')
      const { mine, theirs } = before?.view('sharedList', {}) ?? { mine: [], theirs: [] }
      const texts = [...mine, ...theirs].map(({ text }) => text)
      expect(texts).toContain('I do not want to hear that it is over. I want to hear where you were.')
      expect(JSON.stringify(everything(home).shared)).not.toContain('where you were')
    }
  })

  test('Robin has something promised for today, and what became of it over fourteen months in all four ways', async () => {
    const robin = await open('uneven', 'wayward')
    expect(robin.view('today', {}).promised.length).toBeGreaterThan(0)
    const { happened } = robin.view('promises', {})
    expect(happened.length).toBeGreaterThanOrEqual(14)
    const said = new Set(happened.flatMap(({ occurrences }) => occurrences.map(({ mark }) => mark?.as)))
    expect(said).toEqual(new Set(['done', 'late', 'told-first', 'not-done', undefined]))
  })

  test('Sam sees what Robin gave, corrected and withdrawn, and Robin sees nothing of what Sam wrote for Sam alone', async () => {
    const sam = await open('uneven', 'betrayed')
    const { theirs } = sam.view('sharedList', {})
    expect(theirs.find(({ item }) => item === 'how-often')).toMatchObject({ earlier: [{ text: 'It was two times.' }] })
    expect(theirs.find(({ item }) => item === 'three-good-weeks')).not.toHaveProperty('text')
    const robin = JSON.stringify(everything(await open('uneven', 'wayward')))
    for (const { text } of sam.view('journal-words', {})) expect(robin).not.toContain(text)
  })

  test('what is between the two is there on both sides: questions, promises that were given, being heard, the account, space', async () => {
    const [sam, robin] = [await open('uneven', 'betrayed'), await open('uneven', 'wayward')]
    expect(sam.view('questions', {}).questions.map(({ state }) => state)).toEqual(expect.arrayContaining(['mine', 'shown', 'answered']))
    expect(sam.view('question', { id: 'how-often-again' })?.before).toMatchObject([{ answers: [{ text: 'Two times.' }] }])
    expect(robin.view('asked', {}).standing.map(({ item }) => item)).toContain('why-go-on')
    expect(sam.view('pledges', {}).theirs.happened.length).toBeGreaterThan(12)
    expect(sam.view('hearing', {}).mine).toMatchObject([
      { kind: 'wound', reflections: [] },
      { reflections: [{ noted: { as: 'partly' } }], added: [{}] },
    ])
    expect(robin.view('hearing', {}).theirs).toMatchObject([
      { mayAdd: false },
      { mayAdd: true, reflections: [{ released: { as: 'partly' } }] },
    ])
    expect(robin.view('shared-dates', {}).theirs).toMatchObject([
      { item: 'the-evening', willDo: [{}] },
      { item: 'their-party', willDo: [{}] },
    ])
    expect(sam.view('account-given', {})).toMatchObject({ outline: {}, details: [{ part: 'What it cost' }] })
    expect(sam.view('space', {})).toMatchObject({ timeOutAgreed: true, mine: { away: false, mayLetIn: false } })
    expect(sam.view('urgent', {}).rows).toMatchObject([{ about: 'health' }])
  })

  test('is the same each time', async () => {
    expect(everything(await open('uneven', 'betrayed'))).toEqual(everything(await open('uneven', 'betrayed')))
  })

  test('everything in it can be used, on the clock of whoever looks', async () => {
    const robin = await open('uneven', 'wayward')
    const { day } = nowAt(scriptedClock('2026-11-23T09:00').now(), 'Europe/Berlin')
    expect(await robin.act('promise/occurrence-said', { promise: 'clinic', day, as: 'done' })).toMatchObject({ ok: true })
    expect(robin.view('today', {}).promised.find(({ promise }) => promise === 'clinic')?.mark?.saidOn).toBe(day)
  })
})
