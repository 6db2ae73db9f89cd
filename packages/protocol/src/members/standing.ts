import type { LaneRole } from '../lane.ts'
import type { AdmitFact } from './fact.ts'

/** A lane that the walk came to, and by which admission; a founder came by none. */
export type Standing = {
  readonly lane: string
  readonly role: LaneRole
  readonly wrap: Uint8Array
  readonly admitted: AdmitFact | undefined
}
