import { doAct } from '../../acts/client.ts'
import type { ActRefusal } from '../../worker/channel.ts'
import type { NamedPage } from './read-files.ts'

/** How it went: all of them are there, or it stopped at a refusal; what came before that is in the book. */
type Kept = { readonly ok: true } | { readonly ok: false; readonly why: ActRefusal }

/** Nothing is lost by these: it is here already, was taken out by its owner, or has only signs that nobody sees. */
const FINE: readonly ActRefusal[] = ['journal/there-already', 'journal/removed-already', 'journal/text-blank']

/**
 * Puts pages into the book, one after the other, each durable before the next. Stopped half-way, the same files bring the rest.
 *
 * @param does how one act is done; the room's own way unless said
 */
export const keepPages = async (pages: readonly NamedPage[], does: typeof doAct = doAct): Promise<Kept> => {
  for (const { entry, text, day } of pages) {
    const done = await does('journal/brought-in', { entry, text, on: day })
    if (!done.ok && !FINE.includes(done.error)) return { ok: false, why: done.error }
  }
  return { ok: true }
}
