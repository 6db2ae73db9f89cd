import { memoryRecords, openDevice, type RecordStore } from '@dropwise/vault'
import { describe, expect, test } from 'vitest'
import type { Answers } from './channel.ts'
import { createHouse } from './house.ts'

const PASSPHRASE = 'lantern harbour quiet seven otter'
const introduced = { name: 'person/introduced', input: { side: 'wayward', myName: 'Robin', otherName: 'Sam', country: 'GB' } } as const
const made = (text: string) =>
  ({ name: 'promise/made', input: { text, when: { kind: 'recurring', from: '2026-11-23', rule: 'FREQ=DAILY' } } }) as const

/** A tab on a device: its own house over the device's one store, and whoever takes the turn first writes. */
const device = () => {
  const store: RecordStore = memoryRecords()
  let today = Date.UTC(2026, 10, 23, 9)
  let taken = false
  const turn = async () => {
    if (taken) return undefined
    taken = true
    return () => {
      taken = false
    }
  }
  const openTab = async () => {
    const shown = new Map<number, unknown>()
    let made = 0
    const house = createHouse({
      snapshots: { build: 'this one', every: 2 },
      device: () => openDevice(store, { argon: { memoryKiB: 64, passes: 1 } }),
      clock: { now: () => today, zone: () => 'Europe/London' },
      ids: () => `id${++made}`,
      turn,
      suggest: () => Promise.resolve(PASSPHRASE),
      push: (watch, value) => shown.set(watch, value),
    })
    return { house, shown }
  }
  return { openTab, store, daysGoBy: (days: number) => void (today += days * 86_400_000) }
}

const promised = async ({ house, shown }: { house: Answers; shown: Map<number, unknown> }): Promise<readonly string[]> => {
  await house.watch({ watch: 1, name: 'today', args: {} })
  await house.unwatch({ watch: 1 })
  return (shown.get(1) as { promised: readonly { text: string }[] } | undefined)?.promised.map(({ text }) => text) ?? []
}

test('[S43] Sam comes back after sixty days, not after fifty-nine, with a snapshot or without: that is told once, and once she wrote, no more', async () => {
  const { openTab, daysGoBy } = device()
  const unlock = async () => {
    const { house } = await openTab()
    const unlocked = await house.unlock({ passphrase: PASSPHRASE })
    return { house, longAway: unlocked.ok && unlocked.value.longAway }
  }
  const first = await openTab()
  await first.house.start(undefined)
  await first.house.act(introduced)
  await first.house.keep({ passphrase: PASSPHRASE })
  await first.house.act(made('Home by six.'))
  await first.house.act(made('Call the clinic.'))
  await first.house.tend(undefined)
  await first.house.lock(undefined)
  daysGoBy(59)
  const early = await unlock()
  expect(early.longAway).toBe(false)
  await early.house.lock(undefined)
  daysGoBy(1)
  const back = await unlock()
  expect(back.longAway).toBe(true)
  expect((await back.house.act({ name: 'check-in/noted', input: { felt: 'on-guard' } })).ok).toBe(true)
  await back.house.lock(undefined)
  expect((await unlock()).longAway).toBe(false)
})

describe('Robin leaves the page in the middle of a form', () => {
  test('what was handed over before the lock is kept, every field of it; what comes after finds the room closed', async () => {
    const { openTab } = device()
    const tab = await openTab()
    await tab.house.start(undefined)
    await tab.house.act(introduced)
    await tab.house.keep({ passphrase: PASSPHRASE })
    const field = (draft: string) => tab.house.act({ name: 'draft/kept', input: { draft, text: `words of ${draft}` } })
    const handedOver = ['scenario:new:scene', 'scenario:new:signs', 'scenario:new:plan'].map(field)
    const locked = tab.house.lock(undefined)
    const late = field('scenario:new:tell')
    await locked
    expect((await Promise.all(handedOver)).map(({ ok }) => ok)).toEqual([true, true, true])
    expect(await late).toEqual({ ok: false, error: 'device/locked' })

    const later = await openTab()
    await later.house.unlock({ passphrase: PASSPHRASE })
    await later.house.watch({ watch: 2, name: 'drafts', args: {} })
    const { drafts } = later.shown.get(2) as { drafts: readonly { id: string }[] }
    expect(drafts.map(({ id }) => id).toSorted()).toEqual(['scenario:new:plan', 'scenario:new:scene', 'scenario:new:signs'])
  })
})

