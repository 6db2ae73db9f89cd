import { fileURLToPath } from 'node:url'
import { lingui } from '@lingui/vite-plugin'
import { runnerImport, type Plugin } from 'vite'
import { linguiMacros } from './lingui-macros.ts'

const root = fileURLToPath(new URL('.', import.meta.url))

/** Writes the welcome into `index.html` at build time, so that it is there before any script runs and nothing moves when one does. */
export const prerenderWelcome = (): Plugin => ({
  name: 'prerender-welcome',
  apply: 'build',
  transformIndexHtml: {
    order: 'pre',
    async handler(html, { path }) {
      if (path !== '/index.html') return html
      const { module } = await runnerImport<typeof import('./src/app/prerender.tsx')>('/src/app/prerender.tsx', {
        root,
        configFile: false,
        logLevel: 'error',
        plugins: [linguiMacros(), lingui()],
      })
      const welcome = module.prerender()
      return html.replace('<!--welcome-->', () => welcome)
    },
  },
})
