import type { Trail } from '../shared/trail.ts'
import { withVersion, type Dated } from '../shared/versions.ts'
import type { ContactEvent } from './own.events.ts'

export type ContactSaid = Dated & Extract<ContactEvent, { type: 'contact/said' }>['payload']
export type ContactHappened = Dated & { readonly line: string }

/** `said` is oldest first, one a day. */
export type Contact = { readonly said: readonly ContactSaid[]; readonly happened?: Trail<ContactHappened> }

export const reduce = (was: Contact | undefined, event: ContactEvent): Contact | undefined => {
  const { at, day } = event
  switch (event.type) {
    case 'contact/said':
      return { ...was, said: withVersion<ContactSaid>(was?.said ?? [], { ...event.payload, at, day }) }
    case 'contact/happened':
      return { said: was?.said ?? [], happened: { last: { line: event.payload.line, at, day }, before: was?.happened } }
    case 'contact/taken-away':
      return undefined
  }
}
