import { type DangerKind, dangerKinds } from '../../src/finding.ts'
import { folder, linesIn } from './corpus.ts'

/** Which words of danger stand in a sentence: those of a kind, of one that nobody named (`true`), or none. */
export type Feared = DangerKind | boolean

/** A message for the alarm: its sentences and what is to be feared of each. `from` is who wrote it; `written`: it was written to be danger, or to come near it. */
export type DangerMessage = {
  readonly from: string
  readonly texts: readonly string[]
  readonly feared: readonly Feared[]
  readonly written: boolean
}

type Line = { readonly id: string; readonly t: string; readonly danger: DangerKind | false }
type Message = { readonly id: string; readonly sentences: readonly { readonly t: string; readonly danger?: Feared }[] }

const writerOf = (id: string): string => id.split('-')[0] ?? id

/** The sentences of `corpus/danger`, each by itself, and every message of `corpus/train`, whoever wrote it. */
export const readDanger = (): readonly DangerMessage[] => {
  const written = linesIn(folder('danger')).map(line => JSON.parse(line) as Line)
  const ordinary = linesIn(folder('train')).map(line => JSON.parse(line) as Message)
  return [
    ...written.map(({ id, t, danger }) => ({ from: writerOf(id), texts: [t], feared: [danger], written: true })),
    ...ordinary.map(({ id, sentences }) => ({
      from: writerOf(id),
      texts: sentences.map(({ t }) => t),
      feared: sentences.map(({ danger }) => danger ?? false),
      written: false,
    })),
  ]
}

/** What is to be answered: is there danger, and of each kind, is it that one; unknown (NaN) where nobody named the kind. */
export const wantedOf = (feared: Feared): Float32Array =>
  Float32Array.of(feared === false ? 0 : 1, ...dangerKinds.map(kind => (feared === true ? NaN : feared === kind ? 1 : 0)))
