import { type CarriedAlarm, fearsOf, readyAlarm } from '../../src/danger/alarm.ts'
import { dangerKinds } from '../../src/finding.ts'
import { squash } from '../../src/model/evidence.ts'
import { grams } from '../../src/model/grams.ts'
import { hear, seen } from '../../src/model/net.ts'
import type { Net } from '../../src/model/shape.ts'
import { signs } from '../../src/model/signs.ts'
import type { Table } from '../../src/model/table.ts'
import { type AlarmLesson, fitAlarm } from './alarm.ts'
import { type DangerMessage, type Feared, wantedOf } from './danger-corpus.ts'

/**
 * How many of a thousand ordinary sentences may be met with help: about one draft in a hundred. A card that nobody needed costs a look, one that is
 * missing may cost all.
 */
const falseOfThousand = 2
const folds = 3

type Sentence = AlarmLesson & { readonly from: string; readonly is: Feared }
/** A sentence with what an alarm that had not heard its writer says of danger in it. */
export type DangerJudged = { readonly p: number; readonly is: Feared; readonly written: boolean }

const sentencesOf = (messages: readonly DangerMessage[], net: Net, table: Table): readonly Sentence[] => {
  const words = seen(net, table)
  return messages.flatMap(({ from, texts, feared, written }) => {
    const read = texts.map(text => signs(text))
    const own = grams(read)
    const { heard } = hear(
      net,
      words,
      read.map(all => all.map(({ form }) => table.row(form))),
    )
    return own.map((gram, i) => {
      const is = feared[i] ?? false
      return { grams: gram, net: heard.own[i] ?? new Float32Array(), wants: wantedOf(is), written, from, is }
    })
  })
}

/** Trains the alarm on all, and tells what others said of each sentence whose writer they had not heard. */
export const teachAlarm = (
  messages: readonly DangerMessage[],
  net: Net,
  table: Table,
): { readonly alarm: CarriedAlarm; readonly judged: readonly DangerJudged[] } => {
  const sentences = sentencesOf(messages, net, table)
  const writers = [...new Set(messages.map(({ from }) => from))].toSorted()
  const foldOf = (from: string): number => writers.indexOf(from) % folds
  const judged = Array.from({ length: folds }, (_, fold) => fold).flatMap(fold => {
    const other = readyAlarm(fitAlarm(sentences.filter(({ from }) => foldOf(from) !== fold)))
    return sentences
      .filter(({ from }) => foldOf(from) === fold)
      .map(({ grams: gram, net: own, is, written }) => ({ p: squash(fearsOf(other, gram, own)[0] ?? 0), is, written }))
  })
  return { alarm: fitAlarm(sentences), judged }
}

const calmIn = (judged: readonly DangerJudged[]): readonly DangerJudged[] => judged.filter(({ is, written }) => !written && is === false)

/** The lowest likelihood of danger at which no more of the ordinary sentences than may be are met with help. */
export const chooseDanger = (judged: readonly DangerJudged[]): number => {
  const calm = calmIn(judged).map(({ p }) => p)
  return calm.toSorted((a, b) => b - a)[Math.floor((calm.length * falseOfThousand) / 1000)] ?? 1
}

/** Tells on stderr what is found at the threshold and beside it. */
export const reportDanger = (judged: readonly DangerJudged[], threshold: number): void => {
  const share = (some: readonly DangerJudged[], from: number): string => `${some.filter(({ p }) => p >= from).length} of ${some.length}`
  const near = judged.filter(({ is, written }) => written && is === false)
  for (const from of [threshold, 0.02, 0.05, 0.1, 0.3, 0.5, 0.9]) {
    const found = dangerKinds
      .map(
        kind =>
          `${kind} ${share(
            judged.filter(({ is }) => is === kind),
            from,
          )}`,
      )
      .join(', ')
    console.error(`danger from ${from.toFixed(3)}: ${found}; ordinary ${share(calmIn(judged), from)}, near misses ${share(near, from)}`)
  }
}
