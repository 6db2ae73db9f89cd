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

/** Brings the whole app onto the device. A newer version waits: nothing ever reloads over what is being typed. */
export const keepOffline = async (): Promise<void> => {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return
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
