import { createHash } from 'node:crypto'
import { readFile, writeFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { build, type Plugin, type ResolvedConfig } from 'vite'
/** After the app is written, builds src/sw.ts with the list of everything the app needs offline. */
export const offlineShell = (): Plugin => {
  let config: ResolvedConfig
  return {
    name: 'offline-shell',
    apply: 'build',
    enforce: 'post',
    configResolved(c) {
      config = c
    },
    closeBundle: {
      sequential: true,
      order: 'post',
      async handler() {
        if (config.build.ssr || this.environment?.name !== 'client') return
        const dir = config.build.outDir,
          root = join(config.root, dir)
        const files = (await readdir(root, { recursive: true, withFileTypes: true }))
          .filter(f => f.isFile() && f.name !== 'sw.js' && !/cyrillic|greek|vietnamese/.test(f.name))
          .map(f => join(f.parentPath, f.name))
          .toSorted()
        const hash = createHash('sha256')
        for (const f of files) hash.update(f).update(await readFile(f))
        const urls = files.map(f => '/' + f.slice(root.length + 1))
        await build({
          configFile: false,
          root: config.root,
          publicDir: false,
          logLevel: 'warn',
          define: { __SHELL__: JSON.stringify(urls), __VERSION__: JSON.stringify(hash.digest('hex').slice(0, 16)) },
          build: {
            outDir: dir,
            emptyOutDir: false,
            modulePreload: false,
            rolldownOptions: { input: join(config.root, 'src/sw.ts'), output: { entryFileNames: 'sw.js', format: 'iife' } },
          },
        })
      },
    },
  }
}
void writeFile
