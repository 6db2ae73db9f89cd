import { fetched } from './fetch.ts'
import { sixty } from './sixty.ts'

/** Another reader of texts, by the name that its figures bear. Nothing of it is part of the program. */
export type Peer = { readonly name: string; readonly read: (text: string) => unknown }

type Compromise = ((text: string) => { match: (net: unknown) => { length: number } }) & {
  parseMatch: (pattern: string) => unknown
}
type Unified = () => Processor
type Processor = { use: (plugin: unknown) => Processor; processSync: (text: string) => unknown }

// The names are not literals, since these packages are not there when the types are checked.
const load = async (name: string): Promise<Record<string, unknown>> => (await import(import.meta.resolve(name))) as Record<string, unknown>

/**
 * alex, retext-equality and compromise with sixty patterns. They lie in a package of their own beside this file and are fetched when first
 * needed; where that cannot be done there are none, and that is said.
 */
export const peers = async (): Promise<readonly Peer[]> => {
  if (!fetched(import.meta.dirname, 'alex, retext-equality and compromise')) return []
  const alex = (await load('alex'))['text'] as (text: string) => unknown
  const nlp = (await load('compromise'))['default'] as Compromise
  const unified = (await load('unified'))['unified'] as Unified
  const equality = unified()
    .use((await load('retext-english'))['default'])
    .use((await load('retext-equality'))['default'])
    .use((await load('retext-stringify'))['default'])
  const patterns = sixty.map(pattern => nlp.parseMatch(pattern))
  return [
    { name: 'alex', read: text => alex(text) },
    { name: 'retext-equality', read: text => equality.processSync(text) },
    {
      name: 'compromise',
      read: text => {
        const read = nlp(text)
        return patterns.map(pattern => read.match(pattern).length)
      },
    },
  ]
}
