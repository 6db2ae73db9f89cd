import type { ItemPart } from '@dropwise/home'
import { useView } from '../../acts/views.ts'
import { useDates } from '../../ui/dates.ts'
import type { Word } from '../../ui/value-words.tsx'

/** One thing that can be chosen: its id, how it begins or is called, and a softer line. `word` where it is a value without a name of its own. */
export type Item = { readonly id: string; readonly says: string; readonly about?: string; readonly word?: Word }

/** Everything of one's own that can be chosen for a summary, part by part. What the other gave is not among it. */
export const useItems = (): readonly (readonly [ItemPart, readonly Item[]])[] => {
  const dates = useDates()
  const { entries } = useView('journal', {})
  const { months } = useView('check-ins', {})
  const { digs } = useView('digs', {})
  const { values } = useView('values', {})
  const { wounds } = useView('wounds', {})
  const all: readonly (readonly [ItemPart, readonly Item[]])[] = [
    ['journal', entries.map(({ entry, opening, begunOn }) => ({ id: entry, says: opening, about: dates.short(begunOn) }))],
    ['checkIns', months.map(({ month }) => ({ id: month, says: dates.month(month) }))],
    ['digs', digs.map(({ dig, assurance }) => ({ id: dig, says: assurance }))],
    ['values', values.map(({ value, name, word, now }) => ({ id: value, says: name ?? '', word, about: now.meaning }))],
    ['wounds', wounds.map(({ wound, now }) => ({ id: wound, says: now.text, about: dates.short(now.day) }))],
  ]
  return all.filter(([, items]) => items.length > 0)
}
