import { read, type Author, type Reading } from '@dropwise/coach'

/** One draft to read. Answers come in the order of asking. */
export type ToRead = { readonly id: number; readonly text: string; readonly author: Author }
export type HasRead = { readonly id: number; readonly reading: Reading }

type Scope = {
  postMessage(message: HasRead): void
  addEventListener(type: 'message', heard: (event: MessageEvent<ToRead>) => void): void
}
const scope = globalThis as unknown as Scope

scope.addEventListener('message', ({ data: { id, text, author } }) => scope.postMessage({ id, reading: read(text, { author }) }))
