declare const self: ServiceWorkerGlobalScope
declare const __SHELL__: readonly string[]
declare const __VERSION__: string
const name = `shell-${__VERSION__}`
self.addEventListener('install', e => e.waitUntil(caches.open(name).then(c => c.addAll([...__SHELL__]))))
self.addEventListener('activate', e =>
  e.waitUntil(
    (async () => {
      for (const k of await caches.keys()) if (k.startsWith('shell-') && k !== name) await caches.delete(k)
    })(),
  ),
)
self.addEventListener('fetch', e => {
  const url = new URL(e.request.url)
  if (e.request.method !== 'GET' || url.origin !== location.origin) return
  const key = e.request.mode === 'navigate' ? '/index.html' : url.pathname
  e.respondWith(caches.match(key).then(hit => hit ?? fetch(e.request)))
})
