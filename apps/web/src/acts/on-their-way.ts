import type { Views } from '@dropwise/home'
import { act } from './acting.ts'
import { useView } from './views.ts'

export type OnItsWay = Views['outbox']['value']['onTheirWay'][number]

/** What was given and has not left, in turn, and how to take one of it back. */
export const useOnTheirWay = (): { readonly onTheirWay: readonly OnItsWay[]; readonly takeBack: (id: string) => void } => {
  const { onTheirWay } = useView('outbox', {})
  return { onTheirWay, takeBack: id => void act('outbox/taken-back', { waiting: id }) }
}
