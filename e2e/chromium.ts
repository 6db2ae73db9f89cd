import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chromium, type Browser } from 'playwright-core'

const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

/** The Chromium of this machine: `CHROMIUM_PATH`, then the usual places; `undefined` when there is none. */
export const findChromium = (): string | undefined => {
  const wanted = process.env['CHROMIUM_PATH']
  if (wanted) return existsSync(wanted) ? wanted : undefined
  return usualPlaces.find(existsSync)
}

/** Finds a Chromium or, as root on a Debian, brings it. Throws one sentence when neither is possible. */
export const bringChromium = (): string => {
  const there = findChromium()
  if (there) return there
  if (!process.env['CHROMIUM_PATH'] && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    spawnSync('apt-get', ['update'], { stdio: 'ignore' })
    spawnSync('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], { stdio: 'ignore' })
    const brought = findChromium()
    if (brought) return brought
  }
  throw new Error('The browser tests need a Chromium: install one, or say where it is with CHROMIUM_PATH.')
}

/** A headless Chromium that talks to nobody but the page. Give it `profile` to keep a user's folder between starts. */
export const openChromium = (): Promise<Browser> =>
  chromium.launch({
    executablePath: bringChromium(),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-quic',
      // A worker whose file came through a test's hands counts as from nowhere, and might not call the relay on this machine.
      '--disable-features=LocalNetworkAccessChecks,LocalNetworkAccessChecksWebSockets',
    ],
  })
