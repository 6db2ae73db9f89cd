import { read, type SecondOpinion } from '../../src/index.ts'
import { assemble, type Labelled } from './corpus.ts'
import { wilson } from './figures.ts'
import { sentenceOf } from './tally.ts'

/** How well danger is found, sentence by sentence; `undefined` when no message says anything about danger. */
export const dangerLine = (messages: readonly Labelled[], model: SecondOpinion | undefined, show: boolean): string | undefined => {
  const count = { tp: 0, fp: 0, fn: 0 }
  for (const message of messages) {
    const { text, spans } = assemble(message)
    const found = new Set(
      read(text, { author: message.author, ...(model ? { model } : {}) }).danger.map(danger => sentenceOf(danger, spans)),
    )
    message.sentences.forEach(({ t, danger }, i) => {
      if (danger !== true && !found.has(i)) return
      const kind = danger === true ? (found.has(i) ? 'tp' : 'fn') : 'fp'
      count[kind]++
      if (show && kind !== 'tp') console.log(`danger ${kind}: ${t}`)
    })
  }
  const { tp, fp, fn } = count
  if (tp + fn + fp === 0) return undefined
  const range = (all: number): string =>
    wilson(tp, all)
      .map(bound => bound.toFixed(2))
      .join('–')
  return `danger: ${tp + fn} sentences, found ${tp} (R ${(tp / Math.max(1, tp + fn)).toFixed(2)}, ${range(tp + fn)}), wrongly ${fp} (P ${(tp / Math.max(1, tp + fp)).toFixed(2)}, ${range(tp + fp)})`
}
