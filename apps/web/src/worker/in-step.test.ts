import { memoryLog, memoryShared, openHome, scriptedClock, scriptedIds, type Home, type LogEntry } from '@dropwise/home'
import { expect, test } from 'vitest'
import type { Connect } from '@dropwise/vault'
import { hasHeard, listenedTo, playedInStep } from './in-step.ts'

const WEEK = 604_800_000

/** Robin’s phone, and Sam’s, which hears of her tablet or does not. Both sealed start a week ago. */
const couple = async () => {
  const [clock, shared] = [scriptedClock('2026-03-02T09:00'), memoryShared()]
  const phone = { hears: true }
  const sams = playedInStep(shared.second, () => phone.hears)
  const robin = await openHome({ own: memoryLog('robin'), shared: shared.first, clock, ids: scriptedIds('r') })
  const sam = await openHome({ own: memoryLog('sam'), shared: sams, clock, ids: scriptedIds('s') })
  for (const home of [robin, sam]) await home.act('decision/sealed', { answer: 'start' })
  clock.advance(WEEK)
  const weeks = async (count: number): Promise<void> => {
    for (let week = 0; week < count; week++) {
      for (const home of [robin, sam, robin]) await home.release()
      clock.advance(WEEK)
    }
  }
  const hers = async (): Promise<number> => {
    const entries: LogEntry[] = []
    for await (const batch of shared.first.read()) entries.push(...batch)
    return entries.filter(({ lane }) => lane === 'second').length
  }
  return { phone, sam, robin, weeks, hers }
}
const placeOf = (home: Home) => home.view('season', {}).place

test('[H6] [S32] Sam put “not now” over her yes on her tablet: her phone gives no part of a round until it has heard of it, and no yes then', async () => {
  const { phone, sam, robin, weeks, hers } = await couple()
  await weeks(1)
  const said = await hers()
  expect(said).toBe(1)
  phone.hears = false
  await weeks(3)
  expect(await hers()).toBe(said)
  // What the tablet wrote comes, and the round goes on with it.
  await sam.act('decision/sealed', { answer: 'not-now' })
  phone.hears = true
  await weeks(8)
  expect(await hers()).toBeGreaterThan(said)
  expect([robin, sam].map(placeOf)).toEqual(['separate', 'separate'])
})

test('[H6] a phone that hears of everything plays as one that is alone', async () => {
  const { robin, sam, weeks } = await couple()
  await weeks(4)
  expect([robin, sam].map(placeOf)).toEqual(['agreeing', 'agreeing'])
})

test('one device, or none but by file, has nothing to wait for; of two, one waits until it has everything', () => {
  expect([hasHeard(undefined, 2), hasHeard({ status: 'offline', speaks: false }, 1)]).toEqual([true, true])
  expect((['offline', 'syncing', 'resting'] as const).map(status => hasHeard({ status, speaks: true }, 2))).toEqual([false, false, true])
})

test('a line that rests says nothing where the device slept since: two frames have to come first, what the one brought being in by the other', () => {
  let now = 0
  const heard: Parameters<Connect>[0][] = []
  const connect: Connect = one => {
    heard.push(one)
    return { send: () => undefined, close: () => undefined }
  }
  const relay = listenedTo({ connect }, () => now)
  relay.connect({ opened: () => undefined, frame: () => undefined, closed: () => undefined })
  const rests = (): boolean => hasHeard({ status: 'resting', speaks: relay.speaks() }, 2)
  const frame = (): void => heard.forEach(one => one.frame(new Uint8Array()))
  expect(rests()).toBe(false)
  for (const _ of [1, 2]) frame()
  expect(rests()).toBe(true)
  // The next is not due yet; then the lid is closed for the ten minutes in which words wait.
  now = 300_000
  expect(rests()).toBe(true)
  now = 600_000
  expect(rests()).toBe(false)
  frame()
  expect(rests()).toBe(false)
  frame()
  expect(rests()).toBe(true)
})
