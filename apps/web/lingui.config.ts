import { defineConfig } from '@lingui/conf'
export default defineConfig({
  sourceLocale: 'en',
  locales: ['en', 'en-XA'],
  pseudoLocale: [{ locale: 'en-XA', extend: 0.3 }],
  fallbackLocales: { default: 'en' },
  catalogs: [{ path: '<rootDir>/src/locales/{locale}', include: ['src'] }],
})
