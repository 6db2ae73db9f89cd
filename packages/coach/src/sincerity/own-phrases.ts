import type { Asked, KeptDraft } from './asked.ts'
import { runsOfWords } from './runs-of-words.ts'

const month = 30 * 24 * 60 * 60 * 1000
/** Drafts that must have had the words before; with the present one that makes four. */
const earlierDrafts = 3

const numbers = ['four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']
const inWords = (times: number): string => numbers[times - earlierDrafts - 1] ?? 'many'

/**
 * The writer's own phrases in `draft` (four words or more) that stood in three or more of the drafts kept in the month before `now` (ms).
 * `kept` holds the earlier drafts, each once; an older or a later one counts for nothing. One question for each stretch of words, in the
 * order of the text, and each phrase once. Pure: nothing is remembered, and the work grows with the length of the texts.
 *
 * ```ts
 * import { ownPhrases } from '@dropwise/coach'
 *
 * const kept = [1, 2, 3].map(at => ({ text: 'I am working on myself.', at }))
 * ownPhrases('I am working on myself.', kept, 4)[0]?.says // 'These words stand in four drafts of this month.'
 * ```
 */
export const ownPhrases = (draft: string, kept: readonly KeptDraft[], now: number): readonly Asked[] => {
  const times = new Map<string, number>()
  for (const { text, at } of kept) {
    if (at > now || now - at > month) continue
    for (const said of new Set(runsOfWords(text).map(run => run.said))) times.set(said, (times.get(said) ?? 0) + 1)
  }
  const stretches: { start: number; end: number; earlier: number; carries: boolean }[] = []
  const asked = new Set<string>()
  for (const { said, words, carries } of runsOfWords(draft)) {
    const earlier = times.get(said) ?? 0
    const start = words[0]?.start ?? 0
    const end = words.at(-1)?.end ?? start
    if (earlier < earlierDrafts || asked.has(said)) continue
    asked.add(said)
    const last = stretches.at(-1)
    if (last && start < last.end) {
      last.end = Math.max(last.end, end)
      last.earlier = Math.min(last.earlier, earlier)
      last.carries ||= carries
    } else stretches.push({ start, end, earlier, carries })
  }
  return stretches
    .filter(({ carries }) => carries)
    .map(({ start, end, earlier }) => ({
      start,
      end,
      about: 'own-phrase',
      says: `These words stand in ${inWords(earlier + 1)} drafts of this month.`,
      asks: 'What is it now?',
    }))
}