describe('Robin begins', () => {
  test('what was written before a passphrase goes into the room with it, and is there after the lock', async () => {
    const { openTab } = device()
    const tab = await openTab()
    await tab.house.start(undefined)
    await tab.house.act(introduced)
    await tab.house.act(made('Home by half past six.'))
    expect(await tab.house.begun(undefined)).toBe(false)

    expect(await tab.house.keep({ passphrase: PASSPHRASE })).toEqual({ ok: true, value: undefined })
    expect(await tab.house.begun(undefined)).toBe(true)
    await tab.house.lock(undefined)
    expect(await tab.house.act(made('x'))).toEqual({ ok: false, error: 'device/locked' })

    const later = await openTab()
    expect(await later.house.unlock({ passphrase: 'not these words at all' })).toEqual({ ok: false, error: 'no-room-opens' })
    expect(await later.house.unlock({ passphrase: PASSPHRASE })).toEqual({ ok: true, value: { mayWrite: true, longAway: false } })
    expect(await promised(later)).toEqual(['Home by half past six.'])
  })

  test('a weak passphrase is refused with its reason, and what was written is still there', async () => {
    const tab = await device().openTab()
    await tab.house.start(undefined)
    await tab.house.act(introduced)
    await tab.house.act(made('Home by half past six.'))
    expect(await tab.house.keep({ passphrase: 'short' })).toEqual({ ok: false, error: 'passphrase-short' })
    expect(await promised(tab)).toEqual(['Home by half past six.'])
  })
})

test('of two tabs one writes and the other looks; when the first is locked, the next may write', async () => {
  const { openTab } = device()
  const first = await openTab()
  await first.house.start(undefined)
  await first.house.act(introduced)
  await first.house.keep({ passphrase: PASSPHRASE })

  const second = await openTab()
  expect(await second.house.unlock({ passphrase: PASSPHRASE })).toEqual({ ok: true, value: { mayWrite: false, longAway: false } })
  expect(await second.house.act(made('From the second tab.'))).toEqual({ ok: false, error: 'device/another-tab' })
  await first.house.lock(undefined)
  await second.house.lock(undefined)
  expect(await second.house.unlock({ passphrase: PASSPHRASE })).toEqual({ ok: true, value: { mayWrite: true, longAway: false } })
})

test('[S15, S16] Sam removes one room from a shared device; Robin’s stays, and neither is told of the other', async () => {
  const { openTab, store } = device()
  const other = 'seven otter quiet velvet stair'
  const robin = await openTab()
  await robin.house.start(undefined)
  await robin.house.act(introduced)
  await robin.house.keep({ passphrase: PASSPHRASE })
  await robin.house.lock(undefined)

  const sam = await openTab()
  await sam.house.start(undefined)
  await sam.house.act({ name: 'person/introduced', input: { side: 'betrayed', myName: 'Sam', otherName: 'Robin', country: 'GB' } })
  await sam.house.keep({ passphrase: other })
  await sam.house.removeRoom(undefined)
  expect(await sam.house.unlock({ passphrase: other })).toEqual({ ok: false, error: 'no-room-opens' })
  expect(await robin.house.unlock({ passphrase: PASSPHRASE })).toMatchObject({ ok: true })

  await robin.house.removeEverything(undefined)
  expect(await store.keys('')).toEqual([])
  expect(await robin.house.begun(undefined)).toBe(false)
})

test('made-up people can be tried, and nothing of them is kept', async () => {
  const { openTab, store } = device()
  const tab = await openTab()
  await tab.house.lookAround({ which: 'uneven', side: 'wayward' })
  expect((await tab.house.act(made('Tried out.'))).ok).toBe(true)
  expect(await promised(tab)).toContain('Tried out.')
  expect(await store.keys('')).toEqual([])
})

test('in a browser that gives no storage Robin can look around and write, and is told that it cannot be kept', async () => {
  const house = createHouse({
    device: () => Promise.reject(new DOMException('no storage here', 'InvalidStateError')),
    clock: { now: () => Date.UTC(2026, 10, 23, 9), zone: () => 'Europe/London' },
    ids: () => 'id',
    turn: async () => undefined,
    suggest: () => Promise.resolve(PASSPHRASE),
    push: () => undefined,
  })
  await house.start(undefined)
  expect(await house.act(introduced)).toMatchObject({ ok: true })
  expect(await house.keep({ passphrase: PASSPHRASE })).toEqual({ ok: false, error: 'device-shut' })
  expect(await house.act(made('Home by half past six.'))).toMatchObject({ ok: true })
})

