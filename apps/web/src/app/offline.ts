import { scriptUrl } from '../worker/script-url.ts'

/** Brings the whole app onto the device. A newer version waits until no page of the old one is open: nothing reloads over what is being typed. */
export const keepOffline = (): void => {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return
  void navigator.serviceWorker.register(scriptUrl('/sw.js'))
}
