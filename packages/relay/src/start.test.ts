import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { get } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { startRelay, whyNot, type Relay } from './start.ts'

const running: Relay[] = []
afterEach(async () => {
  for (const relay of running.splice(0)) await relay.close()
})

const settings = (port = 0) => ({ port, host: '127.0.0.1', data: mkdtempSync(join(tmpdir(), 'relay-')) })
const start = async (port = 0, web?: string): Promise<Relay> => {
  const relay = await startRelay({ ...settings(port), ...(web ? { web } : {}) })
  running.push(relay)
  return relay
}

const builtApp = (): string => {
  const web = mkdtempSync(join(tmpdir(), 'web-'))
  mkdirSync(join(web, 'assets'))
  writeFileSync(join(web, 'index.html'), '<title>Dropwise</title>')
  writeFileSync(join(web, 'h.html'), '<h1>Help, now.</h1>')
  writeFileSync(join(web, 'assets/a.js'), '1')
  return web
}

describe('the relay', () => {
  test('[RE3] a taken port is said in one sentence that names the way out', async () => {
    const { url } = await start()
    const port = Number(new URL(url).port)
    const error: unknown = await startRelay(settings(port)).then(
      () => undefined,
      (e: unknown) => e,
    )
    expect(whyNot(error, settings(port))).toBe(
      `Port ${port} on 127.0.0.1 is taken by another program; set PORT to a free one, for example PORT=${port + 1} npm start.`,
    )
  })

  test('[RE4] [S14] every answer, also a refusal, carries the headers that keep the page to itself', async () => {
    const { url } = await start(0, builtApp())
    for (const path of ['/', '/h', '/nowhere', '/assets/a.js', '/healthz']) {
      const { headers } = await fetch(url + path)
      expect(headers.get('content-security-policy'), path).toContain("default-src 'none'")
      expect(headers.get('content-security-policy'), path).toContain("require-trusted-types-for 'script'")
      expect(headers.get('referrer-policy'), path).toBe('no-referrer')
      expect(headers.get('x-content-type-options'), path).toBe('nosniff')
      expect(headers.get('set-cookie'), path).toBeNull()
      // No other window holds on to this one, no other site loads anything of it or puts it into a frame.
      expect(headers.get('cross-origin-opener-policy'), path).toBe('same-origin')
      expect(headers.get('cross-origin-embedder-policy'), path).toBe('require-corp')
      expect(headers.get('cross-origin-resource-policy'), path).toBe('same-origin')
      expect(headers.get('content-security-policy'), path).toContain("frame-ancestors 'none'")
      expect(headers.get('content-security-policy'), path).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|\*/u)
      for (const sense of ['geolocation', 'camera', 'microphone', 'display-capture', 'clipboard-read'])
        expect(headers.get('permissions-policy'), path).toContain(`${sense}=()`)
    }
    // What the relay itself answers is kept by no browser and no proxy.
    for (const path of ['/healthz', '/local-model.json', '/metrics'])
      expect((await fetch(url + path)).headers.get('cache-control'), path).toBe('no-store')
  })

  test('[RE4] [S14] a link to an address that is none, or without end, is answered like any other, and its words are not said back', async () => {
    const { url } = await start(0, builtApp())
    for (const path of ['/%E0%A4%A-sam', `/${'sam'.repeat(9_000)}`]) {
      const answered = await fetch(url + path)
      expect(answered.status).toBeGreaterThanOrEqual(400)
      expect(answered.headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
      expect(answered.headers.get('cross-origin-opener-policy')).toBe('same-origin')
      expect(answered.headers.get('cache-control')).toBe('no-store')
      expect(await answered.text()).toBe('Nothing is here.')
    }
  })

  test('totals are for whoever sits at the machine: not through a proxy on it, nor under a name that a site gave it', async () => {
    const { url } = await start()
    const asked = async (headers: Record<string, string>): Promise<number | undefined> =>
      new Promise((resolve, reject) => {
        get(`${url}/metrics`, { headers }, ({ statusCode }) => resolve(statusCode)).on('error', reject)
      })
    expect(await asked({})).toBe(200)
    expect(await asked({ host: 'localhost:4321' })).toBe(200)
    expect(await asked({ host: '[::1]:4321' })).toBe(200)
    for (const headers of [
      { 'x-forwarded-for': '203.0.113.9' },
      { 'x-real-ip': '203.0.113.9' },
      { via: '1.1 proxy' },
      { host: 'a-hostile-site.example:4321' },
      { host: '127.0.0.1.a-hostile-site.example' },
    ])
      expect(await asked(headers), JSON.stringify(headers)).toBe(404)
  })

  test('[RE25] a model is offered, and its address open, only where the operator allowed one', async () => {
    const { url } = await start(0, builtApp())
    const closed = await fetch(`${url}/local-model.json`)
    expect(await closed.json()).toEqual({})
    expect(closed.headers.get('content-security-policy')).toContain("connect-src 'self';")
    const localModel = { kind: 'server', address: 'http://localhost:11434/v1', name: 'small' } as const
    const relay = await startRelay({ ...settings(), localModel })
    running.push(relay)
    const open = await fetch(`${relay.url}/local-model.json`)
    expect(await open.json()).toEqual(localModel)
    expect(open.headers.get('content-security-policy')).toContain("connect-src 'self' http://localhost:11434;")
  })

  test('[RE5] there is one page and two open ones; any other address holds nothing', async () => {
    const { url } = await start(0, builtApp())
    expect(await (await fetch(`${url}/`)).text()).toContain('Dropwise')
    expect(await (await fetch(`${url}/h`)).text()).toContain('Help')
    for (const path of ['/promises', '/../../etc/passwd', '/assets/', '/%2e%2e/x']) expect((await fetch(url + path)).status, path).toBe(404)
  })

  test('[RE6] hashed files are kept for a year, pages are asked for again', async () => {
    const { url } = await start(0, builtApp())
    expect((await fetch(`${url}/assets/a.js`)).headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
    expect((await fetch(`${url}/`)).headers.get('cache-control')).toBe('no-cache')
  })
})
