import { createHash } from 'node:crypto'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join, relative, resolve, sep } from 'node:path'
import { build, type Plugin, type ResolvedConfig } from 'vite'
import { compressBeside } from './compress.ts'

/** Every file under a folder, sorted, so that the same build has the same name. */
const filesIn = async (folder: string): Promise<string[]> =>
  (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter(file => file.isFile() && !['sw.js', 'files.json'].includes(file.name) && !file.name.endsWith('.br'))
    .map(file => join(file.parentPath, file.name))
    .toSorted()

/**
 * After the app is written, builds `src/sw.ts` with the list of everything that the app needs offline, and a name made from it all, and
 * puts the same list beside it for browsers that have no such worker; then writes everything compressed beside itself.
 */
export const offlineShell = (): Plugin => {
  let config: ResolvedConfig
  return {
    name: 'offline-shell',
    apply: 'build',
    enforce: 'post',
    configResolved: resolved => {
      config = resolved
    },
    closeBundle: {
      sequential: true,
      order: 'post',
      async handler() {
        if (config.build.ssr || this.environment?.name !== 'client') return
        const { outDir } = config.build
        const folder = resolve(config.root, outDir)
        const files = await filesIn(folder)
        const hash = createHash('sha256')
        for (const file of files) hash.update(relative(folder, file)).update(await readFile(file))
        const addresses = files.map(file => `/${relative(folder, file).split(sep).join('/')}`)
        await writeFile(join(folder, 'files.json'), JSON.stringify(addresses))
        await build({
          configFile: false,
          root: config.root,
          publicDir: false,
          logLevel: 'warn',
          define: { __SHELL__: JSON.stringify(addresses), __VERSION__: JSON.stringify(hash.digest('hex').slice(0, 16)) },
          build: {
            outDir: folder,
            emptyOutDir: false,
            modulePreload: false,
            rolldownOptions: { input: join(config.root, 'src/sw.ts'), output: { entryFileNames: 'sw.js', format: 'iife' } },
          },
        })
        await compressBeside(await filesIn(folder))
      },
    },
  }
}
