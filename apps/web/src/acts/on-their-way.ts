import type { Views } from '@dropwise/home'
import { act } from './acting.ts'
import { doAct } from './client.ts'
import { fieldOf } from './kept-line.ts'
import { newDraft } from './kept-text.ts'
import { useView } from './views.ts'

export type OnItsWay = Views['outbox']['value']['onTheirWay'][number]

/** Where a closing letter is written. */
export const CLOSING_LETTER = fieldOf('beside', 'apart', 'letter')

/** What was given and has not left, in turn, and how to take one of it back. */
export const useOnTheirWay = (): { readonly onTheirWay: readonly OnItsWay[]; readonly takeBack: (id: string) => void } => {
  const { onTheirWay } = useView('outbox', {})
  const { drafts } = useView('drafts', {})
  const takeBack = async (id: string): Promise<void> => {
    const { kind, text } = onTheirWay.find(one => one.id === id) ?? {}
    if (kind !== 'letter' || text === undefined) return void (await act('outbox/taken-back', { waiting: id }))
    // It was written for this alone and lies nowhere else: its words go back to where they were written, before what was begun there since.
    const begun = drafts.find(draft => draft.id.startsWith(`${CLOSING_LETTER}:`))
    const draft = begun?.id ?? newDraft(CLOSING_LETTER)
    const words = [text, begun?.text].filter(Boolean).join('\n\n')
    if (!(await doAct('draft/kept', { draft, text: words })).ok) return
    if (await act('outbox/taken-back', { waiting: id })) return
    await (begun ? doAct('draft/kept', { draft, text: begun.text }) : doAct('draft/let-go', { draft }))
  }
  return { onTheirWay, takeBack: id => void takeBack(id) }
}
