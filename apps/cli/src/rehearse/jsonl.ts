import { once } from 'node:events'
import { type Author, read } from '@dropwise/coach'
import type { Streams } from '../command.ts'
import { answerOf, codeOf } from './answer.ts'
import { lines } from './input.ts'
import { secondOpinion } from './second-opinion.ts'

type Message = { readonly id: string | number; readonly author: Author; readonly text: string }

const parsed = (line: string | undefined): unknown => {
  if (line === undefined) return undefined
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}

/** The message of one line, or what is wrong with the line. */
const messageOf = (line: string | undefined): Message | string => {
  const value = parsed(line)
  if (line === undefined) return 'This line is not UTF-8.'
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return 'This line is not a JSON object.'
  const { id, author, text } = value as Partial<Record<'id' | 'author' | 'text', unknown>>
  if (typeof id !== 'string' && typeof id !== 'number') return 'id is missing.'
  if (author !== 'wayward' && author !== 'betrayed') return 'author is neither wayward nor betrayed.'
  if (typeof text !== 'string') return 'text is missing.'
  return { id, author, text }
}

/** One answer for each line, as it comes. 2 when a line was bad, else 1 when something closes, else 0. */
export const rehearseLines = async (bytes: AsyncIterable<Buffer>, streams: Streams): Promise<number> => {
  const opinion = secondOpinion(streams)
  let closes = 0
  let bad = false
  for await (const line of lines(bytes)) {
    const message = messageOf(line)
    let answer: object
    if (typeof message === 'string') {
      bad = true
      answer = { id: null, error: message }
    } else {
      const reading = read(message.text, { author: message.author, ...opinion })
      closes = Math.max(closes, codeOf(reading))
      answer = { id: message.id, ...answerOf(reading) }
    }
    if (!streams.stdout.write(`${JSON.stringify(answer)}\n`)) await once(streams.stdout, 'drain')
  }
  return bad ? 2 : closes
}
