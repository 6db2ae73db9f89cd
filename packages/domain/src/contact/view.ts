import { backwards } from '../shared/trail.ts'
import type { Contact, ContactHappened, ContactSaid } from './reduce.ts'

export type ContactView = {
  readonly now?: ContactSaid
  /** What was said on earlier days, oldest first. */
  readonly before: readonly ContactSaid[]
  /** Newest first. */
  readonly happened: readonly ContactHappened[]
  /** Whether to say, before any rehearsing, that it goes on. */
  readonly continues: boolean
}

/** What was said last, what before, and what happened. Without `now` nothing was ever said, and nothing is claimed either way. */
export const contactView = (contact: Contact | undefined): ContactView => {
  const now = contact?.said.at(-1)
  return {
    ...(now && { now }),
    before: contact?.said.slice(0, -1) ?? [],
    happened: [...backwards(contact?.happened)],
    continues: now?.as === 'continues',
  }
}
