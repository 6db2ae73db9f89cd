import * as v from 'valibot'
import type { EventOf } from '../shared/event.ts'
import { frontierShape } from '../shared/frontier.ts'

export const shapes = {
  /** The last event of the one who leaves. */
  'sharing/ended': v.object({ frontier: frontierShape }),
}

export type SharingEvent = EventOf<typeof shapes>
export const thingOf = (event: SharingEvent): string => event.by
