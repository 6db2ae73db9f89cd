import { openDevice } from '../device/open-device.ts'
import { indexedDbRecords } from './indexeddb.ts'
import { recordContract } from './records.contract.ts'
import type { AppendInput } from '../log/log-event.ts'

const fresh = async (name: string): Promise<void> => {
  await new Promise<void>((resolve, reject) => {
    const request = indexedDB.deleteDatabase(name)
    request.addEventListener('success', () => resolve())
    request.addEventListener('error', () => reject(request.error ?? new Error('not deleted')))
  })
}

/** Runs one case of the contract on IndexedDB; throws what the case throws. */
const runCase = async (name: string): Promise<void> => {
  const found = recordContract.find(one => one.name === name)
  if (!found) throw new Error(`no such case: ${name}`)
  const open: (() => void)[] = []
  await found.run(async () => {
    const store = await indexedDbRecords('contract')
    open.push(() => store.close())
    return store
  })
  for (const close of open) close()
  await fresh('contract')
}

const entry = (text: string): AppendInput => ({
  type: 'journal/written',
  version: 1,
  at: 1_790_000_000_000,
  zone: 'Europe/Dublin',
  payload: { text },
})

/** Begins a room with real key derivation and keeps `count` events, `batch` at a time. */
const write = async (passphrase: string, text: string, count: number, batch: number): Promise<void> => {
  const device = await openDevice(await indexedDbRecords('room'))
  const begun = await device.begin(passphrase)
  if (!begun.ok) throw new Error(begun.error)
  for (let i = 0; i < count; i += batch) {
    await begun.value.append(Array.from({ length: Math.min(batch, count - i) }, (_, j) => entry(`${text} ${i + j}`)))
  }
  begun.value.lock()
}

/** Begins a room and goes on keeping one event after the other until somebody ends the browser; tells of each that is kept. */
const writeOn = async (passphrase: string, kept: (count: number) => void): Promise<void> => {
  const device = await openDevice(await indexedDbRecords('room'))
  const begun = await device.begin(passphrase)
  if (!begun.ok) throw new Error(begun.error)
  for (let i = 0; ; i++) {
    await begun.value.append([entry(`entry ${i}`)])
    kept(i + 1)
  }
}

/** Unlocks, reads everything, keeps a snapshot, and says how long each took, in milliseconds. */
const read = async (passphrase: string) => {
  const device = await openDevice(await indexedDbRecords('room'))
  const started = performance.now()
  const unlocked = await device.unlock(passphrase)
  if (!unlocked.ok) throw new Error(unlocked.error)
  const derived = performance.now()
  const texts: string[] = []
  let next = 0
  for await (const events of unlocked.value.read()) {
    for (const { payload } of events) texts.push(String((payload as { text: unknown }).text))
    next += events.length
  }
  const finished = performance.now()
  const bytes = new TextEncoder().encode(JSON.stringify(texts))
  await unlocked.value.keepSnapshot({ next, bytes })
  const kept = performance.now()
  await unlocked.value.snapshot()
  const loaded = performance.now()
  unlocked.value.lock()
  return {
    count: next,
    first: texts.at(0),
    last: texts.at(-1),
    unlock: derived - started,
    cold: finished - derived,
    snapshot: loaded - kept,
    snapshotBytes: bytes.length,
  }
}

/** Everything that the browser holds of this page, as text: for looking for what must not be there. */
const dump = async (): Promise<string> => {
  const found: string[] = [JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage)]), document.cookie]
  for (const { name = '' } of await indexedDB.databases()) {
    const store = await indexedDbRecords(name)
    for (const key of await store.keys('')) found.push(key, new TextDecoder('latin1').decode(await store.get(key)))
    store.close()
  }
  return found.join('\n')
}

Object.assign(window, { vault: { runCase, write, writeOn, read, dump, names: recordContract.map(({ name }) => name) } })
