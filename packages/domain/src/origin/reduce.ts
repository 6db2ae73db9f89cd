import type { Day } from '../shared/day.ts'
import type { OriginEvent } from './own.events.ts'

type Noted = Extract<OriginEvent, { type: 'origin/noted' }>['payload']

/** That `thing` came from `of`. */
export type Origin = Noted & { readonly notedAt: number; readonly notedOn: Day }

/** `gone` once taken away. */
export type OriginState = Origin | 'gone'

export const reduce = (_: OriginState | undefined, event: OriginEvent): OriginState =>
  event.type === 'origin/taken-away' ? 'gone' : { ...event.payload, notedAt: event.at, notedOn: event.day }
