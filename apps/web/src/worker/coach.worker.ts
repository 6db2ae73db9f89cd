import {
  apologyWithoutAct,
  type Asked,
  type Author,
  type KeptDraft,
  ownPhrases,
  read,
  type Reading,
  rules,
  type SecondOpinion,
} from '@dropwise/coach'
import { secondOpinion } from './second-opinion.ts'

/** One draft to read, the writer's other kept drafts, and now (ms). */
export type ToRead = {
  readonly id: number
  readonly text: string
  readonly author: Author
  readonly kept: readonly KeptDraft[]
  readonly now: number
}
/** What was read in it, why each rule that found something is there, and what is asked about one's own words. Nothing of it is kept. */
export type HasRead = {
  readonly id: number
  readonly reading: Reading
  readonly why: Readonly<Record<string, string>>
  readonly asked: readonly Asked[]
}

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

/** What is asked about the words of the one who betrayed: never while there is danger, and never of the other. */
const askedOf = ({ text, author, kept, now }: ToRead, reading: Reading): readonly Asked[] => {
  if (author !== 'wayward' || reading.danger.length > 0) return []
  const apology = apologyWithoutAct(reading)
  return [...(apology ? [apology] : []), ...ownPhrases(text, kept, now)]
}

const answer = async (draft: ToRead): Promise<void> => {
  const { id, text, author } = draft
  const reading = readAnyhow(text, author, await opinion())
  const why = Object.fromEntries(reading.findings.flatMap(({ rule }) => (reasons.has(rule) ? [[rule, reasons.get(rule) ?? '']] : [])))
  scope.postMessage({ id, reading, why, asked: askedOf(draft, reading) })
}

scope.addEventListener('message', ({ data }) => void answer(data))
