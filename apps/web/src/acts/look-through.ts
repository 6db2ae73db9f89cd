import type { Asks } from '../worker/channel.ts'
import { ask } from './client.ts'

type Found = Asks['words']['back'][number]
type Searching = { readonly find: ReturnType<(typeof import('./search.ts'))['indexOf']>; readonly found: ReadonlyMap<string, Found> }

/** Everything of this room that can be looked through, and a way to look; in memory, gone with the page that asked. */
export const lookThrough = async (): Promise<Searching> => {
  const [words, { indexOf }] = await Promise.all([ask('words', undefined), import('./search.ts')])
  const found = new Map(words.map(one => [`${one.of} ${one.id}`, one]))
  return { found, find: indexOf([...found].map(([entry, { text, day = '' }]) => ({ entry, text, day }))) }
}
