import { transformAsync } from '@babel/core'
import { getConfig } from '@lingui/conf'
import { join } from 'node:path'
import type { Plugin } from 'vite'

/** The app's own, wherever the process was started. */
const linguiConfig = getConfig({ configPath: join(import.meta.dirname, 'lingui.config.ts') })

/** Turns Lingui's macros into calls; only files that import a macro are parsed by Babel. */
export const linguiMacros = (): Plugin => ({
  name: 'lingui-macros',
  enforce: 'pre',
  transform: {
    filter: { id: /\.tsx?$/, code: /@lingui\/(?:core|react)\/macro/ },
    async handler(code, filename) {
      const out = await transformAsync(code, {
        filename,
        configFile: false,
        babelrc: false,
        sourceMaps: true,
        parserOpts: { plugins: ['typescript', 'jsx'] },
        plugins: [['@lingui/babel-plugin-lingui-macro', { linguiConfig }]],
      })
      return out?.code ? { code: out.code, map: out.map ?? null } : null
    },
  },
})
