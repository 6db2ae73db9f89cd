import { useSyncExternalStore } from 'react'
import { lock } from '../acts/session.ts'
import { scriptUrl } from '../worker/script-url.ts'

let waiting: ServiceWorker | undefined
const listeners = new Set<() => void>()
const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
const isWaiting = (worker: ServiceWorker | null): void => {
  if (!worker || !navigator.serviceWorker.controller) return
  waiting = worker
  for (const listener of listeners) listener()
}

/** Whether a newer version lies on this device, waiting to be used. */
export const useNewerVersion = (): boolean =>
  useSyncExternalStore(
    subscribe,
    () => waiting !== undefined,
    () => false,
  )

/**
 * Asks for every file once, in the order of the list. A page's file that is asked for when the page is opened would tell whoever serves
 * the app which page that was.
 */
const fetchAll = async (): Promise<void> => {
  const files = (await (await fetch('/files.json')).json()) as readonly string[]
  for (const file of files) if (file.startsWith('/assets/')) await (await fetch(file)).arrayBuffer()
}

/**
 * Brings the whole app onto the device, or, in a browser that keeps nothing (a private window), into its memory. A newer version waits:
 * nothing ever reloads over what is being typed.
 */
export const keepOffline = async (): Promise<void> => {
  if (!import.meta.env.PROD) return
  await keepHere().catch(fetchAll)
}

const keepHere = async (): Promise<void> => {
  const registration = await navigator.serviceWorker.register(scriptUrl('/sw.js'))
  isWaiting(registration.waiting)
  registration.addEventListener('updatefound', () => {
    const worker = registration.installing
    worker?.addEventListener('statechange', () => {
      if (worker.state === 'installed') isWaiting(worker)
    })
  })
}

/** Uses the newer version: keeps what is being typed, locks, and opens this page again. */
export const takeNewerVersion = (): void => {
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true })
  void lock().then(() => waiting?.postMessage('take-over'))
}
