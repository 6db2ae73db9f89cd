import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import type { Plugin } from 'vite'

const root = new URL('../../', import.meta.url)

/** The day of the last change to what is built, as git knows it; without git, the day of building. */
const lastChange = (): string => {
  const { status, stdout } = spawnSync('git', ['log', '-1', '--format=%cs'], { cwd: root, encoding: 'utf8' })
  return status === 0 && /^\d{4}-\d\d-\d\d$/.test(stdout.trim()) ? stdout.trim() : Temporal.Now.plainDateISO().toString()
}

/** Tells the app its version and when it was last changed, so that it can say so on a screen (S40). */
export const aboutThisBuild = (): Plugin => ({
  name: 'about-this-build',
  config: () => {
    const { version } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8')) as { version: string }
    return { define: { __BUILD__: JSON.stringify({ version, changed: lastChange() }) } }
  },
})
