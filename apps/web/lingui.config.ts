import { defineConfig } from '@lingui/conf'
export default defineConfig({
  sourceLocale: 'en',
  locales: ['en', 'es', 'en-XA'],
  pseudoLocale: [{ locale: 'en-XA', extend: 0.3 }],
  fallbackLocales: { default: 'en' },
  // Somebody’s words in a sentence are words, whatever signs are in them.
  runtimeConfigModule: { Trans: ['#trans', 'Trans'] },
  catalogs: [{ path: '<rootDir>/src/locales/{locale}', include: ['src'], exclude: ['**/node_modules/**', '**/*.test.tsx'] }],
})
