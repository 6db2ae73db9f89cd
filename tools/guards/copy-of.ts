import { cpSync, existsSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { inFolder, root } from './tree.ts'

/** Copies some folders and files of this checkout, with its packages, into a temporary one, calls `use` with it, and removes it. */
export const inCopyOf = <T>(paths: readonly string[], use: (folder: string) => T | Promise<T>): Promise<T> =>
  inFolder({}, folder => {
    for (const path of paths) cpSync(join(root, path), join(folder, path), { recursive: true })
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
    return use(folder)
  })

/** The same for some of our own packages, by their names: in the copy they find one another, and not those of this checkout. */
export const inCopyOfPackages = <T>(names: readonly string[], use: (folder: string) => T | Promise<T>): Promise<T> =>
  inFolder({}, folder => {
    const modules = join(folder, 'node_modules')
    mkdirSync(join(modules, '@dropwise'), { recursive: true })
    cpSync(join(root, 'tsconfig.base.json'), join(folder, 'tsconfig.base.json'))
    for (const name of names) cpSync(join(root, 'packages', name), join(folder, 'packages', name), { recursive: true })
    for (const entry of readdirSync(join(root, 'node_modules')).filter(one => one !== '@dropwise' && one !== '.cache'))
      symlinkSync(join(root, 'node_modules', entry), join(modules, entry))
    for (const name of readdirSync(join(root, 'packages'))) {
      const here = join(folder, 'packages', name)
      if (!existsSync(here)) symlinkSync(join(root, 'packages', name), here)
      symlinkSync(here, join(modules, '@dropwise', name))
    }
    return use(folder)
  })
