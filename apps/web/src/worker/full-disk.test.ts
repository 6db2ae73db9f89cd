import { english } from '@dropwise/home'
import { memoryRecords, openDevice, type RecordStore } from '@dropwise/vault'
import { expect, test } from 'vitest'
import type { Answers } from './channel.ts'
import { createHouse } from './house.ts'

const PASSPHRASE = 'lantern harbour quiet seven otter'
const page = (text: string) => ({ name: 'journal/written', input: { text, kind: 'entry' } }) as const

/** A store on a disk that takes no more while `full`, as a browser says it; what makes smaller still goes. */
const onDisk = (): { readonly store: RecordStore; full: boolean; fullFromCommit: number } => {
  const beneath = memoryRecords()
  const disk = {
    full: false,
    fullFromCommit: Infinity,
    store: {
      ...beneath,
      commit: async (...[changes, expected]: Parameters<RecordStore['commit']>) => {
        disk.fullFromCommit -= 1
        if (disk.fullFromCommit < 0) disk.full = true
        if (disk.full && changes.some(change => 'put' in change && change.put !== 'device'))
          throw new DOMException('the disk is full', 'QuotaExceededError')
        return beneath.commit(changes, expected)
      },
    } satisfies RecordStore,
  }
  return disk
}

const houseOn = (device: () => Promise<Awaited<ReturnType<typeof openDevice>>>): Answers => {
  let made = 0
  return createHouse({
    device,
    clock: { now: () => Date.UTC(2026, 10, 23, 9), zone: () => 'Europe/London' },
    ids: () => `id${++made}`,
    turn: async () => () => undefined,
    suggest: () => Promise.resolve(PASSPHRASE),
    push: () => undefined,
  })
}
const over = (store: RecordStore) => () => openDevice(store, { argon: { memoryKiB: 64, passes: 1 } })

const pagesOf = async (store: RecordStore): Promise<string> => {
  const house = houseOn(over(store))
  expect((await house.unlock({ passphrase: PASSPHRASE })).ok).toBe(true)
  return house.paper({ parts: ['journal'], language: english })
}

test('[A9] the disk is full when Sam keeps the room, at whichever commit: it is said, the words stay, and the same passphrase keeps them later', async () => {
  for (let commit = 0; commit < 4; commit++) {
    const disk = onDisk()
    const house = houseOn(over(disk.store))
    await house.start(undefined)
    await house.act(page('The station again.'))
    disk.fullFromCommit = commit
    const kept = await house.keep({ passphrase: PASSPHRASE })
    disk.full = false
    disk.fullFromCommit = Infinity
    // Where the disk was full after all had been kept, it is kept.
    const [said, later] = kept.ok ? ['device-broken', kept] : [kept.error, await house.keep({ passphrase: PASSPHRASE })]
    expect(said, `commit ${commit}`).toBe('device-broken')
    expect(later, `commit ${commit}`).toEqual({ ok: true, value: undefined })
    await house.lock(undefined)
    expect(await pagesOf(disk.store), `commit ${commit}`).toContain('The station again.')
  }
})

test('[A9] the disk runs full in the middle of a room: what was kept stays, what was not is said, and goes later', async () => {
  const disk = onDisk()
  const house = houseOn(over(disk.store))
  await house.start(undefined)
  await house.act(page('Before.'))
  await house.keep({ passphrase: PASSPHRASE })
  disk.full = true
  expect(await house.act(page('While full.'))).toEqual({ ok: false, error: 'device/not-kept' })
  disk.full = false
  expect((await house.act(page('After.'))).ok).toBe(true)
  await house.lock(undefined)
  const paper = await pagesOf(disk.store)
  expect(paper).toContain('Before.')
  expect(paper).toContain('After.')
  expect(paper).not.toContain('While full.')
})

test('[A9] a browser that gives no storage says so, keeps everything on the page, and is asked again', async () => {
  const { store } = onDisk()
  let gives = false
  const house = houseOn(() => (gives ? over(store)() : Promise.reject(new DOMException('no storage', 'SecurityError'))))
  await house.start(undefined)
  await house.act(page('In a private window.'))
  expect(await house.keep({ passphrase: PASSPHRASE })).toEqual({ ok: false, error: 'device-shut' })
  expect(await house.unlock({ passphrase: PASSPHRASE })).toEqual({ ok: false, error: 'device-shut' })
  gives = true
  expect(await house.keep({ passphrase: PASSPHRASE })).toEqual({ ok: true, value: undefined })
  await house.lock(undefined)
  expect(await pagesOf(store)).toContain('In a private window.')
})
