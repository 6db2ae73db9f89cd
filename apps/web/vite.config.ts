import { lingui } from '@lingui/vite-plugin'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { linguiMacros } from './lingui-macros.ts'
import { offlineShell } from './offline-shell.ts'
import { prerenderWelcome } from './prerender-welcome.ts'
import { staticPages } from './static-pages.ts'

export default defineConfig({
  plugins: [linguiMacros(), lingui({ failOnCompileError: true }), react(), prerenderWelcome(), staticPages(), offlineShell()],
  worker: { format: 'es' },
  build: { target: 'es2024', modulePreload: { polyfill: false }, assetsInlineLimit: 0, sourcemap: false },
})
