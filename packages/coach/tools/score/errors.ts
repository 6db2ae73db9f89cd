import type { Move } from '../../src/index.ts'
import { assemble, type Labelled } from './corpus.ts'
import { type Reader, sentenceOf } from './tally.ts'

/** Prints each wrong mark (and with which rule) beside its sentence. For train only: whoever prints the held-back part can no longer report on it. */
export const listErrors = (messages: readonly Labelled[], reader: Reader, of: (move: Move) => boolean): void => {
  for (const message of messages) {
    if (message.id.startsWith('h')) throw new Error('The held-back messages are for totals only.')
    const { text, spans } = assemble(message)
    for (const finding of reader(text, message.author)) {
      const sentence = message.sentences[sentenceOf(finding, spans)]
      if (!sentence || !of(finding.move) || sentence.moves.includes(finding.move)) continue
      console.log(`${finding.rule} «${text.slice(finding.start, finding.end)}» [${sentence.moves.join(' ')}] ${sentence.t}`)
    }
  }
}
