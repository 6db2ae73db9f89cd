import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { memoryStore, sqliteStore, type RelayStore } from '@dropwise/relay'
import type { Connect } from '@dropwise/vault'
import { relayHere, type Fate } from './relay-here.ts'

/** A relay whose keeper can lose everything, or put an older copy back. */
export type RelayWithAPast = {
  readonly connect: Connect
  /** What its keeper can read and write by hand, as of now. */
  store(): RelayStore
  /** Everything is gone: another history begins. */
  forget(): Promise<void>
  keepCopy(): Promise<void>
  /** The last copy is put back: the same history, shorter. Without a copy nothing happens. */
  putBack(): Promise<void>
  end(): Promise<void>
}

/** @param onDisk in SQLite, which can be copied; otherwise in memory, which cannot */
export const relayWithAPast = async (fate: () => Fate, onDisk: boolean): Promise<RelayWithAPast> => {
  const folder = onDisk ? mkdtempSync(join(tmpdir(), 'lives-')) : ''
  let made = 0
  let copy: string | undefined
  const fresh = (): string => join(folder, `${made++}.db`)
  let file = fresh()
  const storeAt = (path: string): RelayStore => (onDisk ? sqliteStore(path) : memoryStore())
  let store = storeAt(file)
  let here = await relayHere(store, fate)
  const shut = async (): Promise<void> => {
    await here.end()
    await store.close()
  }
  const openAt = async (path: string): Promise<void> => {
    file = path
    store = storeAt(file)
    here = await relayHere(store, fate)
  }
  return {
    connect: heard => here.connect(heard),
    store: () => store,
    forget: async () => {
      await shut()
      await openAt(fresh())
    },
    keepCopy: async () => {
      if (!onDisk) return
      await shut()
      copy = fresh()
      copyFileSync(file, copy)
      await openAt(file)
    },
    putBack: async () => {
      if (copy === undefined) return
      await shut()
      const path = fresh()
      copyFileSync(copy, path)
      await openAt(path)
    },
    end: async () => {
      await shut()
      if (onDisk) rmSync(folder, { recursive: true, force: true })
    },
  }
}
