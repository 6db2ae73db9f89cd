import type { Author, KeptDraft } from '@dropwise/coach'
import type { HasRead, ToRead } from '../worker/coach.worker.ts'
import workerUrl from '../worker/coach.worker.ts?worker&url'
import { scriptUrl } from '../worker/script-url.ts'
import { newestWins } from './newest-wins.ts'

export type { HasRead } from '../worker/coach.worker.ts'

/** A draft, from which side it is written, and the other drafts that its writer kept. */
export type Draft = { readonly text: string; readonly author: Author; readonly kept?: readonly KeptDraft[] }

/** Reads drafts in a worker of their own, so that typing never waits. */
export type Reader = { readonly read: (draft: Draft) => void; readonly close: () => void }

/**
 * Opens a reader. However fast somebody types, it reads at most once a frame and once at a time, and the newest words win. With `close` the
 * worker and everything it has seen are gone.
 *
 * @param told hears each reading with the text that was read
 */
export const openReader = (told: (draft: Draft, read: HasRead) => void): Reader => {
  const worker = new Worker(scriptUrl(workerUrl), { type: 'module' })
  let asked = 0
  let frame = 0
  const answer = (draft: Draft): Promise<HasRead> =>
    new Promise(resolve => {
      worker.addEventListener('message', ({ data }: MessageEvent<HasRead>) => resolve(data), { once: true })
      worker.postMessage({ id: ++asked, now: Temporal.Now.instant().epochMilliseconds, kept: [], ...draft } satisfies ToRead)
    })
  const ask = newestWins(answer, told)
  return {
    read: draft => {
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(() => ask(draft))
    },
    close: () => {
      cancelAnimationFrame(frame)
      worker.terminate()
    },
  }
}
