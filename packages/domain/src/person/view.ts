import type { Person } from './reduce.ts'

/** Who lives here; undefined before the introduction. */
export type PersonView = Person | undefined

export const personView = (person: Person | undefined): PersonView => person
