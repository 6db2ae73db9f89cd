import type { Views } from '@dropwise/home'
import { act } from './acting.ts'
import { doAct } from './client.ts'
import { newDraft } from './kept-text.ts'
import { useView } from './views.ts'
import { whereWritten } from './where-written.ts'

export type OnItsWay = Views['outbox']['value']['onTheirWay'][number]

/**
 * What was given and has not left, in turn, and how to take one of it back. Words that lie nowhere else go back to where they were written,
 * before what was begun there since.
 */
export const useOnTheirWay = (): { readonly onTheirWay: readonly OnItsWay[]; readonly takeBack: (id: string) => void } => {
  const { onTheirWay } = useView('outbox', {})
  const { drafts } = useView('drafts', {})
  const takeBack = async (id: string): Promise<void> => {
    const one = onTheirWay.find(waiting => waiting.id === id)
    const back = (one ? whereWritten(one) : []).map(({ place, text }) => {
      const begun = drafts.find(draft => draft.id.startsWith(`${place}:`))
      return { begun, draft: begun?.id ?? newDraft(place), text: [text, begun?.text].filter(Boolean).join('\n\n') }
    })
    for (const { draft, text } of back) if (!(await doAct('draft/kept', { draft, text })).ok) return
    if (await act('outbox/taken-back', { waiting: id })) return
    for (const { begun, draft } of back) await (begun ? doAct('draft/kept', { draft, text: begun.text }) : doAct('draft/let-go', { draft }))
  }
  return { onTheirWay, takeBack: id => void takeBack(id) }
}
