declare const self: ServiceWorkerGlobalScope
/** Every file of this build, and a name that changes with any of them. */
declare const __SHELL__: readonly string[]
declare const __VERSION__: string

const SHELL = `shell-${__VERSION__}`
/** Pages by address; anything else that is navigated to is the app. */
const pages: Readonly<Record<string, string>> = {
  '/h': '/h.html',
  '/f': '/f.html',
  '/h.es': '/h.es.html',
  '/f.es': '/f.es.html',
}

const install = async (): Promise<void> => {
  const cache = await caches.open(SHELL)
  await cache.addAll(__SHELL__.map(url => new Request(url, { cache: 'reload' })))
  // Kept with the version, like the policy that goes with it: an opened app asks nobody. Where it is not there, nothing is offered.
  await cache.add(new Request('/local-model.json', { cache: 'reload' })).catch(() => undefined)
}

const clearOlder = async (): Promise<void> => {
  const older = (await caches.keys()).filter(name => name.startsWith('shell-') && name !== SHELL)
  await Promise.all(older.map(name => caches.delete(name)))
}

/** From this build's files; what is not among them goes to our own origin. */
const answer = async (request: Request): Promise<Response> => {
  const { pathname } = new URL(request.url)
  const file = request.mode === 'navigate' ? (pages[pathname] ?? '/index.html') : pathname
  const cache = await caches.open(SHELL)
  return (await cache.match(file)) ?? fetch(request)
}

// A new version waits for the old one's pages to close, or for a person to say so: nothing reloads over what is being typed.
self.addEventListener('install', event => event.waitUntil(install()))
self.addEventListener('activate', event => event.waitUntil(clearOlder()))
self.addEventListener('message', event => {
  if (event.data === 'take-over') event.waitUntil(self.skipWaiting())
})
self.addEventListener('fetch', event => {
  const { method, url } = event.request
  if (method === 'GET' && new URL(url).origin === location.origin) event.respondWith(answer(event.request))
})
