import type { Day } from '../shared/day.ts'
import type { HearingEvent } from './own.events.ts'

export type Noted = { readonly as: 'heard' | 'partly' | 'not-heard'; readonly line?: string; readonly day: Day }

export const reduce = (_was: Noted | undefined, event: HearingEvent): Noted | undefined => {
  if (event.type === 'hearing/taken-away') return undefined
  const { as, line } = event.payload
  return { as, ...(line !== undefined && { line }), day: event.day }
}
