import { isBlank, LONGEST_TEXT } from '../shared/text.ts'
import type { ContactEvent } from './own.events.ts'
import type { Contact } from './reduce.ts'

export type ContactRefusal = 'contact/text-blank' | 'contact/text-too-long' | 'contact/not-there'

/** Why this may not be said; undefined where it may. */
export const refuse = (was: Contact | undefined, event: ContactEvent): ContactRefusal | undefined => {
  switch (event.type) {
    case 'contact/said': {
      const { how = '', plan = '', tell = '' } = event.payload
      return how.length + plan.length + tell.length > LONGEST_TEXT ? 'contact/text-too-long' : undefined
    }
    case 'contact/happened':
      if (isBlank(event.payload.line)) return 'contact/text-blank'
      return event.payload.line.length > LONGEST_TEXT ? 'contact/text-too-long' : undefined
    case 'contact/taken-away':
      return was === undefined ? 'contact/not-there' : undefined
  }
}
