import { read, rules, type Author, type Reading } from '@dropwise/coach'

/** One draft to read. */
export type ToRead = { readonly id: number; readonly text: string; readonly author: Author }
/** What was read in it, and why each rule that found something is there. Nothing of it is kept. */
export type HasRead = { readonly id: number; readonly reading: Reading; readonly why: Readonly<Record<string, string>> }

const scope = globalThis as unknown as {
  postMessage(message: HasRead): void
  addEventListener(type: 'message', heard: (event: MessageEvent<ToRead>) => void): void
}
const reasons = new Map(rules.map(({ id, why }) => [id, why]))

scope.addEventListener('message', ({ data: { id, text, author } }) => {
  const reading = read(text, { author })
  const why = Object.fromEntries(reading.findings.flatMap(({ rule }) => (reasons.has(rule) ? [[rule, reasons.get(rule) ?? '']] : [])))
  scope.postMessage({ id, reading, why })
})
