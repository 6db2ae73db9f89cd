import { withVersion, type Dated } from '../shared/versions.ts'
import type { ReadinessEvent } from './own.events.ts'

export type Answered = {
  readonly about: ReadinessEvent['payload']['about']
  readonly versions: readonly (Dated & { readonly text: string })[]
}

export const reduce = (was: Answered | undefined, event: ReadinessEvent): Answered | undefined => {
  if (event.type === 'readiness/taken-away') return undefined
  const { at, day, payload } = event
  return { about: payload.about, versions: withVersion(was?.versions ?? [], { text: payload.text, at, day }) }
}
