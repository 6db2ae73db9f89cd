import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The folder of the package of others that a bundled module came from, the innermost; nothing where the module is ours. */
const packageOf = (module: string): string | undefined => /^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(module)?.[0]

const noticeOf = (folder: string): string => {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Record<string, string>
  const file = readdirSync(folder).find(entry => /^licen[cs]e/i.test(entry))
  if (file === undefined) throw new Error(`${name} comes without the text of its licence, so it cannot be bundled.`)
  return `${name} ${version} (${license})\n\n${readFileSync(join(folder, file), 'utf8').trim()}\n`
}

/** Whose work lies in a bundle of these modules, each with its licence, as each of these licences asks. */
export const noticesOf = (modules: readonly string[]): string =>
  [...new Set(modules.map(packageOf).filter(folder => folder !== undefined))]
    .map(noticeOf)
    .toSorted()
    .join(`\n${'-'.repeat(72)}\n\n`)
