import { isBlank, LONGEST_LINE } from '../shared/text.ts'
import type { PersonEvent } from './own.events.ts'
import type { Person } from './reduce.ts'

export type PersonRefusal = 'person/introduced-already' | 'person/not-introduced' | 'person/name-blank' | 'person/text-too-long'

const LONGEST_NAME = 60

/** Why this may not be said of this person; undefined where it may. */
export const refuse = (was: Person | undefined, event: PersonEvent): PersonRefusal | undefined => {
  if (event.type === 'person/introduced' && was !== undefined) return 'person/introduced-already'
  if (event.type === 'person/changed' && was === undefined) return 'person/not-introduced'
  const { myName, otherName, agreement = '' } = event.payload
  const names = [myName, otherName].filter(name => name !== undefined)
  if (names.some(isBlank)) return 'person/name-blank'
  if (names.some(name => name.length > LONGEST_NAME) || agreement.length > LONGEST_LINE) return 'person/text-too-long'
  return undefined
}
