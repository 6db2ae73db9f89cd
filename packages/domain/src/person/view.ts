import type { Person } from './reduce.ts'

/** Who lives here; undefined before the introduction. */
export type PersonView = Person | undefined

/** The same: nothing of one's own introduction is kept from oneself. */
export const personView = (person: Person | undefined): PersonView => person
