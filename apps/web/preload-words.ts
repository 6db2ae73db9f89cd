import type { HtmlTagDescriptor, Plugin } from 'vite'

/** What the first screen needs, told to the browser before a script asks for it: the words in English. */
export const preloadWords = (): Plugin => ({
  name: 'preload-words',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: (_html, { path, bundle }): HtmlTagDescriptor[] => {
      if (path !== '/index.html') return []
      const words = Object.keys(bundle ?? {}).filter(file => /^assets\/en-(?!XA)[^/]+\.js$/.test(file))
      return words.map(file => ({ tag: 'link', attrs: { rel: 'modulepreload', href: `/${file}` }, injectTo: 'head' }))
    },
  },
})
