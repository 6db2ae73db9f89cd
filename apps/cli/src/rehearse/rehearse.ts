import { read } from '@dropwise/coach'
import type { Command } from '../command.ts'
import { answerOf, codeOf } from './answer.ts'
import { wishOf } from './arguments.ts'
import { forPeople } from './for-people.ts'
import { openInput, wholeText } from './input.ts'
import { rehearseLines } from './jsonl.ts'
import { secondOpinion } from './second-opinion.ts'

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
  const reading = read(text, { author: wish.author, ...secondOpinion(streams) })
  streams.stdout.write(wish.form === 'json' ? `${JSON.stringify(answerOf(reading), undefined, 2)}\n` : forPeople(text, reading))
  return codeOf(reading)
}
