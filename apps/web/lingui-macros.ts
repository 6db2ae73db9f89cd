import { transformAsync } from '@babel/core'
import type { Plugin } from 'vite'
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
        plugins: ['@lingui/babel-plugin-lingui-macro'],
      })
      return out?.code ? { code: out.code, map: out.map ?? null } : null
    },
  },
})
