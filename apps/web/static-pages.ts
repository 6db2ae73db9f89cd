import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { lingui } from '@lingui/vite-plugin'
import { runnerImport, type Plugin } from 'vite'
import { linguiMacros } from './lingui-macros.ts'

const files = ['h.html', 'f.html', 'h.es.html', 'f.es.html'] as const
const root = fileURLToPath(new URL('.', import.meta.url))

/** Loads what writes the pages, through the same transforms as the app. */
const writer = async () => {
  const { module } = await runnerImport<typeof import('./src/help/static-pages.tsx')>('/src/help/static-pages.tsx', {
    root,
    configFile: false,
    logLevel: 'error',
    plugins: [linguiMacros(), lingui()],
  })
  return module
}

/** Writes help and the first days into their files at build time, so that they open without script (S36). */
export const staticPages = (): Plugin => ({
  name: 'static-pages',
  config: () => ({
    build: {
      rolldownOptions: {
        input: { index: `${root}index.html`, ...Object.fromEntries(files.map(file => [file.replace('.html', ''), `${root}${file}`])) },
      },
    },
  }),
  // Both are written on the same paper.
  resolveId: id => (files.some(file => id === `${root}${file}`) ? id : undefined),
  load: id => (files.some(file => id === `${root}${file}`) ? readFile(`${root}plain-page.html`, 'utf8') : undefined),
  transformIndexHtml: {
    order: 'pre',
    async handler(html, { path }) {
      const file = path.slice(1)
      if (!files.some(known => known === file)) return html
      const { renderPage } = await writer()
      const language = file.includes('.es.') ? 'es' : 'en'
      return html
        .replace('lang="en"', `lang="${language}"`)
        .replace('<!--page-->', () => renderPage(file, language, Temporal.Now.plainDateISO().toString()))
    },
  },
})
