import type { SourceFile } from '../guards/tree.ts'

/** A fenced block of a page: where it begins, its language, and what it holds. */
export type Block = { readonly path: string; readonly line: number; readonly language: string; readonly code: string }

/** The fenced blocks of some pages. */
export const blocksOf = (pages: readonly SourceFile[]): Block[] =>
  pages.flatMap(({ path, text }) =>
    [...text.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)].map(({ 1: language = '', 2: code = '', index }) => ({
      path,
      line: text.slice(0, index).split('\n').length,
      language,
      code,
    })),
  )

/** The examples in the docstrings of some sources, each with what its file exports at hand. */
export const docstringBlocksOf = (sources: readonly SourceFile[], root: string): Block[] =>
  sources.flatMap(({ path, text }) =>
    [...text.matchAll(/^ *\* ```ts\n([\s\S]*?)^ *\* ```$/gm)].map(({ 1: inside = '', index }) => {
      const code = inside.replaceAll(/^ *\* ?/gm, '')
      const exported = [...text.matchAll(/^export (?:const|function|class) (\w+)/gm)].map(match => match[1] ?? '')
      const used = exported.filter(name => new RegExp(`\\b${name}\\b`).test(code))
      const line = text.slice(0, index).split('\n').length
      return { path, line, language: 'ts', code: `import { ${used.join(', ')} } from '${root}/${path}'\n${code}` }
    }),
  )

/** The commands of a block of a shell, without the remark behind each. */
export const commandsOf = (block: Block): string[] =>
  block.code
    .split('\n')
    .map(line => line.replace(/(^|\s+)# .*$/, '').trim())
    .filter(line => line !== '')

/** A line that ends in a remark is claimed to be what the remark says; a line that declares or imports something claims nothing. */
export const claims = /^(?!const |import )(\S.*?) \/\/ (.+)$/gm

/** A block of TypeScript whose claims are held against what comes out. */
export const checked = (code: string): string =>
  `import { deepEqual } from 'node:assert/strict'\n${code.replaceAll(claims, (_, line: string, value: string) => `deepEqual(${line}, ${value})`)}`
