/// <reference types="vite/client" />
declare module '*.po' {
  export const messages: import('@lingui/core').Messages
}

/** What the build knows of itself (`about-this-build.ts`): the version, and the day of its last change as `YYYY-MM-DD`. */
declare const __BUILD__: { readonly version: string; readonly changed: string }
