import * as v from 'valibot'
import type { EventOf } from '../shared/event.ts'

const about = {
  /** Who broke the agreement: this person, the other, or both. */
  side: v.picklist(['wayward', 'betrayed', 'both']),
  myName: v.string(),
  otherName: v.string(),
  /** ISO 3166-1 alpha-2, for help; `ZZ` for somewhere else. */
  country: v.pipe(v.string(), v.regex(/^[A-Z]{2}$/)),
}

export const shapes = {
  'person/introduced': v.object({ ...about, agreement: v.exactOptional(v.string()) }),
  'person/changed': v.object({
    side: v.exactOptional(about.side),
    myName: v.exactOptional(about.myName),
    otherName: v.exactOptional(about.otherName),
    country: v.exactOptional(about.country),
    agreement: v.exactOptional(v.string()),
    home: v.exactOptional(v.picklist(['wayward', 'betrayed'])),
  }),
}

export type PersonEvent = EventOf<typeof shapes>
export const thingOf = (): string => 'me'
