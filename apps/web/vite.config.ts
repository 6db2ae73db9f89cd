import { lingui } from '@lingui/vite-plugin'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { aboutThisBuild } from './about-this-build.ts'
import { linguiMacros } from './lingui-macros.ts'
import { offlineShell } from './offline-shell.ts'
import { preloadWords } from './preload-words.ts'
import { prerenderWelcome } from './prerender-welcome.ts'
import { rulesWithoutExamples } from './rules-without-examples.ts'
import { staticPages } from './static-pages.ts'

export default defineConfig({
  plugins: [
    aboutThisBuild(),
    linguiMacros(),
    lingui({ failOnCompileError: true }),
    react(),
    prerenderWelcome(),
    staticPages(),
    preloadWords(),
    offlineShell(),
  ],
  worker: { format: 'es', plugins: () => [rulesWithoutExamples()] },
  build: {
    target: 'es2024',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    sourcemap: false,
    // The parts and the layer under the features in one piece: many small files are many round trips. The static pages need `leaving` alone, and looking for words comes when somebody does.
    rolldownOptions: {
      output: { codeSplitting: { groups: [{ name: 'parts', test: /src[\\/](?:acts[\\/](?!search)|ui[\\/](?!leaving))/ }] } },
    },
  },
})
