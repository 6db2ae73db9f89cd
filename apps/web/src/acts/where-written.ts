import type { Views } from '@dropwise/home'
import { fieldOf } from './kept-line.ts'
import type { OwnWork } from './kept-text.ts'

/** The fields in which words are written that lie nowhere else once they were given. */
export const WRITTEN = {
  closingLetter: fieldOf('beside', 'apart', 'letter'),
  telling: 'telling:text',
  untruth: 'telling:said',
  picture: 'bucket:picture:text',
  agreement: fieldOf('agreement', 'new', 'text'),
  answer: (question: string) => fieldOf('answer', question, 'text'),
  holds: (question: string) => fieldOf('answer', question, 'holds'),
  heard: (kind: string, to: string) => fieldOf('hearing', to || 'new', kind),
  willDo: (date: string) => fieldOf('hard-date', date, 'will-do'),
  besideDay: (promise: string, kind: string, day: string) => fieldOf('beside', promise, `${kind} ${day}`),
} as const satisfies Record<string, OwnWork | ((...of: string[]) => OwnWork)>

type OnItsWay = Views['outbox']['value']['onTheirWay'][number]

/** Words, and the field from which they were given. */
type WrittenIn = { readonly place: OwnWork; readonly text: string }

/** Where the words of something on its way go back to, where it is taken back. Nothing for what still lies in a room of its own page. */
export const whereWritten = ({ what, kind = '', payload }: Pick<OnItsWay, 'what' | 'kind' | 'payload'>): readonly WrittenIn[] => {
  const of = (key: string): string => (typeof payload[key] === 'string' ? payload[key] : '')
  const back = (place: OwnWork, key = 'text'): WrittenIn[] => (of(key).trim() === '' ? [] : [{ place, text: of(key) }])
  if (what !== 'giving/given') return []
  // Other kinds have a page of their own, where their words still lie.
  switch (kind) {
    case 'letter':
      return back(WRITTEN.closingLetter)
    case 'told-first':
      return [...back(WRITTEN.telling), ...back(WRITTEN.untruth, 'said')]
    case 'urgent':
      return back(WRITTEN.telling)
    case 'answer':
      return [...back(WRITTEN.answer(of('to'))), ...back(WRITTEN.holds(of('to')), 'holds')]
    case 'feeling':
    case 'reflection':
    case 'added':
      return back(WRITTEN.heard(kind, of('to')))
    case 'will-do':
      return back(WRITTEN.willDo(of('to')))
    case 'saw':
    case 'own-view':
      return back(WRITTEN.besideDay(of('promise'), kind, of('day')))
    case 'picture':
      return back(WRITTEN.picture)
    case 'agreement':
      return back(WRITTEN.agreement)
    default:
      return []
  }
}
