import type { SourceFile, Violation } from './tree.ts'

type Line = { readonly id: string; readonly sentences: readonly { readonly t: string; readonly also?: string }[] }

const linesOf = ({ text }: SourceFile): Line[] =>
  text
    .split('\n')
    .filter(line => line.trim() !== '')
    .map(line => JSON.parse(line) as Line)

/** A sentence of `corpus/danger` as it stands there, one to a line. */
type DangerLine = { readonly id: string; readonly t: string }

/** A sentence without its case and signs: "Bins." and "bins" are one. */
const bare = (t: string): string => (t.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')

/**
 * Sentences to learn from that stand in a held-back message as well and do not say so, or say so and do not. What is learned by heart says
 * nothing of how well the coach reads; training leaves out what is marked (`packages/coach/tools/train/corpus.ts`).
 */
export const learnedByHeart = (train: readonly SourceFile[], held: readonly SourceFile[]): Violation[] => {
  const kept = new Set(held.flatMap(linesOf).flatMap(({ sentences }) => sentences.map(({ t }) => bare(t))))
  return train.flatMap(file =>
    linesOf(file).flatMap(({ id, sentences }) =>
      sentences
        .filter(({ t, also }) => kept.has(bare(t)) !== (also === 'held'))
        .map(({ t, also }) => ({
          at: `${file.path} ${id}`,
          why: also === 'held' ? `“${t}” is in no held-back message any more.` : `“${t}” is held back, too: give it "also":"held".`,
        })),
    ),
  )
}

/** Sentences of danger (and near misses) to learn from that are held back as well. */
export const fearedByHeart = (train: readonly SourceFile[], held: readonly SourceFile[]): Violation[] => {
  const of = ({ text }: SourceFile): DangerLine[] => text.split('\n').flatMap(line => (line === '' ? [] : [JSON.parse(line) as DangerLine]))
  const kept = new Set(held.flatMap(of).map(({ t }) => bare(t)))
  return train.flatMap(file =>
    of(file)
      .filter(({ t }) => kept.has(bare(t)))
      .map(({ id, t }) => ({ at: `${file.path} ${id}`, why: `“${t}” is held back, too.` })),
  )
}
