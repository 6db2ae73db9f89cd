import { askLocalModel, promptFor, read, type Reading, withLocalModel } from '@dropwise/coach'
import type { Command, Streams } from '../command.ts'
import { answerOf, codeOf } from './answer.ts'
import { type Wish, wishOf } from './arguments.ts'
import { forPeople } from './for-people.ts'
import { openInput, wholeText } from './input.ts'
import { rehearseLines } from './jsonl.ts'
import { secondOpinion } from './second-opinion.ts'

/** A model of one's own may be slow on a small machine, but nobody sits before a draft for longer. */
const patience = 60_000

/** The reading, with what a model server on this machine says of it, where one was named. Without its answer the reading stands as it is. */
const heard = async (text: string, reading: Reading, { author, localModel }: Wish, { stderr }: Streams): Promise<Reading> => {
  if (!localModel || reading.danger.length > 0) return reading
  try {
    return withLocalModel(
      text,
      author,
      reading,
      await askLocalModel(fetch, localModel, promptFor(text, author), AbortSignal.timeout(patience)),
    )
  } catch (error) {
    stderr.write(`The model on this machine was not heard: ${error instanceof Error ? error.message : String(error)}.\n`)
    return reading
  }
}

/** `dropwise rehearse FILE|-`: 0 when nothing closes, 1 when something does, 2 when the input cannot be used. */
export const rehearse: Command = async (args, streams) => {
  const refuse = (sentence: string): number => {
    streams.stderr.write(`${sentence}\n`)
    return 2
  }
  const wish = wishOf(args)
  if (typeof wish === 'string') return refuse(wish)
  const bytes = await openInput(wish.file, streams)
  if (typeof bytes === 'string') return refuse(bytes)
  if (wish.form === 'jsonl') return rehearseLines(bytes, streams)
  const text = await wholeText(bytes)
  if (text === undefined) return refuse(`${wish.file === '-' ? 'Standard input' : wish.file} is not UTF-8 text.`)
  if (text.trim() === '') return refuse(`${wish.file === '-' ? 'Standard input' : wish.file} is empty.`)
  const reading = await heard(text, read(text, { author: wish.author, ...secondOpinion(streams) }), wish, streams)
  streams.stdout.write(wish.form === 'json' ? `${JSON.stringify(answerOf(reading), undefined, 2)}\n` : forPeople(text, reading))
  return codeOf(reading)
}
