import { describe, expect, test } from 'vitest'
import { decode, versionOf } from './codec.ts'
import { ownConcepts, type Concepts } from './concepts.ts'
import { openHome } from './home.ts'
import { foldLog } from './log.ts'
import { memoryLog } from './memory-log.ts'
import type { LogEntry } from './ports.ts'
import { scriptedClock, scriptedIds } from './world/world.ts'

const entry = (over: Partial<LogEntry>): LogEntry => ({
  id: 'e',
  space: 'own',
  lane: 'lane',
  seq: 0,
  lamport: 1,
  at: Date.UTC(2026, 10, 24, 1),
  zone: 'Europe/London',
  type: 'check-in/noted',
  version: 1,
  payload: { felt: 'braced' },
  ...over,
})
const openOn = (log: ReturnType<typeof memoryLog>) =>
  openHome({ own: log, clock: scriptedClock('2026-11-24T09:00'), ids: scriptedIds('t') })

describe('reading an entry', () => {
  test('what has the shape of its type is an event, of the day on which it was claimed', () => {
    expect(decode(ownConcepts, entry({}), 'first')).toMatchObject({
      kind: 'event',
      event: { type: 'check-in/noted', day: '2026-11-23', by: 'first' },
    })
  })

  test.each([
    ['another word', { payload: { felt: 'happy' } }],
    ['nothing', { payload: undefined }],
    ['an instant that is none', { at: Number.NaN }],
    ['an instant beyond the calendar', { at: 8.6e15 }],
    ['a payload that is a list', { payload: ['braced'] }],
  ])('[HO5] %s is read as nothing', (_, over) => {
    expect(decode(ownConcepts, entry(over), 'first')).toEqual({ kind: 'unreadable' })
  })

  test('fields that the shape does not name are dropped', () => {
    const decoded = decode(ownConcepts, entry({ payload: { felt: 'braced', score: 4 } }), 'first')
    expect(decoded).toMatchObject({ event: { payload: { felt: 'braced' } } })
    expect(JSON.stringify(decoded)).not.toContain('score')
  })
})

describe('what a newer Dropwise wrote', () => {
  const newer = [entry({ id: 'n', type: 'weather/noted', payload: { sky: 'grey' } }), entry({ id: 'v', seq: 1, lamport: 2, version: 2 })]

  test('[HO5] is not shown, and its owner is told that an update is needed', async () => {
    const home = await openOn(memoryLog('lane', newer))
    expect(home.view('newer', {})).toEqual({ needed: true, between: false })
    expect(home.view('check-ins', {})).toEqual({ months: [] })
  })

  test('[HO5] stays in the log while the older one goes on, and is folded after the update', async () => {
    const log = memoryLog('lane', [
      entry({ id: 'm', type: 'promise/made', payload: { promise: 'p', text: 'I write.', when: { kind: 'once', day: '2026-11-24' } } }),
    ])
    const { promise, ...withoutPromises } = ownConcepts
    const older = foldLog(withoutPromises as Concepts, log, 'first', () => 'first')
    await older.read()
    expect(older.holdsNewer()).toBe(true)
    await older.write({ type: 'check-in/noted', payload: { felt: 'braced' } }, { at: 0, zone: 'UTC', day: '1969-12-31' })

    const updated = await openOn(memoryLog('lane', log.entries))
    expect(updated.view('newer', {})).toEqual({ needed: false, between: false })
    expect(updated.view('promise', { id: 'p' })).toMatchObject({ text: 'I write.' })
    expect(Object.keys(promise.shapes)).toContain('promise/made')
  })
})

describe('a payload that had to change', () => {
  /** Check-in as it might be in a year: version 1 said `felt`, version 2 says `word`, version 3 has an empty line. */
  const changed: Concepts = {
    'check-in': {
      ...ownConcepts['check-in'],
      upcasts: {
        'check-in/noted': [
          older => ({ felt: (older as { sure: string }).sure }),
          older => ({ felt: (older as { felt: string }).felt === 'afraid' ? 'on-guard' : 'braced' }),
        ],
      },
    },
  }

  test('[HO6] is read from every version on the way, and written in the newest', () => {
    expect(versionOf(changed, 'check-in/noted')).toBe(3)
    expect(versionOf(changed, 'check-in/deepened')).toBe(1)
    expect(decode(changed, entry({ version: 1, payload: { sure: 'afraid' } }), 'first')).toMatchObject({
      event: { payload: { felt: 'on-guard' } },
    })
    expect(decode(changed, entry({ version: 2, payload: { felt: 'afraid' } }), 'first')).toMatchObject({
      event: { payload: { felt: 'on-guard' } },
    })
    expect(decode(changed, entry({ version: 3, payload: { felt: 'at-ease' } }), 'first')).toMatchObject({
      event: { payload: { felt: 'at-ease' } },
    })
  })

  test('of which an older version cannot be read is read as nothing', () => {
    expect(decode(changed, entry({ version: 1, payload: null }), 'first')).toEqual({ kind: 'unreadable' })
  })
})