describe('Robin’s room is tended', () => {
  const begun = async () => {
    const { openTab, store } = device()
    const first = await openTab()
    await first.house.start(undefined)
    await first.house.act(introduced)
    await first.house.act(made('Home by half past six.'))
    await first.house.keep({ passphrase: PASSPHRASE })
    return { openTab, store, first }
  }

  test('what the log folded to is kept, and the next opening shows the same', async () => {
    const { openTab, store, first } = await begun()
    const before = (await store.keys('')).length
    expect(await first.house.tend(undefined)).toBe('sound')
    // The snapshot, and when everything was found to hold.
    expect(await store.keys('')).toHaveLength(before + 2)
    await first.house.act(made('I write at noon.'))
    await first.house.lock(undefined)
    const later = await openTab()
    await later.house.unlock({ passphrase: PASSPHRASE })
    expect(await promised(later)).toEqual(['Home by half past six.', 'I write at noon.'])
  })

  test('nothing is tended in memory, behind the lock, and in a tab that may not write', async () => {
    const { openTab, store, first } = await begun()
    const before = (await store.keys('')).length
    const second = await openTab()
    await second.house.unlock({ passphrase: PASSPHRASE })
    await second.house.tend(undefined)
    await first.house.lock(undefined)
    expect(await first.house.tend(undefined)).toBe('sound')
    expect(await store.keys('')).toHaveLength(before)
  })
})

test('another passphrase opens the room, and the one before no more; refused ones change nothing', async () => {
  const { openTab } = device()
  const tab = await openTab()
  const other = 'seven otter quiet velvet stair'
  expect(await tab.house.changePassphrase({ before: PASSPHRASE, passphrase: other })).toEqual({ ok: false, error: 'device/locked' })
  await tab.house.start(undefined)
  await tab.house.act(introduced)
  await tab.house.keep({ passphrase: PASSPHRASE })
  expect(await tab.house.changePassphrase({ before: PASSPHRASE, passphrase: 'short' })).toEqual({ ok: false, error: 'passphrase-short' })
  expect(await tab.house.changePassphrase({ before: other, passphrase: other })).toEqual({ ok: false, error: 'passphrase-before' })
  expect(await tab.house.changePassphrase({ before: PASSPHRASE, passphrase: other })).toEqual({ ok: true, value: undefined })
  await tab.house.lock(undefined)
  expect(await tab.house.unlock({ passphrase: PASSPHRASE })).toEqual({ ok: false, error: 'no-room-opens' })
  expect(await tab.house.unlock({ passphrase: other })).toMatchObject({ ok: true })
})

describe('a copy', () => {
  test('what Robin copied is all there on another device, in memory until it is kept', async () => {
    const old = await device().openTab()
    await old.house.start(undefined)
    await old.house.act(introduced)
    await old.house.act(made('Home by half past six.'))
    const copied = await old.house.copy({ passphrase: PASSPHRASE })
    if (!copied.ok) throw new Error(copied.error)

    const { openTab } = device()
    const fresh = await openTab()
    expect(await fresh.house.restore({ file: copied.value, passphrase: 'not these words at all' })).toEqual({
      ok: false,
      error: 'wrong-passphrase',
    })
    expect(await fresh.house.restore({ file: copied.value, passphrase: PASSPHRASE })).toEqual({ ok: true, value: undefined })
    expect(await promised(fresh)).toEqual(['Home by half past six.'])
    expect(await fresh.house.begun(undefined)).toBe(false)
    expect(await fresh.house.keep({ passphrase: PASSPHRASE })).toEqual({ ok: true, value: undefined })
    expect(await promised(fresh)).toEqual(['Home by half past six.'])
  })

  test('a passphrase that is too easy is refused, and a locked room gives nothing', async () => {
    const { house } = await device().openTab()
    expect(await house.copy({ passphrase: PASSPHRASE })).toEqual({ ok: false, error: 'device/locked' })
    await house.start(undefined)
    expect(await house.copy({ passphrase: 'summer2026' })).toEqual({ ok: false, error: 'passphrase-short' })
  })
})
