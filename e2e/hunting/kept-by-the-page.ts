import type { BrowserContext, Page } from 'playwright-core'

/**
 * All that a page has beside what it draws, as text: both storages, the state and address, the cookie, its name, every cache with its
 * answers, every file of its own folder, and every row of every database. Bytes stand there one letter each. A file on the disk does not tell as much: databases there
 * may be compressed.
 */
export const keptByThePage = async (page: Page): Promise<Buffer> => {
  const told = await page.evaluate(async () => {
    const found: unknown[] = [
      Object.entries(localStorage),
      Object.entries(sessionStorage),
      history.state,
      location.href,
      document.cookie,
      document.title,
      name,
      Reflect.get(window, 'toldToWorkers'),
    ]
    for (const cache of await caches.keys())
      for (const request of await (await caches.open(cache)).keys()) {
        const response = await (await caches.open(cache)).match(request)
        found.push(cache, request.url, [...(response?.headers ?? [])], await response?.text())
      }
    const folders = [await navigator.storage.getDirectory()]
    for (const folder of folders)
      for await (const entry of folder.values()) {
        found.push(entry.name)
        if (entry instanceof FileSystemDirectoryHandle) folders.push(entry)
        else if (entry instanceof FileSystemFileHandle) found.push(await (await entry.getFile()).text())
      }
    const answered = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result))
        request.addEventListener('error', () => reject(request.error ?? new Error('not read')))
      })
    for (const { name: database = '' } of await indexedDB.databases()) {
      found.push(database)
      const opened = await answered(indexedDB.open(database))
      for (const table of opened.objectStoreNames) {
        const rows = opened.transaction(table).objectStore(table)
        found.push(table, await answered(rows.getAllKeys()), await answered(rows.getAll()))
      }
      opened.close()
    }
    return JSON.stringify(found, (_key, value: unknown) => {
      if (value instanceof ArrayBuffer) return new TextDecoder('latin1').decode(value)
      return ArrayBuffer.isView(value) ? new TextDecoder('latin1').decode(value) : value
    })
  })
  return Buffer.from(told)
}

/** From now on, what pages of this browser say to a service worker or to other tabs is kept for `keptByThePage`. */
export const listenToWorkers = async (context: BrowserContext): Promise<void> => {
  await context.addInitScript(() => {
    const told: unknown[] = []
    Object.assign(window, { toldToWorkers: told })
    for (const kind of [ServiceWorker, BroadcastChannel])
      kind.prototype.postMessage = new Proxy(Reflect.get(kind.prototype, 'postMessage'), {
        apply: (say, one, said: unknown[]): unknown => {
          told.push(said)
          return Reflect.apply(say, one, said)
        },
      })
    navigator.serviceWorker?.addEventListener('message', ({ data }) => told.push(data))
  })
}
