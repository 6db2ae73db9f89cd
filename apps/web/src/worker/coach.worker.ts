import { read, rules, type Author, type Reading, type SecondOpinion } from '@dropwise/coach'
import { secondOpinion } from './second-opinion.ts'

/** One draft to read. */
export type ToRead = { readonly id: number; readonly text: string; readonly author: Author }
/** What was read in it, and why each rule that found something is there. Nothing of it is kept. */
export type HasRead = { readonly id: number; readonly reading: Reading; readonly why: Readonly<Record<string, string>> }

const scope = globalThis as unknown as {
  postMessage(message: HasRead): void
  addEventListener(type: 'message', heard: (event: MessageEvent<ToRead>) => void): void
}
const reasons = new Map(rules.map(({ id, why }) => [id, why]))
const opinion = secondOpinion()

/** Words of danger are found by rules alone; they must be, also where the second opinion broke. */
const readAnyhow = (text: string, author: Author, model: SecondOpinion | undefined): Reading => {
  if (!model) return read(text, { author })
  try {
    return read(text, { author, model })
  } catch {
    return read(text, { author })
  }
}

const answer = async ({ id, text, author }: ToRead): Promise<void> => {
  const reading = readAnyhow(text, author, await opinion())
  const why = Object.fromEntries(reading.findings.flatMap(({ rule }) => (reasons.has(rule) ? [[rule, reasons.get(rule) ?? '']] : [])))
  scope.postMessage({ id, reading, why })
}

scope.addEventListener('message', ({ data }) => void answer(data))
